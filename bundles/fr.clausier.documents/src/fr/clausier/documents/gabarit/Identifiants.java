// SPDX-License-Identifier: EPL-2.0
package fr.clausier.documents.gabarit;

import static fr.clausier.documents.gabarit.Espaces.attribut;
import static fr.clausier.documents.gabarit.Espaces.estW;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.w3c.dom.Element;

/**
 * Gives new identifiers to the controls, drawings and bookmarks of a template: Word wants them unique in a file, and
 * those of the documents' own text start elsewhere.
 */
final class Identifiants {

    private static final int CONTROLES = 50_000_001;
    private static final int DESSINS = 1;
    private static final int SIGNETS = 900_000;

    private final Map<String, String> signets = new HashMap<>();
    private final Set<String> noms = new HashSet<>();
    private final Set<String> formes = new HashSet<>();
    private int controles;
    private int dessins;

    /** Identifiers of bookmarks and old drawings hold within one part. */
    void nouvellePartie() {
        signets.clear();
        formes.clear();
    }

    void renumeroter(Element element) {
        if (estW(element, "id") && estW(element.getParentNode(), "sdtPr")) {
            Espaces.poser(element, "val", String.valueOf(CONTROLES + controles++));
        } else if ("docPr".equals(element.getLocalName()) && Espaces.WP.equals(element.getNamespaceURI())) {
            element.setAttribute("id", String.valueOf(DESSINS + dessins++));
        } else if (Espaces.V.equals(element.getNamespaceURI()) && element.hasAttribute("id")
                && !formes.add(element.getAttribute("id"))) {
            element.removeAttribute("id");
        }
    }

    /** Renumbers a bookmark; one whose name is that of our own bookmarks goes. Returns whether it stays. */
    boolean signet(Element element) {
        String id = attribut(element, "id");
        if (estW(element, "bookmarkStart")) {
            String nom = attribut(element, "name");
            if (!nom.startsWith("_") && noms.add(nom)) {
                signets.put(id, String.valueOf(SIGNETS + noms.size()));
            }
        }
        String nouveau = signets.get(id);
        if (nouveau == null) {
            Espaces.retirer(element);
            return false;
        }
        Espaces.poser(element, "id", nouveau);
        return true;
    }
}
