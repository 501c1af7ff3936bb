// SPDX-License-Identifier: EPL-2.0
package fr.clausier.exchange.remise;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.QuoteMode;

/**
 * A table as CSV (RFC 4180) that Excel opens in French: semicolons, byte order mark, decimal comma, dates JJ/MM/AAAA. A text that
 * a spreadsheet would run as a formula begins with an apostrophe.
 */
final class TableauCsv {

    private static final DateTimeFormatter JOUR = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final CSVFormat FORME = CSVFormat.RFC4180.builder().setDelimiter(';').setQuoteMode(QuoteMode.MINIMAL).get();

    private TableauCsv() {
    }

    static byte[] ecrire(Tableau tableau) {
        StringBuilder texte = new StringBuilder("\uFEFF");
        try (CSVPrinter plume = new CSVPrinter(texte, FORME)) {
            plume.printRecord(tableau.colonnes());
            for (List<Object> ligne : tableau.lignes()) {
                plume.printRecord(ligne.stream().map(TableauCsv::cellule).toList());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texte.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String cellule(Object valeur) {
        return switch (valeur) {
            case null -> "";
            case BigDecimal n -> n.toPlainString().replace('.', ',');
            case LocalDate jour -> JOUR.format(jour);
            case String t -> Tableau.formule(t) ? "'" + t : t;
            default -> valeur.toString();
        };
    }
}
