// SPDX-License-Identifier: EPL-2.0
package fr.clausier.documents.gabarit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * The body of a template with named places: its cover page and whatever stands around the text of documents. Immutable.
 */
public final class CorpsGabarit {

    private final String xml;
    private final Set<String> places;
    private final List<Object> avant;

    /**
     * @param xml    the content of the body, with marks, section properties included
     * @param places names of its places
     * @param avant  what stands above the text, to be measured: docx4j blocks, or the names of places
     */
    CorpsGabarit(String xml, Set<String> places, List<Object> avant) {
        this.xml = xml;
        this.places = Set.copyOf(places);
        this.avant = List.copyOf(avant);
    }

    /** Names of the places of the body. */
    public Set<String> places() {
        return places;
    }

    /**
     * The content of a document's body.
     *
     * @param valeurs XML for each place: paragraphs for {@link Place#CORPS}, {@link Place#SOMMAIRE} and
     *                {@link Place#FICHE}, escaped text for all others; empty when there is nothing to write
     */
    public String remplir(UnaryOperator<String> valeurs) {
        return Marques.remplir(xml, valeurs);
    }

    /** The blocks of a document from its first page on, to be laid out. @param blocs content of the places */
    public List<Object> aMesurer(Map<String, List<Object>> blocs) {
        List<Object> contenu = new ArrayList<>();
        for (Object element : avant) {
            if (element instanceof String place) {
                contenu.addAll(blocs.getOrDefault(place, List.of()));
            } else {
                contenu.add(element);
            }
        }
        contenu.addAll(blocs.getOrDefault(Place.CORPS, List.of()));
        return contenu;
    }
}
