// SPDX-License-Identifier: EPL-2.0
package fr.clausier.spaser.classeur;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;

import fr.clausier.documents.paquet.Paquet;
import fr.clausier.spaser.classeur.StylesClasseur.Genre;

/**
 * The looks of the workbooks of hours, made once: those of the workbook of the scheme, by their place in the part that all of them share.
 */
final class StylesHeures {

    private static final String PARTIE = "xl/styles.xml";
    private static final EnumSet<Genre> TEXTES = EnumSet.of(Genre.TITRE, Genre.SECTION, Genre.LIBELLE, Genre.ENTETE, Genre.TEXTE, Genre.CENTRE, Genre.FAIT);
    private static final EnumSet<Genre> SAISIES = EnumSet.of(Genre.TEXTE, Genre.DATE, Genre.DECIMAL, Genre.EUROS);

    private static final class Prets {
        private static final StylesHeures STYLES = new StylesHeures();
    }

    private final Map<Genre, Integer> rangs = new EnumMap<>(Genre.class);
    private final Map<Genre, Integer> proteges = new EnumMap<>(Genre.class);
    private final Map<Genre, Integer> ouverts = new EnumMap<>(Genre.class);
    private final EnumSet<Genre> renvoyes = EnumSet.noneOf(Genre.class);
    private final byte[] partie;

    static StylesHeures prets() {
        return Prets.STYLES;
    }

    private StylesHeures() {
        byte[] classeur = new FichierClasseur("", "", "", LocalDate.EPOCH).octets(c -> {
            c.createSheet();
            StylesClasseur styles = new StylesClasseur(c);
            for (Genre genre : Genre.values()) {
                rangs.put(genre, (int) styles.de(genre).getIndex());
                if (styles.de(genre).getWrapText()) {
                    renvoyes.add(genre);
                }
            }
            SAISIES.forEach(g -> ouverts.put(g, (int) styles.ouvert(g).getIndex()));
            TEXTES.forEach(g -> proteges.put(g, (int) styles.protege(g).getIndex()));
        });
        partie = Paquet.relire(classeur).partie(PARTIE).orElseThrow();
    }

    int de(Genre genre) {
        return rangs.get(genre);
    }

    /** The same look for a text that a spreadsheet would take for a formula if it were typed again. */
    int protege(Genre genre) {
        return proteges.get(genre);
    }

    /** The same look for what people fill in. */
    int ouvert(Genre genre) {
        return ouverts.get(genre);
    }

    /** Whether long texts go on in a second line. */
    boolean renvoie(Genre genre) {
        return renvoyes.contains(genre);
    }

    void ecrire(Paquet paquet) {
        paquet.mettre(PARTIE, partie);
    }
}
