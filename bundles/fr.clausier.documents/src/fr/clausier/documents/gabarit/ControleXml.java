// SPDX-License-Identifier: EPL-2.0
package fr.clausier.documents.gabarit;

import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import fr.clausier.documents.paquet.LecteurXml;

/**
 * Reads one XML part from end to end. Refuses document types, entities and endless nesting, which no Word writes; notes
 * embedded objects, imported files and fields that reach outside, which documents will not hold.
 */
final class ControleXml {

    /** Deepest nesting; Word's own files stay under 60. */
    static final int PROFONDEUR = 150;

    private static final Map<String, String> ELEMENTS = Map.of(
            "OLEObject", "il contient un objet incorporé (OLE) : seule son image peut rester",
            "control", "il contient un contrôle ActiveX", "altChunk", "il importe un autre fichier",
            "subDoc", "il renvoie à un sous-document");

    private final String nom;
    private final Releve releve;
    private final Deque<StringBuilder> champs = new ArrayDeque<>();

    private ControleXml(String nom, Releve releve) {
        this.nom = nom;
        this.releve = releve;
    }

    static void verifier(String nom, byte[] contenu, Releve releve) throws Refus {
        try {
            new ControleXml(nom, releve).parcourir(LecteurXml.ouvrir(new ByteArrayInputStream(contenu)));
        } catch (XMLStreamException e) {
            throw Refus.illisible(nom, e);
        }
    }

    private void parcourir(XMLStreamReader lecteur) throws XMLStreamException, Refus {
        int profondeur = 0;
        while (lecteur.hasNext()) {
            switch (lecteur.next()) {
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE -> throw new Refus(
                        "il définit un type de document ou des entités XML", nom,
                        "Ce fichier n'a pas été écrit par Word ; demandez l'original à son auteur.");
                case XMLStreamConstants.START_ELEMENT -> {
                    if (++profondeur > PROFONDEUR) {
                        throw new Refus("ses éléments sont imbriqués sans fin", nom,
                                "Repartez d'un document Word vide et recopiez-y vos styles.");
                    }
                    element(lecteur);
                    // Reading an element's text also reads its end.
                    profondeur -= lecteur.isEndElement() ? 1 : 0;
                }
                case XMLStreamConstants.END_ELEMENT -> profondeur--;
                default -> { }
            }
        }
    }

    private void element(XMLStreamReader lecteur) throws XMLStreamException {
        String element = lecteur.getLocalName();
        String objet = ELEMENTS.get(element);
        boolean estWord = lecteur.getNamespaceURI() != null && !lecteur.getNamespaceURI().contains("drawingml");
        if (objet != null && estWord) {
            releve.retire(objet, nom, "Supprimez cet objet, ou remplacez-le par une image.");
        }
        switch (element) {
            case "fldSimple" -> champ(attribut(lecteur, "instr"));
            case "fldChar" -> borne(attribut(lecteur, "fldCharType"));
            case "instrText" -> suite(lecteur);
            default -> { }
        }
    }

    /** Fields may be nested, and their instruction cut into pieces. */
    private void borne(String type) {
        if ("begin".equals(type)) {
            champs.push(new StringBuilder());
        } else if ("separate".equals(type) && !champs.isEmpty()) {
            champ(champs.peek().toString());
        } else if ("end".equals(type) && !champs.isEmpty()) {
            champ(champs.pop().toString());
        }
    }

    private void suite(XMLStreamReader lecteur) throws XMLStreamException {
        if (champs.isEmpty()) {
            champs.push(new StringBuilder());
        }
        champs.peek().append(lecteur.getElementText());
    }

    private void champ(String instruction) {
        if (ChampWord.estDangereux(instruction)) {
            releve.retire("un de ses champs lit un fichier ou un programme extérieur (" + ChampWord.mot(instruction)
                    + ") : son dernier résultat reste, comme texte", nom,
                    "Cliquez sur ce champ dans Word et remplacez-le par son résultat (Ctrl+Maj+F9).");
        }
    }

    private static String attribut(XMLStreamReader lecteur, String nom) {
        for (int i = 0; i < lecteur.getAttributeCount(); i++) {
            if (nom.equals(lecteur.getAttributeLocalName(i))) {
                return lecteur.getAttributeValue(i);
            }
        }
        return "";
    }
}
