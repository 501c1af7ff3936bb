// SPDX-License-Identifier: EPL-2.0
package fr.clausier.spaser.classeur;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTFontName;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTFontSize;

/** The looks of the workbook, made once; a colour never carries a meaning alone. */
final class StylesClasseur {

    /** Dark blue of headings and header rows. */
    static final String BLEU = "1F3864";
    /** Planned values; with {@link #ORANGE}, a pair that colour-blind readers tell apart. */
    static final String BLEU_SERIE = "0072B2";
    /** Targets. */
    static final String ORANGE = "E69F00";
    private static final String FILET = "BFBFBF";

    /** What a cell holds. */
    enum Genre {
        TITRE, SOUS_TITRE, SECTION, NOTE, LIBELLE, ENTETE, ENTETE_VERTICALE, TEXTE, CENTRE,
        ENTIER, DECIMAL, EUROS, POURCENT, DATE,
        /** Differences: signed, with their unit. */
        ECART_PART, ECART_ENTIER, ECART_DECIMAL, ECART_EUROS,
        /** What remains to be done: a dash for nothing. */
        RESTE_ENTIER, RESTE_DECIMAL,
        /** Facts at the top of the synthesis: no border, set to the left. */
        FAIT, FAIT_ENTIER, FAIT_EUROS, FAIT_DATE
    }

    private static final EnumSet<Genre> GRAS = EnumSet.of(Genre.TITRE, Genre.SECTION, Genre.LIBELLE, Genre.ENTETE,
            Genre.ENTETE_VERTICALE);

    private final XSSFWorkbook classeur;
    private final Map<Genre, XSSFCellStyle> styles = new EnumMap<>(Genre.class);
    private final Map<XSSFCellStyle, XSSFCellStyle> proteges = new HashMap<>();
    private final Map<Genre, XSSFCellStyle> ouverts = new EnumMap<>(Genre.class);

    StylesClasseur(XSSFWorkbook classeur) {
        this.classeur = classeur;
        for (Genre genre : Genre.values()) {
            styles.put(genre, creer(genre));
        }
    }

    XSSFCellStyle de(Genre genre) {
        return styles.get(genre);
    }

    /** The same look for a text that a spreadsheet would take for a formula if it were typed again. */
    XSSFCellStyle protege(Genre genre) {
        return proteges.computeIfAbsent(de(genre), style -> {
            XSSFCellStyle copie = classeur.createCellStyle();
            copie.cloneStyleFrom(style);
            copie.setQuotePrefixed(true);
            return copie;
        });
    }

    /** The same look, edged in blue and left open on a protected sheet, for what people fill in. */
    XSSFCellStyle ouvert(Genre genre) {
        return ouverts.computeIfAbsent(genre, g -> {
            XSSFCellStyle copie = classeur.createCellStyle();
            copie.cloneStyleFrom(de(g));
            copie.setLocked(false);
            XSSFColor bord = couleur(BLEU_SERIE);
            copie.setTopBorderColor(bord);
            copie.setBottomBorderColor(bord);
            copie.setLeftBorderColor(bord);
            copie.setRightBorderColor(bord);
            return copie;
        });
    }

    private XSSFCellStyle creer(Genre genre) {
        XSSFCellStyle style = classeur.createCellStyle();
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        style.setFont(police(genre));
        switch (genre) {
            case TITRE, SOUS_TITRE, SECTION, LIBELLE -> style.setWrapText(false);
            case NOTE -> style.setWrapText(true);
            case FAIT, FAIT_ENTIER, FAIT_EUROS, FAIT_DATE -> {
                style.setWrapText(genre == Genre.FAIT);
                style.setAlignment(HorizontalAlignment.LEFT);
            }
            case ENTETE, ENTETE_VERTICALE -> entete(style, genre);
            default -> donnee(style, genre);
        }
        style.setDataFormat(classeur.createDataFormat().getFormat(format(genre)));
        return style;
    }

    private XSSFFont police(Genre genre) {
        XSSFFont police = classeur.createFont();
        // The order of the calls is the order of the elements, which the format fixes: bold, italic, size, colour, name.
        // A new font comes with a name and a size already, ahead of everything.
        police.getCTFont().setNameArray(new CTFontName[0]);
        police.getCTFont().setSzArray(new CTFontSize[0]);
        if (GRAS.contains(genre)) {
            police.setBold(true);
        }
        if (genre == Genre.NOTE) {
            police.setItalic(true);
        }
        police.setFontHeightInPoints((short) switch (genre) {
            case TITRE -> 18;
            case SOUS_TITRE, SECTION -> 13;
            case NOTE -> 9;
            default -> 10;
        });
        switch (genre) {
            case TITRE, SECTION, SOUS_TITRE -> police.setColor(couleur(BLEU));
            case ENTETE, ENTETE_VERTICALE -> police.setColor(couleur("FFFFFF"));
            case NOTE -> police.setColor(couleur("595959"));
            default -> police.setColor(couleur("000000"));
        }
        police.setFontName("Calibri");
        return police;
    }

    private void entete(XSSFCellStyle style, Genre genre) {
        style.setWrapText(true);
        style.setFillForegroundColor(couleur(BLEU));
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        style.setAlignment(HorizontalAlignment.CENTER);
        if (genre == Genre.ENTETE_VERTICALE) {
            style.setRotation((short) 90);
        }
        filets(style);
    }

    private void donnee(XSSFCellStyle style, Genre genre) {
        filets(style);
        switch (genre) {
            case TEXTE -> style.setWrapText(true);
            case CENTRE -> {
                style.setAlignment(HorizontalAlignment.CENTER);
                style.setWrapText(true);
            }
            default -> style.setAlignment(HorizontalAlignment.RIGHT);
        }
    }

    /** Formats ask for French separators whatever the reader's computer is set to. */
    private static String format(Genre genre) {
        return switch (genre) {
            case ENTIER, FAIT_ENTIER -> "[$-40C]#,##0";
            case DECIMAL -> "[$-40C]#,##0.00";
            case EUROS, FAIT_EUROS -> "[$-40C]#,##0\\ \"€\"";
            case POURCENT -> "[$-40C]0.0\\ %";
            case DATE, FAIT_DATE -> "dd/mm/yyyy";
            case ECART_PART -> "[$-40C]+0.00\\ \"pt\";[$-40C]-0.00\\ \"pt\";0\\ \"pt\"";
            case ECART_ENTIER -> "[$-40C]+#,##0;[$-40C]-#,##0;0";
            case ECART_DECIMAL -> "[$-40C]+#,##0.00;[$-40C]-#,##0.00;0";
            case ECART_EUROS -> "[$-40C]+#,##0\\ \"€\";[$-40C]-#,##0\\ \"€\";0\\ \"€\"";
            case RESTE_ENTIER -> "[$-40C]#,##0;[$-40C]-#,##0;\"–\"";
            case RESTE_DECIMAL -> "[$-40C]#,##0.00;[$-40C]-#,##0.00;\"–\"";
            default -> "General";
        };
    }

    private static void filets(XSSFCellStyle style) {
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        XSSFColor filet = couleur(FILET);
        style.setTopBorderColor(filet);
        style.setBottomBorderColor(filet);
        style.setLeftBorderColor(filet);
        style.setRightBorderColor(filet);
    }

    static XSSFColor couleur(String rvb) {
        return new XSSFColor(HexFormat.of().parseHex("FF" + rvb), null);
    }
}
