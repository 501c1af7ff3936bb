// SPDX-License-Identifier: EPL-2.0
package fr.clausier.spaser.indicateur;

import java.math.BigDecimal;
import java.util.List;

import fr.clausier.model.calcul.Etp;
import fr.clausier.model.strategie.Indicateur;
import fr.clausier.model.strategie.UniteCible;
import fr.clausier.spaser.portefeuille.Contrat;
import fr.clausier.spaser.portefeuille.HeuresPrevues;
import fr.clausier.spaser.portefeuille.Reponse;

/** Insertion hours of the contracts, whole contract, counted in the year of launch; a clause without number is listed apart. */
abstract class SommeHeures implements IndicateurSpaser {

    /** Paid hours of one full-time post in one year. */
    static final BigDecimal HEURES_PAR_ETP = BigDecimal.valueOf(Etp.HEURES_PAR_AN);

    private final Indicateur code;

    SommeHeures(Indicateur code) {
        this.code = code;
    }

    @Override
    public final Indicateur code() {
        return code;
    }

    @Override
    public final List<Grandeur> grandeurs() {
        return List.of(Grandeur.HEURES, Grandeur.ETP);
    }

    @Override
    public final Mesure mesurer(List<Contrat> contrats, Grandeur grandeur) {
        List<Contribution> contributions = contrats.stream().map(SommeHeures::contribution).toList();
        BigDecimal heures = contributions.stream().filter(c -> c.apport() != null).map(Contribution::apport)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        int oui = nombre(contributions, HeuresPrevues.Etat.CALCULEES);
        int non = nombre(contributions, HeuresPrevues.Etat.SANS_CLAUSE);
        int inconnues = nombre(contributions, HeuresPrevues.Etat.NON_CALCULABLES);
        BigDecimal diviseur = grandeur.unite() == UniteCible.ETP ? HEURES_PAR_ETP : BigDecimal.ONE;
        Quotient somme = new Quotient(heures, diviseur);
        return new Mesure(code, grandeur, oui, non, inconnues, heures, diviseur, oui + non > 0 ? somme : null, somme,
                inconnues > 0 ? null : somme, contributions);
    }

    private static Contribution contribution(Contrat contrat) {
        HeuresPrevues heures = contrat.social().heures();
        return switch (heures.etat()) {
            case SANS_CLAUSE -> new Contribution(contrat, Reponse.NON, BigDecimal.ZERO, List.of());
            case CALCULEES -> new Contribution(contrat, Reponse.OUI, BigDecimal.valueOf(heures.heures()), List.of());
            case NON_CALCULABLES -> new Contribution(contrat, Reponse.OUI, null,
                    List.of("heures d'insertion : " + heures.explication()));
        };
    }

    private static int nombre(List<Contribution> contributions, HeuresPrevues.Etat etat) {
        return (int) contributions.stream().filter(c -> c.contrat().social().heures().etat() == etat).count();
    }
}
