// SPDX-License-Identifier: EPL-2.0
package fr.clausier.exchange.eforms.redaction;

import java.util.ArrayList;
import java.util.List;

import fr.clausier.model.calcul.NombresFrancais;
import fr.clausier.model.strategie.FormeGroupement;
import fr.clausier.model.strategie.Marche;
import fr.clausier.model.strategie.Prestation;
import fr.clausier.model.strategie.StrategiePackage.Literals;

/** What the notice of a contracting entity says beyond that of the others: guarantee, payment, legal form of groups (BT-751, 77, 761). */
final class ReglesReseaux {

    private final Marche marche;
    private final Prestation lot;
    private final Recueil recueil;
    private final Plume plume;

    ReglesReseaux(Marche marche, Prestation lot, Recueil recueil, Plume plume) {
        this.marche = marche;
        this.lot = lot;
        this.recueil = recueil;
        this.plume = plume;
    }

    void garantie() {
        recueil.deduit("Garantie de soumission\u00A0: aucune (la stratégie n'en demande pas).");
        plume.groupe("cac:RequiredFinancialGuarantee", () -> plume.code("cbc:GuaranteeTypeCode", "tender-guarantee-required", "false"));
    }

    void paiement() {
        List<String> parties = new ArrayList<>(List.of("Paiement dans les délais des articles R. 2192-10 et suivants du code de la commande publique"));
        if (lot.getAvance() != null) {
            parties.add("avance de " + NombresFrancais.pourcent(lot.getAvance()));
        }
        if (lot.getRetenueGarantie() != null) {
            parties.add("retenue de garantie de " + NombresFrancais.pourcent(lot.getRetenueGarantie()));
        }
        plume.groupe("cac:PaymentTerms", () -> plume.texte("cbc:Note", String.join("\u00A0; ", parties) + "."));
    }

    void formeJuridique() {
        FormeGroupement forme = marche.getFormeGroupement();
        if (forme == FormeGroupement.NON_PRECISE) {
            recueil.manque("L'avis dit si une forme de groupement est exigée\u00A0: écrivez «\u00A0groupement d'opérateurs\u00A0», par exemple «\u00A0groupement d'opérateurs libre\u00A0».",
                    marche, Literals.MARCHE__FORME_GROUPEMENT);
            return;
        }
        boolean libre = forme == FormeGroupement.LIBRE;
        plume.groupe("cac:TendererQualificationRequest", () -> plume.valeur("cbc:CompanyLegalFormCode", !libre, "listName", "required")
                .texte("cbc:CompanyLegalForm", libre ? null : "Groupement " + forme.getLiteral() + "."));
    }
}
