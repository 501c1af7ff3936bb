// SPDX-License-Identifier: EPL-2.0
package fr.clausier.documents.docx;

import java.util.ArrayList;
import java.util.List;

import fr.clausier.clauses.document.Document;
import fr.clausier.documents.gabarit.RoleStyle;

/** The top of the first page: title, subtitle, and the facts that identify the purchase. */
final class BlocTitre {

    private BlocTitre() {
    }

    static List<Object> de(Document document, Paragraphes paragraphes) {
        List<Object> elements = new ArrayList<>();
        elements.add(paragraphes.de(RoleStyle.TITRE, document.titre()));
        if (!document.sousTitre().isEmpty()) {
            elements.add(paragraphes.de(RoleStyle.SOUS_TITRE, document.sousTitre()));
        }
        document.entete().forEach((libelle, valeur) -> elements.add(ligne(paragraphes, libelle, valeur)));
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
