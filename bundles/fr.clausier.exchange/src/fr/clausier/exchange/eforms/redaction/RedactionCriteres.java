// SPDX-License-Identifier: EPL-2.0
package fr.clausier.exchange.eforms.redaction;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import fr.clausier.clauses.faits.FaitsAvisLot;
import fr.clausier.clauses.faits.FaitsCode;
import fr.clausier.clauses.faits.FaitsCritere;
import fr.clausier.clauses.faits.FaitsMarche;
import fr.clausier.clauses.faits.FaitsSousCritere;
import fr.clausier.clauses.faits.JeuDeCriteres;
import fr.clausier.model.strategie.AvisEuropeen;
import fr.clausier.model.strategie.Critere;
import fr.clausier.model.strategie.Marche;
import fr.clausier.model.strategie.Prestation;
import fr.clausier.model.strategie.StrategiePackage.Literals;

/** Award criteria of one lot, as the rules of the consultation publish them (BT-539 to BT-541, 5421, 733, 734). */
final class RedactionCriteres {

    private final Marche marche;
    private final FaitsMarche faits;
    private final Recueil recueil;
    private final Plume plume;

    RedactionCriteres(Marche marche, FaitsMarche faits, Recueil recueil, Plume plume) {
        this.marche = marche;
        this.faits = faits;
        this.recueil = recueil;
        this.plume = plume;
    }

    void ecrire(FaitsAvisLot lot, Prestation prestation, AvisEuropeen avis) {
        JeuDeCriteres jeu = faits.jeux().stream().filter(j -> j.lots().stream().anyMatch(l -> l.source() == prestation)).findFirst().orElse(null);
        if (jeu == null) {
            recueil.relire("L'avis ne porte aucun critère d'attribution pour " + lot.lot().designation() + "\u00A0: écrivez «\u00A0critères\u00A0».", prestation,
                    Literals.PRESTATION__CRITERES);
        }
        Boolean sansNegociation = "neg-w-call".equals(faits.pieces().avis().procedure().code()) ? sansNegociation(avis) : null;
        plume.groupe("cac:AwardingTerms", () -> {
            plume.valeur("cbc:NoFurtherNegotiationIndicator", sansNegociation);
            if (jeu != null) {
                plume.groupe("cac:AwardingCriterion", () -> {
                    plume.texte("cbc:Description", jeu.hierarchise() ? jeu.justification() : null);
                    jeu.criteres().forEach(c -> critere(c, jeu.ponderation()));
                });
            }
        });
    }

    private Boolean sansNegociation(AvisEuropeen avis) {
        Boolean dit = CodesAvis.booleen(avis.getAttributionSansNegociation());
        if (dit == null) {
            recueil.manque("L'avis dit si le marché peut être attribué sans négociation\u00A0: dans «\u00A0avis européen\u00A0», écrivez «\u00A0attribution sans négociation oui\u00A0» ou "
                    + "«\u00A0attribution sans négociation non\u00A0».", marche.getAvisEuropeen() == null ? marche : avis,
                    marche.getAvisEuropeen() == null ? null : Literals.AVIS_EUROPEEN__ATTRIBUTION_SANS_NEGOCIATION);
        }
        return dit;
    }

    private void critere(FaitsCritere critere, FaitsCode ponderation) {
        plume.groupe("cac:SubordinateAwardingCriterion", () -> {
            BigDecimal poids = ponderation == null ? null : poids(critere, ponderation.code());
            if (poids != null) {
                plume.extension(() -> plume.groupe("efac:AwardCriterionParameter", () -> plume.code("efbc:ParameterCode", "number-weight", ponderation.code())
                        .valeur("efbc:ParameterNumeric", poids.stripTrailingZeros().toPlainString())));
            }
            plume.code("cbc:AwardingCriterionTypeCode", "award-criterion-type", critere.typeAvis().code());
            plume.texte("cbc:Name", majuscule(critere.titre()));
            plume.texte("cbc:Description", description(critere));
        });
    }

    /** Weight as the code says to read it; the middle of a range, the rank of an order of importance. */
    private static BigDecimal poids(FaitsCritere critere, String code) {
        Critere ecrit = (Critere) critere.source();
        return switch (code) {
            case "ord-imp" -> BigDecimal.valueOf(critere.rang());
            case "poi-exa" -> ecrit.getPoints();
            case "per-mid" -> ecrit.getPoids() != null ? ecrit.getPoids() : ecrit.getPoidsMin().add(ecrit.getPoidsMax()).divide(BigDecimal.TWO);
            default -> ecrit.getPoids();
        };
    }

    /** What the notice says of a criterion: sub-criteria with their weights, what is looked at, how it is judged; its name when there is nothing else. */
    private static String description(FaitsCritere critere) {
        List<String> parties = new ArrayList<>();
        List<String> sous = critere.sousCriteres().stream().map(RedactionCriteres::sousCritere).toList();
        if (!sous.isEmpty()) {
            parties.add("Sous-critères\u00A0: " + String.join("\u00A0; ", sous) + ".");
        }
        if (!critere.points().isEmpty()) {
            parties.add("Éléments d'appréciation\u00A0: " + String.join(", ", critere.points()) + ".");
        }
        if (!critere.justificatifs().isEmpty()) {
            parties.add("Justificatifs\u00A0: " + String.join(", ", critere.justificatifs()) + ".");
        }
        if (critere.unite() != null) {
            parties.add("Mesure\u00A0: " + critere.unite() + ".");
        }
        if (critere.methode() != null) {
            parties.add(critere.methode());
        }
        if (!critere.poids().isEmpty() && critere.poids().startsWith("de ")) {
            parties.add("Poids\u00A0: " + critere.poids() + ".");
        }
        return parties.isEmpty() ? majuscule(critere.titre()) + "." : String.join(" ", parties);
    }

    /** Méthodologie (15 %, apprécié sur : phasage, sécurité). */
    private static String sousCritere(FaitsSousCritere sous) {
        List<String> precisions = new ArrayList<>();
        if (!sous.poids().isEmpty()) {
            precisions.add(sous.poids());
        }
        if (!sous.points().isEmpty()) {
            precisions.add("apprécié sur\u00A0: " + String.join(", ", sous.points()));
        }
        return sous.titre() + (precisions.isEmpty() ? "" : " (" + String.join(", ", precisions) + ")");
    }

    private static String majuscule(String texte) {
        return texte.isEmpty() ? texte : texte.substring(0, 1).toUpperCase(Locale.FRENCH) + texte.substring(1);
    }
}
