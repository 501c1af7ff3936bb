// SPDX-License-Identifier: EPL-2.0
package fr.clausier.spaser.classeur;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;
import java.util.function.Consumer;

import org.apache.poi.ooxml.POIXMLProperties;
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

    /** The bytes of an XLSX file. @param contenu fills the workbook */
    byte[] octets(Consumer<XSSFWorkbook> contenu) {
        return Habitudes.francaises(() -> ecrire(contenu));
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
