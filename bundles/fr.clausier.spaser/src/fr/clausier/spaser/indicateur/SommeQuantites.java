// SPDX-License-Identifier: EPL-2.0
package fr.clausier.spaser.indicateur;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

import fr.clausier.model.strategie.Indicateur;
import fr.clausier.spaser.portefeuille.Contrat;
import fr.clausier.spaser.portefeuille.Phase;
import fr.clausier.spaser.portefeuille.Reponse;

/** A sum of realised quantities: people, kilowatt-hours, tonnes, euros. */
abstract class SommeQuantites implements IndicateurSpaser {

    private final Indicateur code;
    private final Grandeur grandeur;

    SommeQuantites(Indicateur code, Grandeur grandeur) {
        this.code = code;
        this.grandeur = grandeur;
    }

    /** A sum, and what bounds it: nothing while a quantity is not known. */
    static Mesure mesure(Indicateur code, Grandeur grandeur, Cumul cumul, BigDecimal diviseur, List<Contribution> contributions) {
        int oui = cumul.nombre(Reponse.OUI);
        int non = cumul.nombre(Reponse.NON);
        int inconnues = cumul.nombre(Reponse.NON_RENSEIGNE);
        Quotient somme = new Quotient(cumul.numerateur(), diviseur);
        return new Mesure(code, grandeur, oui, non, inconnues, cumul.numerateur(), diviseur, oui + non > 0 ? somme : null, somme,
                inconnues > 0 ? null : somme, contributions);
    }

    @Override
    public final Indicateur code() {
        return code;
    }

    @Override
    public final Set<Phase> phases() {
        return Set.of(Phase.REALISE);
    }

    @Override
    public final List<Grandeur> grandeurs() {
        return List.of(grandeur);
    }

    @Override
    public final List<Grandeur> presentation() {
        return grandeurs();
    }

    @Override
    public final Apport apport(Contrat contrat) {
        return null;
    }

    @Override
    public final List<Contribution> contributions(List<Contrat> contrats, Grandeur unite) {
        return List.of();
    }

    @Override
    public final Mesure mesure(Cumul cumul, Grandeur unite, List<Contribution> contributions) {
        return mesure(code, unite, cumul, BigDecimal.ONE, contributions);
    }
}
