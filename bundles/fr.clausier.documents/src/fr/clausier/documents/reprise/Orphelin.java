// SPDX-License-Identifier: EPL-2.0
package fr.clausier.documents.reprise;

import java.util.List;

import org.w3c.dom.Element;

import fr.clausier.documents.paquet.Paquet;

/** A text that hands wrote and whose place is gone; it is kept whole, with all it needs, until it stands in an annex. */
public final class Orphelin {

    private final String lieu;
    private final String texte;
    final transient List<Element> contenu;
    final transient Paquet source;

    Orphelin(String lieu, String texte, List<Element> contenu, Paquet source) {
        this.lieu = lieu;
        this.texte = texte;
        this.contenu = List.copyOf(contenu);
        this.source = source;
    }

    /** Where it stood: name of the place, or its clause. */
    public String lieu() {
        return lieu;
    }

    /** Its words. */
    public String texte() {
        return texte;
    }
}
