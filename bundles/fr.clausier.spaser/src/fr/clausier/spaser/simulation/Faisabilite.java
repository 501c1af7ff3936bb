// SPDX-License-Identifier: EPL-2.0
package fr.clausier.spaser.simulation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

import fr.clausier.model.calcul.Etp;
import fr.clausier.model.calcul.NombresFrancais;
import fr.clausier.spaser.portefeuille.Contrat;
import fr.clausier.spaser.portefeuille.HeuresPrevues;

/** Whether hours are within reach of a contract: against its duration and its labour, in a sentence that says what is not known. */
final class Faisabilite {

    static final BigDecimal HEURES_PAR_AN = BigDecimal.valueOf(Etp.HEURES_PAR_AN);
    private static final BigDecimal CENT = BigDecimal.valueOf(100);
    private static final int MOIS_COURTS = 6;

    private Faisabilite() {
    }

    /** The median rate of the clauses of these contracts whose labour is known, percent of the labour hours; empty without any. */
    static Optional<BigDecimal> tauxUsuel(List<Contrat> contrats) {
        List<BigDecimal> taux = contrats.stream().filter(c -> c.social().heures().etat() == HeuresPrevues.Etat.CALCULEES && c.achat().travail() != null && c.achat().travail().signum() > 0)
                .map(c -> BigDecimal.valueOf(c.social().heures().heures()).multiply(CENT).divide(c.achat().travail(), 1, RoundingMode.HALF_UP)).sorted().toList();
        return taux.isEmpty() ? Optional.empty() : Optional.of(taux.get((taux.size() - 1) / 2));
    }

    /** Hours of a contract at a rate, whole, rounded down; empty when its labour is not known. */
    static Optional<BigDecimal> heures(Contrat contrat, BigDecimal taux) {
        return Optional.ofNullable(contrat.achat().travail()).map(t -> t.multiply(taux).divide(CENT, 0, RoundingMode.DOWN)).filter(h -> h.signum() > 0);
    }

    static String phrase(Contrat contrat, BigDecimal heures, Optional<BigDecimal> taux) {
        String metier = contrat.achat().metier().isEmpty() ? "" : " (métier : " + contrat.achat().metier() + ")";
        if (heures == null) {
            return contrat.achat().travail() == null ? "Part de main-d'œuvre ou coût horaire non renseignés : le volume réaliste ne se calcule pas" + metier + "."
                    : "Main-d'œuvre estimée à " + NombresFrancais.heures(contrat.achat().travail().longValue()) + metier + " ; aucune clause du portefeuille ne donne de taux usuel.";
        }
        String debut = NombresFrancais.heures(heures.longValue());
        Integer mois = contrat.achat().dureeMois();
        String duree = mois == null || mois <= 0 ? ", durée non renseignée" : " sur " + mois + " mois, soit "
                + NombresFrancais.nombre(heures.multiply(BigDecimal.valueOf(12)).divide(HEURES_PAR_AN.multiply(BigDecimal.valueOf(mois)), 2, RoundingMode.HALF_UP))
                + " équivalent temps plein";
        String part = taux.map(t -> ", au taux médian du portefeuille (" + NombresFrancais.pourcent(t) + " de " + NombresFrancais.heures(contrat.achat().travail().longValue()) + " de main-d'œuvre)").orElse("");
        String court = mois != null && mois > 0 && mois < MOIS_COURTS ? " Durée courte pour un parcours : à voir avec le facilitateur." : "";
        return debut + duree + part + metier + "." + court;
    }
}
