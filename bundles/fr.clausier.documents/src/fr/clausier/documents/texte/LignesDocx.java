// SPDX-License-Identifier: EPL-2.0
package fr.clausier.documents.texte;

import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import fr.clausier.clauses.verification.PieceLue;
import fr.clausier.documents.paquet.LecteurXml;

/** The lines of the body of a Word file: a paragraph, an item or a row of a table each, in reading order. */
final class LignesDocx {

    private static final String SOMMAIRE = "Table of Contents";
    /** Text that readers do not see: struck out, moved away, or properties. */
    private static final Set<String> CACHES = Set.of("del", "moveFrom", "pPr", "rPr", "instrText", "delText", "sdtPr", "tblPr", "trPr", "tcPr", "Fallback");

    private final XMLStreamReader lecteur;
    private final List<String> lignes = new ArrayList<>();
    private final Deque<List<String>> rangees = new ArrayDeque<>();
    private final Deque<StringBuilder> cellules = new ArrayDeque<>();
    private StringBuilder paragraphe = new StringBuilder();

    private LignesDocx(byte[] xml) throws XMLStreamException {
        lecteur = LecteurXml.ouvrir(new ByteArrayInputStream(xml));
    }

    static List<String> de(byte[] xml) throws XMLStreamException {
        LignesDocx lecture = new LignesDocx(xml);
        while (lecture.lecteur.hasNext()) {
            switch (lecture.lecteur.next()) {
                case XMLStreamConstants.START_ELEMENT -> lecture.ouvrir(lecture.lecteur.getLocalName());
                case XMLStreamConstants.END_ELEMENT -> lecture.fermer(lecture.lecteur.getLocalName());
                default -> {
                    // Text counts inside of w:t only, which is read whole.
                }
            }
        }
        return lecture.lignes;
    }

    private void ouvrir(String nom) throws XMLStreamException {
        if (nom.equals("sdtPr")) {
            if (passer(true)) {
                passerLaSuiteDuControle();
            }
        } else if (CACHES.contains(nom)) {
            passer(false);
        } else if (nom.equals("t")) {
            paragraphe.append(lecteur.getElementText());
        } else if (nom.equals("br") || nom.equals("tab") || nom.equals("cr")) {
            paragraphe.append(' ');
        } else if (nom.equals("noBreakHyphen")) {
            paragraphe.append('-');
        } else if (nom.equals("tr")) {
            rangees.push(new ArrayList<>());
        } else if (nom.equals("tc")) {
            cellules.push(new StringBuilder());
        }
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

    /** Goes to the end of the element just opened. Says whether, on the way, the properties of a control told of a table of contents. */
    private boolean passer(boolean controle) throws XMLStreamException {
        boolean sommaire = false;
        for (int profondeur = 1; profondeur > 0;) {
            int genre = lecteur.next();
            if (genre == XMLStreamConstants.START_ELEMENT) {
                profondeur++;
                sommaire |= controle && lecteur.getLocalName().equals("docPartGallery") && SOMMAIRE.equals(lecteur.getAttributeValue(0));
            } else if (genre == XMLStreamConstants.END_ELEMENT) {
                profondeur--;
            }
        }
        return sommaire;
    }

    /** The control is left with its end mark unread, which closes nothing here. */
    private void passerLaSuiteDuControle() throws XMLStreamException {
        while (lecteur.hasNext()) {
            int genre = lecteur.next();
            if (genre == XMLStreamConstants.START_ELEMENT) {
                passer(false);
            } else if (genre == XMLStreamConstants.END_ELEMENT) {
                return;
            }
        }
    }
}
