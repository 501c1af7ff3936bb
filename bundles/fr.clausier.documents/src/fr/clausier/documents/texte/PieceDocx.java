// SPDX-License-Identifier: EPL-2.0
package fr.clausier.documents.texte;

import java.nio.file.Path;
import java.util.Locale;

import org.w3c.dom.Element;
import org.xml.sax.SAXException;

import fr.clausier.clauses.verification.PieceLue;
import fr.clausier.documents.gabarit.DocumentIllisible;
import fr.clausier.documents.gabarit.DocumentRecu;
import fr.clausier.documents.paquet.ArbreXml;
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
        try {
            Element corps = paquet.racine(CORPS).orElseThrow(() -> illisible(nom, null));
            Element proprietes = paquet.racine(PROPRIETES).orElse(null);
            return new PieceLue(propriete(proprietes, "category"), nom, propriete(proprietes, "title"), LignesDocx.de(corps));
        } catch (SAXException e) {
            throw illisible(nom, e);
        }
    }

    private static DocumentIllisible illisible(String nom, Throwable cause) {
        return new DocumentIllisible(nom, "il est endommagé", "Ouvrez-le dans Word et enregistrez-le à nouveau, ou reprenez sa copie de sauvegarde.", cause);
    }

    private static String propriete(Element proprietes, String nom) {
        return proprietes == null ? "" : ArbreXml.enfants(proprietes).stream().filter(e -> nom.equals(e.getLocalName())).map(e -> e.getTextContent().strip()).findFirst().orElse("");
    }
}
