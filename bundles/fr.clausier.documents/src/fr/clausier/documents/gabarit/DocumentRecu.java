// SPDX-License-Identifier: EPL-2.0
package fr.clausier.documents.gabarit;

import java.nio.file.Path;

import fr.clausier.documents.paquet.Paquet;

/**
 * Opens a Word file that went through other hands, within the same limits as a template: size, number of parts, ratio of
 * compression, plain names. Its parts are not judged; whoever reads one uses {@link
 * fr.clausier.documents.paquet.LecteurXml}.
 */
public final class DocumentRecu {

    private DocumentRecu() {
    }

    /**
     * The parts of the file.
     *
     * @throws DocumentIllisible when it is no Word document, is damaged, locked or a trap
     */
    public static Paquet ouvrir(Path fichier) throws DocumentIllisible {
        try {
            return LectureGabarit.deballer(fichier, new Releve());
        } catch (Refus refus) {
            throw refus.pourDocument(fichier.getFileName().toString());
        }
    }
}
