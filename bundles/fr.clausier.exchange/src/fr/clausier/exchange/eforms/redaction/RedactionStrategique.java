// SPDX-License-Identifier: EPL-2.0
package fr.clausier.exchange.eforms.redaction;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EStructuralFeature;

import fr.clausier.clauses.faits.FaitsAvisLot;
import fr.clausier.model.strategie.AvisEuropeen;
import fr.clausier.model.strategie.StrategiePackage.Literals;

/** Strategic procurement of one lot: what its commitments, conditions and reservation say, under the codes of the notice (BT-06, 774 to 777, 805). */
final class RedactionStrategique {

    private final AvisEuropeen avis;
    private final Recueil recueil;
    private final Plume plume;

    RedactionStrategique(AvisEuropeen avis, Recueil recueil, Plume plume) {
        this.avis = avis;
        this.recueil = recueil;
        this.plume = plume;
    }

    void ecrire(FaitsAvisLot lot) {
        String description = avis.getDescription() != null && !avis.getDescription().isBlank() ? avis.getDescription() : lot.description();
        for (String achat : CodesAvis.suite(lot.achats())) {
            if (achat.equals("none")) {
                type("strategic-procurement", achat, null);
            } else if (description.isBlank()) {
                recueil.manque("L'avis décrit l'achat stratégique\u00A0: dans «\u00A0avis européen\u00A0», écrivez «\u00A0description\u00A0».", avis.eContainer() == null ? null : avis,
                        Literals.AVIS_EUROPEEN__DESCRIPTION);
            } else {
                type("strategic-procurement", achat, description);
            }
        }
        codes(avis.getCriteresEcologiques(), "gpp-criteria", Literals.AVIS_EUROPEEN__CRITERES_ECOLOGIQUES);
        CodesAvis.suite(lot.environnement()).forEach(c -> type("environmental-impact", c, null));
        CodesAvis.suite(lot.social()).forEach(c -> type("social-objective", c, null));
        codes(avis.getInnovations(), "innovative-acquisition", Literals.AVIS_EUROPEEN__INNOVATIONS);
    }

    private void codes(List<String> mots, String liste, EStructuralFeature attribut) {
        for (String mot : mots) {
            Optional<String> code = CodesAvis.lire(liste, mot);
            if (code.isEmpty()) {
                recueil.manque("«\u00A0" + mot + "\u00A0» n'est pas dans la liste européenne\u00A0: choisissez parmi " + CodesAvis.choix(liste) + ".", avis, attribut);
            } else {
                type(liste, code.get(), null);
            }
        }
    }

    private void type(String liste, String code, String texte) {
        plume.groupe("cac:ProcurementAdditionalType", () -> plume.code("cbc:ProcurementTypeCode", liste, code).texte("cbc:ProcurementType", texte));
    }
}
