// SPDX-License-Identifier: EPL-2.0
package fr.clausier.spaser.classeur;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.OutputStream;
import java.io.InputStream;
import java.nio.file.Path;
import java.nio.file.Files;
import java.util.Collections;
import java.util.zip.ZipFile;
import java.util.zip.ZipEntry;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;
import java.util.function.Consumer;

import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

import fr.clausier.documents.paquet.Paquet;

/**
 * The file that a workbook becomes: same content, same bytes, whatever the clock and the habits of the machine.
 *
 * @param titre  title, in the properties
 * @param sujet  subject, in the properties
 * @param auteur who it is from, in the properties
 * @param date   day on which it is drawn up
 */
record FichierClasseur(String titre, String sujet, String auteur, LocalDate date) {

    private static final int LIGNES_EN_MEMOIRE = 200;

    /** The bytes of an XLSX file. @param contenu fills the workbook */
    byte[] octets(Consumer<XSSFWorkbook> contenu) {
        return Habitudes.francaises(() -> ecrire(contenu));
    }

    /**
     * The bytes of an XLSX file with long sheets.
     *
     * @param contenu fills the sheets that are kept in memory
     * @param longues fills the sheets that are written row by row
     */
    byte[] octets(Consumer<XSSFWorkbook> contenu, Consumer<SXSSFWorkbook> longues) {
        return Habitudes.francaises(() -> {
            try (XSSFWorkbook classeur = new XSSFWorkbook()) {
                classeur.setCellFormulaValidation(false);
                contenu.accept(classeur);
                proprietes(classeur.getProperties());
                try (SXSSFWorkbook flux = new SXSSFWorkbook(classeur, LIGNES_EN_MEMOIRE)) {
                    longues.accept(flux);
                    return reprendre(flux);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** The sizes that the stream writes after each part are only told by the directory at the end: it takes a file to read it. */
    private static byte[] reprendre(SXSSFWorkbook flux) throws IOException {
        Path brut = Files.createTempFile("clausier", ".xlsx");
        try {
            try (OutputStream sortie = Files.newOutputStream(brut)) {
                flux.write(sortie);
            }
            Paquet paquet = new Paquet();
            try (ZipFile zip = new ZipFile(brut.toFile())) {
                for (ZipEntry entree : Collections.list(zip.entries())) {
                    try (InputStream contenu = zip.getInputStream(entree)) {
                        paquet.mettre(entree.getName(), contenu.readAllBytes());
                    }
                }
            }
            return paquet.octets();
        } finally {
            Files.deleteIfExists(brut);
        }
    }

    private byte[] ecrire(Consumer<XSSFWorkbook> contenu) {
        try (XSSFWorkbook classeur = new XSSFWorkbook(); ByteArrayOutputStream sortie = new ByteArrayOutputStream()) {
            // Every formula is parsed when it is evaluated; once is enough.
            classeur.setCellFormulaValidation(false);
            contenu.accept(classeur);
            proprietes(classeur.getProperties());
            classeur.write(sortie);
            return Paquet.relire(sortie.toByteArray()).octets();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void proprietes(POIXMLProperties proprietes) {
        POIXMLProperties.CoreProperties noyau = proprietes.getCoreProperties();
        noyau.setTitle(titre);
        noyau.setSubjectProperty(sujet);
        noyau.setCreator(auteur);
        noyau.setLastModifiedByUser(auteur);
        Optional<Date> instant = Optional.of(Date.from(date.atStartOfDay(ZoneOffset.UTC).toInstant()));
        noyau.setCreated(instant);
        noyau.setModified(instant);
        proprietes.getExtendedProperties().getUnderlyingProperties().setApplication("Clausier");
    }
}
