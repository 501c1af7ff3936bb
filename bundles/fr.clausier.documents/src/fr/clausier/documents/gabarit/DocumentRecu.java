// SPDX-License-Identifier: EPL-2.0
package fr.clausier.documents.gabarit;

import java.io.IOException;
import java.nio.file.Files;
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

    /**
     * The parts of a file that was already read into memory.
     *
     * @param nom name of the file, for the message
     * @throws DocumentIllisible when it is no Word document, is damaged, locked or a trap
     */
    public static Paquet ouvrir(String nom, byte[] octets) throws DocumentIllisible {
        try {
            // Zip files are read from their end: their checks need a file.
            Path copie = Files.createTempFile("clausier-lecture", ".docx");
            try {
                Files.write(copie, octets);
                return LectureGabarit.deballer(copie, new Releve());
            } finally {
                Files.delete(copie);
            }
        } catch (Refus refus) {
            throw refus.pourDocument(nom);
        } catch (IOException e) {
            throw new DocumentIllisible(nom, "une copie de travail ne peut pas être écrite", "Libérez de la place sur le disque, puis recommencez.", e);
        }
    }
}
