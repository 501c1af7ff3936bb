// SPDX-License-Identifier: EPL-2.0
package fr.clausier.documents.texte;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.Locale;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import fr.clausier.clauses.verification.PieceLue;
import fr.clausier.documents.gabarit.DocumentIllisible;
import fr.clausier.documents.gabarit.DocumentRecu;
import fr.clausier.documents.paquet.LecteurXml;
import fr.clausier.documents.paquet.Paquet;

/**
 * Reads a Word file as its readers see it, whoever wrote it last: what is struck out by tracked changes is gone, what they
 * add is there, the table of contents and the instructions of fields are left out.
 */
public final class PieceDocx {

    private static final String PROPRIETES = "docProps/core.xml";
    private static final String CORPS = "word/document.xml";

    private PieceDocx() {
    }

    /**
     * A file that may come from anywhere.
     *
     * @throws DocumentIllisible when it cannot be read
     */
    public static PieceLue lire(Path fichier) throws DocumentIllisible {
        String nom = fichier.getFileName().toString();
        return lire(nom.toLowerCase(Locale.ROOT).endsWith(".docx") ? nom.substring(0, nom.length() - 5) : nom, DocumentRecu.ouvrir(fichier));
    }

    /**
     * A file that this program has just made.
     *
     * @param nom file name without extension
     */
    public static PieceLue relire(String nom, Paquet docx) {
        try {
            return lire(nom, docx);
        } catch (DocumentIllisible e) {
            throw new IllegalStateException(e);
        }
    }

    private static PieceLue lire(String nom, Paquet paquet) throws DocumentIllisible {
        byte[] corps = paquet.partie(CORPS).orElseThrow(() -> illisible(nom, null));
        byte[] proprietes = paquet.partie(PROPRIETES).orElse(new byte[0]);
        try {
            return new PieceLue(propriete(proprietes, "category"), nom, propriete(proprietes, "title"), LignesDocx.de(corps));
        } catch (XMLStreamException e) {
            throw illisible(nom, e);
        }
    }

    private static DocumentIllisible illisible(String nom, Throwable cause) {
        return new DocumentIllisible(nom, "il est endommagé", "Ouvrez-le dans Word et enregistrez-le à nouveau, ou reprenez sa copie de sauvegarde.", cause);
    }

    private static String propriete(byte[] xml, String nom) throws XMLStreamException {
        if (xml.length == 0) {
            return "";
        }
        XMLStreamReader lecteur = LecteurXml.ouvrir(new ByteArrayInputStream(xml));
        while (lecteur.hasNext()) {
            if (lecteur.next() == XMLStreamConstants.START_ELEMENT && lecteur.getLocalName().equals(nom)) {
                return lecteur.getElementText().strip();
            }
        }
        return "";
    }
}
