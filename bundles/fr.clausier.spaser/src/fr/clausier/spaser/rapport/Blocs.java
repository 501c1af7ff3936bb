// SPDX-License-Identifier: EPL-2.0
package fr.clausier.spaser.rapport;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import fr.clausier.clauses.document.Bloc;
import fr.clausier.clauses.document.Fragment;
import fr.clausier.clauses.document.Liste;
import fr.clausier.clauses.document.Origine;
import fr.clausier.clauses.document.Paragraphe;
import fr.clausier.clauses.document.Section;
import fr.clausier.clauses.document.Tableau;
import fr.clausier.spaser.textes.TextesSpaser;

/** Blocks of the report. Sentences of the product may carry marks of emphasis; words of the buyer never do. */
final class Blocs {

    private Blocs() {
    }

    /** A sentence of the product with the buyer's facts in it. */
    static Paragraphe phrase(String texte, Map<String, String> faits) {
        return Paragraphe.corps(TextesSpaser.remplacer(texte, faits.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, e -> neutre(e.getValue())))));
    }

    static Paragraphe note(String texte) {
        return Paragraphe.de(Paragraphe.Genre.NOTE, texte, Origine.AUCUNE);
    }

    static Paragraphe vigilance(String texte) {
        return Paragraphe.de(Paragraphe.Genre.VIGILANCE, neutre(texte), Origine.AUCUNE);
    }

    /** A list whose items are the buyer's words. */
    static Liste puces(List<String> elements) {
        return Liste.puces(elements.stream().map(Blocs::neutre).toArray(String[]::new));
    }

    /** A row of the buyer's words. */
    static Tableau.Ligne ligne(String... cellules) {
        return new Tableau.Ligne(Arrays.stream(cellules).map(c -> List.of(Fragment.simple(c))).toList(), false);
    }

    static Tableau tableau(String legende, List<Tableau.Colonne> colonnes, List<Tableau.Ligne> lignes) {
        return new Tableau(legende, colonnes, lignes, Origine.AUCUNE);
    }

    static Section section(String titre, List<Bloc> blocs, List<Section> sousSections) {
        return new Section(titre, blocs, sousSections, Origine.AUCUNE);
    }

    /** Facts as a table of two columns. */
    static Tableau faits(String legende, Map<String, String> faits) {
        List<Tableau.Ligne> lignes = new ArrayList<>();
        faits.forEach((libelle, valeur) -> lignes.add(ligne(libelle, valeur)));
        return tableau(legende, List.of(Tableau.Colonne.texte("Donnée", 2), Tableau.Colonne.texte("Valeur", 5)), lignes);
    }

    private static String neutre(String texte) {
        return texte.replace("*", "\\*");
    }
}
