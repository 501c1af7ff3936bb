// SPDX-License-Identifier: EPL-2.0
package fr.clausier.exchange.decp.lecture;

import java.io.Reader;

import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import fr.clausier.exchange.decp.CodeAnomalie;
import fr.clausier.exchange.decp.Genre;

/** Walks through an XML file, one record at a time. No document type, no entity but the five of XML, nothing fetched. */
final class LectureXml {

    private final XMLStreamReader lecteur;
    private final TexteMesure texte;
    private final Depot depot;
    private boolean trouve;
    private boolean commence;
    private int ligne;
    private int valeurs;
    private long caracteres;

    LectureXml(Reader source, Depot depot) throws XMLStreamException {
        XMLInputFactory fabrique = XMLInputFactory.newDefaultFactory();
        fabrique.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        fabrique.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        fabrique.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        fabrique.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
        fabrique.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        // Depth is measured here, with a limit of our own: JDKs disagree on theirs.
        fabrique.setProperty("jdk.xml.maxElementDepth", "0");
        this.texte = new TexteMesure(source);
        this.lecteur = fabrique.createXMLStreamReader(texte);
        this.depot = depot;
    }

    boolean trouve() {
        return trouve;
    }

    boolean commence() {
        return commence;
    }

    int ligne() {
        return ligne;
    }

    /** Control characters, which XML forbids, that were read as spaces. */
    long controles() {
        return texte.controles();
    }

    void lire() throws XMLStreamException {
        int e = suivant();
        while (e != XMLStreamConstants.START_ELEMENT) {
            if (e == XMLStreamConstants.DTD) {
                throw new TypeDeDocument();
            }
            e = suivant();
        }
        if (!lecteur.getLocalName().equals("marches")) {
            return;
        }
        trouve = true;
        while (!depot.arreter()) {
            e = suivant();
            if (e == XMLStreamConstants.END_ELEMENT || e == XMLStreamConstants.END_DOCUMENT) {
                return;
            }
            if (e == XMLStreamConstants.START_ELEMENT) {
                enregistrement();
            }
        }
    }

    private void enregistrement() throws XMLStreamException {
        String nom = lecteur.getLocalName();
        ligne = lecteur.getLocation().getLineNumber();
        commence = true;
        valeurs = 0;
        caracteres = 0;
        Noeud n = valeur(0);
        commence = false;
        if (valeurs > Bornes.VALEURS || caracteres > Bornes.CARACTERES) {
            depot.refuser(ligne, "", "L’enregistrement est démesuré\u00A0: il dépasse " + Bornes.VALEURS + "\u00A0valeurs, " + Bornes.CARACTERES
                    + "\u00A0caractères ou " + Bornes.PROFONDEUR + "\u00A0niveaux.");
        } else if (nom.equals("marche") || nom.equals("contrat-concession")) {
            depot.recevoir(n, nom.equals("marche") ? Genre.MARCHE : Genre.CONCESSION, ligne);
        } else {
            depot.refuser(ligne, "", "L’élément «\u00A0" + CodeAnomalie.extrait(nom) + "\u00A0» n’est ni un marché ni un contrat de concession.");
        }
    }

    private Noeud valeur(int profondeur) throws XMLStreamException {
        if (++valeurs > Bornes.VALEURS || profondeur > Bornes.PROFONDEUR) {
            valeurs = Bornes.VALEURS + 1;
            passer();
            return null;
        }
        Noeud objet = null;
        StringBuilder contenu = null;
        String seul = null;
        while (true) {
            switch (suivant()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    objet = objet == null ? Noeud.objet() : objet;
                    String nom = lecteur.getLocalName();
                    objet.ajouter(nom, valeur(profondeur + 1));
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    caracteres += lecteur.getTextLength();
                    if (objet == null && caracteres <= Bornes.CARACTERES) {
                        if (seul == null) {
                            seul = lecteur.getText();
                        } else {
                            contenu = contenu == null ? new StringBuilder(seul) : contenu;
                            contenu.append(lecteur.getText());
                        }
                    }
                }
                // Without a document type no entity has a value: the reference stays as it is written, and is told with the text.
                case XMLStreamConstants.ENTITY_REFERENCE -> {
                    contenu = contenu == null ? new StringBuilder(seul == null ? "" : seul) : contenu;
                    seul = contenu.append('&').append(lecteur.getLocalName()).append(';').toString();
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    String t = contenu == null ? seul : contenu.toString();
                    return objet != null ? objet : t == null || t.isBlank() ? null : Noeud.simple(Noeud.Sorte.TEXTE, t);
                }
                default -> {
                    // Comments and processing instructions are no data.
                }
            }
        }
    }

    /** Walks to the end of the element, however deep it goes. */
    private void passer() throws XMLStreamException {
        for (long ouverts = 1; ouverts > 0;) {
            int e = suivant();
            ouverts += e == XMLStreamConstants.START_ELEMENT ? 1 : e == XMLStreamConstants.END_ELEMENT ? -1 : 0;
        }
    }

    private int suivant() throws XMLStreamException {
        texte.relacher();
        return lecteur.next();
    }

    /** A document type. */
    static final class TypeDeDocument extends XMLStreamException {

        private static final long serialVersionUID = 1L;
    }
}
