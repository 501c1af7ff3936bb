// SPDX-License-Identifier: EPL-2.0
package fr.clausier.spaser.indicateur;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;

import fr.clausier.model.strategie.Indicateur;
import fr.clausier.spaser.portefeuille.Contrat;
import fr.clausier.spaser.portefeuille.Reponse;

/** A quantity over another, both added up before they are divided: a rate, a share of a mass, a mean. */
abstract class RapportQuantites implements IndicateurSpaser {

    private static final BigDecimal CENT = BigDecimal.valueOf(100);

    private final Indicateur code;
    private final Grandeur grandeur;

    RapportQuantites(Indicateur code, Grandeur grandeur) {
        this.code = code;
        this.grandeur = grandeur;
    }

    @Override
    public final Indicateur code() {
        return code;
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
    public Apport apport(Contrat contrat) {
        return null;
    }

    @Override
    public String libelle(Grandeur unite) {
        return unite.estPart() ? "%" : unite.libelle();
    }

    @Override
    public final List<Contribution> contributions(List<Contrat> contrats, Grandeur unite) {
        return contrats.stream().filter(c -> phases().contains(c.phase()) && apport(c) != null).map(this::contribution).toList();
    }

    @Override
    public final Mesure mesure(Cumul cumul, Grandeur unite, List<Contribution> contributions) {
        BigDecimal facteur = unite.estPart() ? CENT : BigDecimal.ONE;
        boolean divise = cumul.denominateur().signum() > 0;
        int inconnues = cumul.nombre(Reponse.NON_RENSEIGNE);
        Quotient valeur = divise ? new Quotient(cumul.numerateur().multiply(facteur), cumul.denominateur()) : null;
        // Nothing bounds a rate whose missing quantities are not known.
        Quotient borne = inconnues > 0 ? null : valeur;
        return new Mesure(code, unite, cumul.nombre(Reponse.OUI), cumul.nombre(Reponse.NON), inconnues, cumul.numerateur(),
                cumul.denominateur(), valeur, borne, borne, contributions);
    }

    private Contribution contribution(Contrat contrat) {
        Apport apport = apport(contrat);
        return new Contribution(contrat, apport.reponse(), apport.numerateur(), apport.reponse() == Reponse.NON_RENSEIGNE
                ? List.of(fiche().libelle().toLowerCase(Locale.FRENCH)) : List.of());
    }
}
