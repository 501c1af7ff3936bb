// SPDX-License-Identifier: EPL-2.0
package fr.clausier.exchange.ocds;

import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import fr.clausier.model.calcul.Considerations;
import fr.clausier.model.calcul.Lots;
import fr.clausier.model.calcul.Ponderations;
import fr.clausier.model.strategie.Critere;
import fr.clausier.model.strategie.JeuCriteres;
import fr.clausier.model.strategie.ModeCriteres;
import fr.clausier.model.strategie.Prestation;
import fr.clausier.model.strategie.TypeCritere;

/**
 * Award criteria and sustainability of a lot, in the fields of the profile « OCDS for eForms »: criteria with their type, name and
 * weight (BT-539, BT-734, BT-541, BT-5421), goals with the strategies that pursue them (BT-06, BT-774, BT-775).
 */
final class Engagements {

    private Engagements() {
    }

    static void criteres(ObjectNode lot, Prestation contrat) {
        JeuCriteres jeu = Lots.criteresDe(contrat);
        if (jeu == null || jeu.getCriteres().isEmpty()) {
            return;
        }
        ArrayNode criteres = Arbre.liste();
        boolean points = Ponderations.enPoints(jeu);
        boolean ordre = jeu.getMode() == ModeCriteres.HIERARCHISE;
        int rang = 0;
        for (Critere c : jeu.getCriteres()) {
            rang++;
            ObjectNode critere = criteres.addObject();
            critere.put("type", type(c.getType()));
            critere.put("name", c.getTitre() == null || c.getTitre().isBlank() ? c.getType().getLiteral() : c.getTitre());
            if (ordre) {
                critere.putArray("numbers").addObject().put("number", rang).put("weight", "order");
            } else if (points && c.getPoints() != null) {
                critere.putArray("numbers").addObject().put("number", c.getPoints()).put("weight", "pointsExact");
            } else if (c.getPoids() != null) {
                critere.putArray("numbers").addObject().put("number", c.getPoids()).put("weight", "percentageExact");
            }
        }
        ObjectNode attribution = lot.putObject("awardCriteria");
        if (ordre) {
            Arbre.texte(attribution, "orderRationale", jeu.getJustification());
        }
        attribution.set("criteria", criteres);
    }

    private static String type(TypeCritere type) {
        return switch (type) {
            case PRIX -> "price";
            case COUT -> "cost";
            default -> "quality";
        };
    }

    static void durabilite(ObjectNode lot, Prestation contrat) {
        Map<String, TreeSet<String>> buts = new TreeMap<>();
        noter(buts, "social", "contractPerformanceConditions", Considerations.clauseSociale(contrat));
        noter(buts, "social", "awardCriteria", Considerations.critereSocial(contrat));
        noter(buts, "social", "reservedParticipation", Considerations.reserve(contrat));
        noter(buts, "environmental", "contractPerformanceConditions", Considerations.clauseEnvironnementale(contrat));
        noter(buts, "environmental", "awardCriteria", Considerations.critereEnvironnemental(contrat));
        noter(buts, "environmental", "technicalSpecifications", !contrat.getLabels().isEmpty());
        noter(buts, "social.disadvantagedEmploymentOpportunities", "contractPerformanceConditions", contrat.getInsertion() != null);
        lot.put("hasSustainability", !buts.isEmpty());
        if (!buts.isEmpty()) {
            ArrayNode durabilite = lot.putArray("sustainability");
            buts.forEach((but, strategies) -> {
                ArrayNode moyens = durabilite.addObject().put("goal", but).putArray("strategies");
                strategies.forEach(moyens::add);
            });
        }
    }

    private static void noter(Map<String, TreeSet<String>> buts, String but, String strategie, boolean vrai) {
        if (vrai) {
            buts.computeIfAbsent(but, b -> new TreeSet<>()).add(strategie);
        }
    }
}
