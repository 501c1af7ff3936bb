// SPDX-License-Identifier: EPL-2.0
package fr.clausier.spaser.portefeuille;

import java.math.BigDecimal;
import java.util.List;

import fr.clausier.model.calcul.Lots;
import fr.clausier.model.calcul.NombresFrancais;
import fr.clausier.model.calcul.Ponderations;
import fr.clausier.model.strategie.EngagementEnvironnemental;
import fr.clausier.model.strategie.JeuCriteres;
import fr.clausier.model.strategie.ModeCriteres;
import fr.clausier.model.strategie.Periodicite;
import fr.clausier.model.strategie.Prestation;
import fr.clausier.model.strategie.TypeCritere;

/** Reads the environmental facts of a contract whose lots carry what they inherit from the purchase. */
final class LecteurEnvironnement {

    private LecteurEnvironnement() {
    }

    static FaitsEnvironnement lire(Prestation contrat) {
        List<String> engagements = contrat.getEngagements().stream().map(LecteurEnvironnement::enMots).distinct()
                .toList();
        JeuCriteres jeu = Lots.criteresDe(contrat);
        return new FaitsEnvironnement(Reponse.de(!engagements.isEmpty()), critere(jeu), poids(jeu), engagements,
                preuves(contrat));
    }

    private static List<String> preuves(Prestation contrat) {
        return contrat.getEngagements().stream().filter(e -> e.getPreuve() != null && !e.getPreuve().isBlank())
                .map(e -> e.getType().getLiteral() + " : " + e.getPreuve().strip()
                        + (e.getControle() == Periodicite.NON_PRECISE ? "" : " (contrôle " + e.getControle().getLiteral() + ")"))
                .distinct().toList();
    }

    private static Reponse critere(JeuCriteres jeu) {
        if (jeu == null || jeu.getCriteres().isEmpty()) {
            return Reponse.NON_RENSEIGNE;
        }
        boolean cout = jeu.getCriteres().stream()
                .anyMatch(c -> c.getType() == TypeCritere.COUT && c.isIntegreEnvironnement());
        return Reponse.de(cout || Ponderations.porteSur(jeu, TypeCritere.ENVIRONNEMENT));
    }

    /** A rank or a global cost has no weight of its own for the environment. */
    private static BigDecimal poids(JeuCriteres jeu) {
        if (jeu == null || jeu.getMode() == ModeCriteres.HIERARCHISE) {
            return null;
        }
        BigDecimal poids = Ponderations.poids(jeu, TypeCritere.ENVIRONNEMENT);
        return poids.signum() > 0 ? poids : null;
    }

    private static String enMots(EngagementEnvironnemental engagement) {
        StringBuilder mots = new StringBuilder(engagement.getType().getLiteral());
        if (engagement.getObjectif() != null) {
            mots.append(" : ").append(NombresFrancais.nombre(engagement.getObjectif()));
            if (engagement.getUnite() != null && !engagement.getUnite().isBlank()) {
                mots.append(NombresFrancais.INSECABLE).append(engagement.getUnite().strip());
            }
        }
        return mots.toString();
    }
}
