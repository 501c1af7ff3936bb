// SPDX-License-Identifier: EPL-2.0
package fr.clausier.exchange.eforms.lecture;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

import org.w3c.dom.Element;

import fr.clausier.model.strategie.Critere;
import fr.clausier.model.strategie.JeuCriteres;
import fr.clausier.model.strategie.ModeCriteres;
import fr.clausier.model.strategie.StrategieFactory;
import fr.clausier.model.strategie.TypeCritere;

/** Award criteria of one lot of a notice. */
final class LectureCriteres {

    private static final StrategieFactory FABRIQUE = StrategieFactory.eINSTANCE;

    private LectureCriteres() {
    }

    /** The criteria of a lot; null when it states none. */
    static JeuCriteres lire(Element lot) {
        List<Element> criteres = Noeuds.suite(lot, "TenderingTerms/AwardingTerms/AwardingCriterion/SubordinateAwardingCriterion");
        if (criteres.isEmpty()) {
            return null;
        }
        JeuCriteres jeu = FABRIQUE.createJeuCriteres();
        boolean ordre = criteres.stream().anyMatch(c -> "ord-imp".equals(ponderation(c)));
        if (ordre) {
            jeu.setMode(ModeCriteres.HIERARCHISE);
            jeu.setJustification(Noeuds.texte(lot, "TenderingTerms/AwardingTerms/AwardingCriterion/Description"));
        }
        criteres.forEach(c -> jeu.getCriteres().add(critere(c)));
        return jeu;
    }

    private static Critere critere(Element element) {
        Critere critere = FABRIQUE.createCritere();
        String code = Noeuds.texte(element, "AwardingCriterionTypeCode");
        String nom = Noeuds.texte(element, "Name");
        String description = Noeuds.texte(element, "Description");
        critere.setType(LectureCodes.critere(code, Objects.requireNonNullElse(nom, Objects.requireNonNullElse(description, ""))));
        // A price needs no name of its own; the others have one, else the start of their description stands for it.
        boolean ordinaire = nom != null && nom.equalsIgnoreCase(critere.getType().getLiteral());
        critere.setTitre(ordinaire ? null : nom != null ? nom : critere.getType() == TypeCritere.PRIX || description == null ? null : debut(description));
        critere.setMethode(description == null || sansPoint(description).equals(critere.getTitre()) || sansPoint(description).equalsIgnoreCase(critere.getType().getLiteral()) ? null : description);
        BigDecimal poids = LectureCodes.montant(Noeuds.texte(element, "ext/AwardCriterionParameter/ParameterNumeric"));
        String ponderation = ponderation(element);
        if (poids != null && ponderation != null) {
            switch (ponderation) {
                case "per-exa", "per-mid" -> critere.setPoids(poids);
                case "dec-exa", "dec-mid" -> critere.setPoids(poids.movePointRight(2));
                case "poi-exa", "poi-mid" -> critere.setPoints(poids);
                default -> {
                    // an order of importance is the order of the criteria
                }
            }
        }
        return critere;
    }

    private static String ponderation(Element critere) {
        return Noeuds.code(critere, "ext/AwardCriterionParameter/ParameterCode", "number-weight");
    }

    private static String debut(String description) {
        return description.length() <= 120 ? sansPoint(description) : description.substring(0, 119) + "…";
    }

    private static String sansPoint(String texte) {
        return texte.replaceAll("\\.$", "");
    }
}
