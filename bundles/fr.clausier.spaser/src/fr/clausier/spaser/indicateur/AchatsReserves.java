// SPDX-License-Identifier: EPL-2.0
package fr.clausier.spaser.indicateur;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

import fr.clausier.model.strategie.Indicateur;
import fr.clausier.model.strategie.TypeOperateur;
import fr.clausier.model.strategie.TypeReservation;
import fr.clausier.model.strategie.TypeResultat;
import fr.clausier.spaser.portefeuille.Contrat;
import fr.clausier.spaser.portefeuille.Phase;
import fr.clausier.spaser.portefeuille.Realise;
import fr.clausier.spaser.portefeuille.Reponse;

/**
 * Purchases from some structures. Planned: the contract is reserved to them, a floor, since they may also win an open one.
 * Awarded: the holder is one of them, or the contract is reserved to them. Realised: what was paid to them.
 */
abstract class AchatsReserves extends PartDeContrats {

    private final Set<TypeReservation> types;
    private final Set<TypeOperateur> titulaires;
    private final Set<TypeResultat> payes;

    AchatsReserves(Indicateur code, Set<TypeReservation> types, Set<TypeOperateur> titulaires, Set<TypeResultat> payes) {
        super(code);
        this.types = types;
        this.titulaires = titulaires;
        this.payes = payes;
    }

    @Override
    public final Set<Phase> phases() {
        return types.isEmpty() ? Set.of(Phase.CONTRACTUALISE, Phase.REALISE) : Set.of(Phase.PREVU, Phase.CONTRACTUALISE, Phase.REALISE);
    }

    @Override
    final Reponse reponse(Contrat contrat) {
        Reponse reserve = types.isEmpty() ? Reponse.NON_RENSEIGNE : contrat.social().reserveA(types);
        if (contrat.phase() == Phase.PREVU) {
            return reserve;
        }
        // An open contract may be held by one of them: without the kind of its holder, nobody knows.
        Reponse titulaire = contrat.attribution().titulaire(titulaires);
        return reserve == Reponse.OUI ? Reponse.OUI : titulaire;
    }

    @Override
    public final Apport apport(Realise realise) {
        BigDecimal somme = null;
        for (TypeResultat type : payes) {
            BigDecimal montant = realise.resultat(type);
            if (montant != null) {
                somme = somme == null ? montant : somme.add(montant);
            }
        }
        // A row without payment to them is silent, not zero: most sources only list the structures that were paid.
        boolean rapportable = somme != null && realise.paye() != null;
        return new Apport(somme == null ? Reponse.NON_RENSEIGNE : Reponse.OUI, true, somme, rapportable ? somme : BigDecimal.ZERO,
                rapportable ? realise.paye() : BigDecimal.ZERO);
    }

    @Override
    public final Mesure mesure(Cumul cumul, Grandeur grandeur, List<Contribution> contributions) {
        if (cumul.quantites() == 0) {
            return super.mesure(cumul, grandeur, contributions);
        }
        boolean part = grandeur.estPart();
        BigDecimal compte = part ? cumul.numerateur() : cumul.montant(Reponse.OUI);
        BigDecimal divise = part ? cumul.denominateur() : BigDecimal.ONE;
        int muets = cumul.nombre(Reponse.NON_RENSEIGNE);
        boolean rien = divise.signum() == 0 || cumul.nombre(Reponse.OUI) == 0;
        Quotient valeur = rien ? null : new Quotient(part ? compte.multiply(BigDecimal.valueOf(100)) : compte, divise);
        return new Mesure(code(), grandeur, cumul.nombre(Reponse.OUI), cumul.nombre(Reponse.NON), muets, compte, divise, valeur, valeur,
                muets > 0 ? null : valeur, contributions);
    }

    @Override
    final String question() {
        return "structures auxquelles le marché est réservé";
    }

    @Override
    public final List<Grandeur> presentation() {
        return List.of(Grandeur.MONTANT, Grandeur.PART_EN_VALEUR);
    }
}
