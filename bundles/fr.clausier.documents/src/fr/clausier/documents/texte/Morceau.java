// SPDX-License-Identifier: EPL-2.0
package fr.clausier.documents.texte;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import fr.clausier.clauses.document.Bloc;
import fr.clausier.clauses.document.Document;
import fr.clausier.clauses.document.Figure;
import fr.clausier.clauses.document.Fragment;
import fr.clausier.clauses.document.Liste;
import fr.clausier.clauses.document.Origine;
import fr.clausier.clauses.document.Paragraphe;
import fr.clausier.clauses.document.SautDePage;
import fr.clausier.clauses.document.Section;
import fr.clausier.clauses.document.Tableau;
import fr.clausier.clauses.document.ZoneLibre;
import fr.clausier.documents.typographie.Caracteres;
import fr.clausier.documents.typographie.TypographieFrancaise;

/**
 * One line of a document for a reader that shows only text, with where it comes from.
 *
 * @param genre   what it is
 * @param texte   the text
 * @param origine clause and line of the strategy
 */
public record Morceau(Genre genre, String texte, Origine origine) {

    /** What a line is. */
    public enum Genre {
        TITRE, FAIT, SECTION, SOUS_SECTION, CORPS, VIGILANCE, SIGNATURE, NOTE, ELEMENT, LEGENDE, EN_TETE, LIGNE, TOTAL, ZONE
    }

    /** The lines of a document, in order. */
    public static List<Morceau> de(Document document) {
        Lecture reading = new Lecture();
        reading.ajouter(Genre.TITRE, document.titre(), Origine.AUCUNE);
        if (!document.sousTitre().isEmpty()) {
            reading.ajouter(Genre.FAIT, document.sousTitre(), Origine.AUCUNE);
        }
        document.entete().forEach((label, value) -> reading.ajouter(Genre.FAIT, label + " : " + value, Origine.AUCUNE));
        reading.sections(document.sections(), "");
        return List.copyOf(reading.morceaux);
    }

    private static final class Lecture {

        private final List<Morceau> morceaux = new ArrayList<>();
        private int tableaux;

        private void ajouter(Genre genre, String text, Origine origin) {
            morceaux.add(new Morceau(genre, TypographieFrancaise.appliquer(Caracteres.lisibles(text)), origin));
        }

        private void sections(List<Section> sections, String prefix) {
            for (int i = 0; i < sections.size(); i++) {
                Section section = sections.get(i);
                String number = prefix + (i + 1);
                ajouter(prefix.isEmpty() ? Genre.SECTION : Genre.SOUS_SECTION, number + " " + section.titre(), section.origine());
                section.blocs().forEach(this::bloc);
                sections(section.sousSections(), number + ".");
            }
        }

        private void bloc(Bloc bloc) {
            switch (bloc) {
                case Paragraphe p -> ajouter(Genre.valueOf(p.genre().name()), mots(p.fragments()), p.origine());
                case Liste list -> {
                    for (int i = 0; i < list.elements().size(); i++) {
                        ajouter(Genre.ELEMENT, (list.numerotee() ? (i + 1) + ". " : "• ") + mots(list.elements().get(i)), list.origine());
                    }
                }
                case Tableau table -> tableau(table);
                case Figure picture -> ajouter(Genre.NOTE, picture.alternative(), picture.origine());
                case SautDePage jump -> { }
                case ZoneLibre zone -> ajouter(Genre.ZONE, zone.invite(), zone.origine());
            }
        }

        private void tableau(Tableau table) {
            if (!table.legende().isEmpty()) {
                ajouter(Genre.LEGENDE, "Tableau " + ++tableaux + " – " + table.legende(), table.origine());
            }
            ajouter(Genre.EN_TETE, table.colonnes().stream().map(Tableau.Colonne::titre).collect(Collectors.joining(" │ ")), table.origine());
            table.lignes().forEach(row -> ajouter(row.total() ? Genre.TOTAL : Genre.LIGNE, row.cellules().stream().map(Lecture::mots).collect(Collectors.joining(" │ ")), table.origine()));
        }

        private static String mots(List<Fragment> fragments) {
            return fragments.stream().map(Fragment::texte).collect(Collectors.joining());
        }
    }
}
