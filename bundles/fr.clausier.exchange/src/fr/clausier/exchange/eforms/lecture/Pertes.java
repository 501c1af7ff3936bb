// SPDX-License-Identifier: EPL-2.0
package fr.clausier.exchange.eforms.lecture;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.w3c.dom.Document;
import org.w3c.dom.Element;

import fr.clausier.exchange.eforms.sdk.ChampsSdk;

/** What a notice says and the notice written from its draft does not: compared value by value, so that no loss goes unsaid. */
public final class Pertes {

    /** What belongs to one notice and never to the next one. */
    private static final Set<String> PROPRES_A_L_AVIS = Set.of("ID#notice-id", "ContractFolderID#", "IssueDate#", "IssueTime#", "VersionID#", "UBLVersionID#", "CustomizationID#");
    private static final Set<String> ENVELOPPES = Set.of("UBLExtensions", "UBLExtension", "ExtensionContent", "EformsExtension");

    private Pertes() {
    }

    /** One value of a notice: where, and what. */
    public record Valeur(String lot, String cle, String texte) {

        /** The value as a French line: field, number of the field, lot, value. */
        public String phrase() {
            String court = texte.length() > 120 ? texte.substring(0, 119) + "…" : texte;
            return ChampsSdk.libelle(cle) + (lot.isEmpty() ? "" : ", " + lot) + "\u00A0: «\u00A0" + court + "\u00A0»";
        }
    }

    /** The values of the first notice that the second does not have at the same place. */
    public static List<Valeur> entre(Document avant, Document apres) {
        Map<Valeur, Integer> reste = new LinkedHashMap<>();
        valeurs(apres).forEach(v -> reste.merge(v, 1, Integer::sum));
        List<Valeur> perdues = new ArrayList<>();
        for (Valeur v : valeurs(avant)) {
            Integer nombre = reste.getOrDefault(v, 0);
            if (nombre == 0) {
                perdues.add(v);
            } else {
                reste.put(v, nombre - 1);
            }
        }
        return perdues;
    }

    /** Every value of a notice, identifiers of that notice apart. */
    static List<Valeur> valeurs(Document avis) {
        List<Valeur> valeurs = new ArrayList<>();
        parcourir(avis.getDocumentElement(), "", "", valeurs);
        return valeurs;
    }

    private static void parcourir(Element element, String chemin, String lot, List<Valeur> valeurs) {
        for (Element enfant : Noeuds.enfants(element)) {
            String nom = enfant.getLocalName();
            if (ENVELOPPES.contains(nom)) {
                parcourir(enfant, chemin, lot, valeurs);
            } else if (nom.equals("ProcurementProjectLot")) {
                parcourir(enfant, "Lot", String.valueOf(Noeuds.texte(enfant, "ID")), valeurs);
            } else if (!Noeuds.enfants(enfant).isEmpty()) {
                parcourir(enfant, chemin.isEmpty() ? nom : chemin + "/" + nom, lot, valeurs);
            } else if (Noeuds.texte(enfant) != null) {
                String cle = (chemin.isEmpty() ? nom : chemin + "/" + nom) + "#" + liste(enfant);
                // Organisations are numbered anew, and what names one by its number is found where the organisation is.
                if (!PROPRES_A_L_AVIS.contains(cle) && !cle.endsWith("PartyIdentification/ID#organization") && !cle.endsWith("PartyIdentification/ID#")) {
                    valeurs.add(new Valeur(chemin.startsWith("Lot") ? lot : "", cle, normal(enfant)));
                }
            }
        }
    }

    /** Value without the time zone that Paris gives to every date. */
    private static String normal(Element element) {
        return Noeuds.texte(element).replaceFirst("^(\\d{4}-\\d{2}-\\d{2})(Z|[+-]\\d{2}:\\d{2})$", "$1");
    }

    private static String liste(Element element) {
        if (!Noeuds.liste(element).isEmpty()) {
            return Noeuds.liste(element);
        }
        return Noeuds.enfants(element.getParentNode()).stream().map(Noeuds::liste).filter(l -> !l.isEmpty() && !l.equals("InternalID")).findFirst().orElse("");
    }
}
