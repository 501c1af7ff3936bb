// SPDX-License-Identifier: EPL-2.0
package fr.clausier.documents.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import fr.clausier.clauses.document.Document;
import fr.clausier.documents.gabarit.Place;
import fr.clausier.documents.gabarit.RoleStyle;

/** The top of the first page: title, subtitle, and the facts that identify the purchase. */
final class BlocTitre {

    private BlocTitre() {
    }

    /** Title and subtitle, save what the template's body has a place for. */
    static List<Object> titres(Document document, Paragraphes paragraphes, Set<String> places) {
        List<Object> elements = new ArrayList<>();
        if (!places.contains(Place.TITRE)) {
            elements.add(paragraphes.de(RoleStyle.TITRE, document.titre()));
        }
        if (!document.sousTitre().isEmpty() && !places.contains(Place.SOUS_TITRE)) {
            elements.add(paragraphes.de(RoleStyle.SOUS_TITRE, document.sousTitre()));
        }
        return elements;
    }

    /** The facts, save those that the template's body has a place for. */
    static List<Object> fiche(Document document, Paragraphes paragraphes, Set<String> places) {
        List<Object> elements = new ArrayList<>();
        document.entete().forEach((libelle, valeur) -> {
            String cle = Place.cle(libelle);
            boolean placee = places.contains(cle) || "edition".equals(cle) && places.contains(Place.DATE);
            if (!placee) {
                elements.add(ligne(paragraphes, libelle, valeur));
            }
        });
        return elements;
    }

    /** Label, tab, value: a list of facts read in order, where a layout table would confuse a screen reader. */
    private static Object ligne(Paragraphes paragraphes, String libelle, String valeur) {
        List<Object> contenu = new ArrayList<>();
        contenu.add(Passages.gras(libelle));
        contenu.add(Passages.tabulation());
        contenu.addAll(Passages.de(valeur));
        return paragraphes.de(RoleStyle.FICHE, contenu);
    }
}
