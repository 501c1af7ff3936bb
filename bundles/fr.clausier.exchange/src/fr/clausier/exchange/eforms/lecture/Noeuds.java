// SPDX-License-Identifier: EPL-2.0
package fr.clausier.exchange.eforms.lecture;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Elements of a notice found by local names, prefixes apart. */
final class Noeuds {

    private Noeuds() {
    }

    static List<Element> enfants(Node parent) {
        List<Element> enfants = new ArrayList<>();
        for (Node n = parent.getFirstChild(); n != null; n = n.getNextSibling()) {
            if (n instanceof Element e) {
                enfants.add(e);
            }
        }
        return enfants;
    }

    /** The elements at the end of a path, "TenderingTerms/Language"; "ext" stands for the extension of eForms. */
    static List<Element> suite(Element depart, String chemin) {
        Stream<Element> suite = Stream.of(depart);
        for (String nom : chemin.replace("ext/", "UBLExtensions/UBLExtension/ExtensionContent/EformsExtension/").split("/")) {
            suite = suite.flatMap(e -> enfants(e).stream().filter(c -> nom.equals(c.getLocalName())));
        }
        return suite.toList();
    }

    static Optional<Element> premier(Element depart, String chemin) {
        return suite(depart, chemin).stream().findFirst();
    }

    /** Text of the first element at the end of a path, spaces evened out; null when there is none or it is empty. */
    static String texte(Element depart, String chemin) {
        return premier(depart, chemin).map(Noeuds::texte).orElse(null);
    }

    static String texte(Element element) {
        String texte = element.getTextContent().strip().replaceAll("\\s+", " ");
        return texte.isEmpty() ? null : texte;
    }

    /** The codes of a list at the end of a path. */
    static List<String> codes(Element depart, String chemin, String liste) {
        return suite(depart, chemin).stream().filter(e -> liste.equals(e.getAttribute("listName"))).map(Noeuds::texte).filter(Objects::nonNull).toList();
    }

    static String code(Element depart, String chemin, String liste) {
        return codes(depart, chemin, liste).stream().findFirst().orElse(null);
    }

    /** The list or scheme that an element names. */
    static String liste(Element element) {
        return element.hasAttribute("listName") ? element.getAttribute("listName") : element.getAttribute("schemeName");
    }
}
