// SPDX-License-Identifier: EPL-2.0
package fr.clausier.documents.reprise;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

import fr.clausier.documents.paquet.ArbreXml;
import fr.clausier.documents.paquet.Paquet;

/** Comments of carried-over texts, with their authors and dates. Answers become comments of their own; pictures and links in them are left. */
final class CommentairesRepris {

    private static final String PARTIE = "word/comments.xml";

    private final Document source;
    private final Map<String, String> repris = new HashMap<>();
    private final boolean nouvelle;
    private int suivant;
    private Document cible;

    CommentairesRepris(Paquet ancien, Paquet nouveau) throws SAXException {
        nouvelle = nouveau.partie(PARTIE).isEmpty();
        cible = nouvelle ? null : ArbreXml.lire(nouveau.partie(PARTIE).orElseThrow());
        suivant = nouvelle ? 0 : ArbreXml.enfants(cible.getDocumentElement()).size();
        source = ancien.partie(PARTIE).isPresent() ? ArbreXml.lire(ancien.partie(PARTIE).orElseThrow()) : null;
    }

    /** Identifier of the comment in the new file; null when the old one does not hold it. */
    String reprendre(String ancien, StylesRepris styles) {
        if (repris.containsKey(ancien)) {
            return repris.get(ancien);
        }
        Element commentaire = source == null ? null : ArbreXml.enfants(source.getDocumentElement()).stream().filter(c -> c.getAttributeNS(Arbre.W, "id").equals(ancien)).findFirst().orElse(null);
        if (commentaire == null) {
            return null;
        }
        String nouveau = String.valueOf(suivant++);
        repris.put(ancien, nouveau);
        Element copie = (Element) partie().importNode(commentaire, true);
        ContenuRepris.nettoyer(copie, ContenuRepris.ignorables(source.getDocumentElement()));
        copie.setAttributeNS(Arbre.W, "w:id", nouveau);
        for (Element element : Arbre.dessous(copie)) {
            if (element.getParentNode() == null) {
                continue;
            }
            if (Arbre.est(element, "hyperlink")) {
                Arbre.deballer(element);
            } else if (Arbre.W.equals(element.getNamespaceURI()) && Set.of("drawing", "pict", "object", "bookmarkStart", "bookmarkEnd", "numPr").contains(element.getLocalName())) {
                element.getParentNode().removeChild(element);
            } else if (Arbre.est(element, "pStyle") || Arbre.est(element, "rStyle")) {
                String style = styles.style(element.getAttributeNS(Arbre.W, "val"));
                if (style == null) {
                    element.getParentNode().removeChild(element);
                } else {
                    element.setAttributeNS(Arbre.W, "w:val", style);
                }
            }
        }
        cible.getDocumentElement().appendChild(copie);
        return nouveau;
    }

    private Document partie() {
        if (cible == null) {
            try {
                cible = ArbreXml.lire(("<w:comments xmlns:w=\"" + Arbre.W + "\"/>").getBytes(StandardCharsets.UTF_8));
            } catch (SAXException e) {
                throw new IllegalStateException(e);
            }
        }
        return cible;
    }

    void ecrire(Paquet paquet) {
        if (cible != null) {
            paquet.mettre(PARTIE, Arbre.ecrire(cible));
            if (!nouvelle) {
                return;
            }
            PartieOrigines.relier(paquet, "word/_rels/document.xml.rels", "rIdCommentaires", Arbre.R + "/comments", "comments.xml", false);
            PartieOrigines.typer(paquet, PARTIE, "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml");
        }
    }
}
