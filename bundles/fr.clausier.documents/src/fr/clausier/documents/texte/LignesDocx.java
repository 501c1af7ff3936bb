// SPDX-License-Identifier: EPL-2.0
package fr.clausier.documents.texte;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.w3c.dom.Element;
import org.w3c.dom.Node;

import fr.clausier.clauses.verification.PieceLue;
import fr.clausier.documents.paquet.ArbreXml;

/** The lines of the body of a Word file: a paragraph, an item or a row of a table each, in reading order. */
final class LignesDocx {

    private static final String SOMMAIRE = "Table of Contents";
    /** Text that readers do not see: struck out, moved away, or properties. */
    private static final Set<String> CACHES = Set.of("del", "moveFrom", "pPr", "rPr", "instrText", "delText", "sdtPr", "tblPr", "trPr", "tcPr", "Fallback");

    private final List<String> lignes = new ArrayList<>();
    private final Deque<List<String>> rangees = new ArrayDeque<>();
    private final Deque<StringBuilder> cellules = new ArrayDeque<>();
    private StringBuilder paragraphe = new StringBuilder();

    private LignesDocx() {
        // Filled by going through the body.
    }

    /** @param racine the main part; its nesting is bounded */
    static List<String> de(Element racine) {
        LignesDocx lecture = new LignesDocx();
        lecture.dans(racine);
        return lecture.lignes;
    }

    private void dans(Element parent) {
        for (Node n = parent.getFirstChild(); n != null; n = n.getNextSibling()) {
            // Text counts inside of w:t only, which is read whole.
            if (n instanceof Element element) {
                String nom = element.getLocalName();
                if (nom.equals("sdtPr") && estSommaire(element)) {
                    return;
                }
                if (!CACHES.contains(nom)) {
                    ouvrir(nom, element);
                    fermer(nom);
                }
            }
        }
    }

    private void ouvrir(String nom, Element element) {
        switch (nom) {
            case "t" -> {
                paragraphe.append(element.getTextContent());
                return;
            }
            case "br", "tab", "cr" -> paragraphe.append(' ');
            case "noBreakHyphen" -> paragraphe.append('-');
            case "tr" -> rangees.push(new ArrayList<>());
            case "tc" -> cellules.push(new StringBuilder());
            default -> { }
        }
        dans(element);
    }

    /** Whether the properties of a control tell of a table of contents. */
    private static boolean estSommaire(Element proprietes) {
        return ArbreXml.enfants(proprietes).stream().flatMap(e -> Stream.concat(Stream.of(e), ArbreXml.enfants(e).stream()))
                .anyMatch(e -> "docPartGallery".equals(e.getLocalName()) && SOMMAIRE.equals(e.getAttributeNS(e.getNamespaceURI(), "val")));
    }

    private void fermer(String nom) {
        if (nom.equals("p")) {
            String texte = PieceLue.normaliser(paragraphe.toString());
            paragraphe = new StringBuilder();
            if (cellules.isEmpty()) {
                ajouter(texte);
            } else {
                cellules.peek().append(cellules.peek().isEmpty() ? "" : " ").append(texte);
            }
        } else if (nom.equals("tc")) {
            rangees.peek().add(cellules.pop().toString().strip());
        } else if (nom.equals("tr")) {
            String ligne = String.join(" | ", rangees.pop());
            if (cellules.isEmpty()) {
                ajouter(ligne);
            } else {
                cellules.peek().append(' ').append(ligne);
            }
        }
    }

    private void ajouter(String ligne) {
        if (!ligne.isEmpty()) {
            lignes.add(ligne);
        }
    }
}
