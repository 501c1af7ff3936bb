// SPDX-License-Identifier: EPL-2.0
package fr.clausier.clauses.verification;

import java.util.ArrayList;
import java.util.List;

import fr.clausier.clauses.document.Bloc;
import fr.clausier.clauses.document.Document;
import fr.clausier.clauses.document.Fragment;
import fr.clausier.clauses.document.Liste;
import fr.clausier.clauses.document.Paragraphe;
import fr.clausier.clauses.document.Section;
import fr.clausier.clauses.document.Tableau;

/** Takes the lines of text out of a document tree. */
final class LignesDocument {

    private final List<String> lignes = new ArrayList<>();

    private LignesDocument() {
    }

    static List<String> de(Document document) {
        LignesDocument lecture = new LignesDocument();
        document.sections().forEach(lecture::lire);
        return lecture.lignes;
    }

    private void lire(Section section) {
        lignes.add(PieceLue.normaliser(section.titre()));
        section.blocs().forEach(this::lire);
        section.sousSections().forEach(this::lire);
    }

    private void lire(Bloc bloc) {
        switch (bloc) {
            case Paragraphe paragraphe -> lignes.add(texte(paragraphe.fragments()));
            case Liste liste -> liste.elements().forEach(e -> lignes.add(texte(e)));
            case Tableau tableau -> {
                lignes.add(PieceLue.normaliser(tableau.legende()));
                for (Tableau.Ligne ligne : tableau.lignes()) {
                    List<String> cellules = ligne.cellules().stream().map(LignesDocument::texte).toList();
                    // A bar between cells keeps figures of neighbouring cells apart.
                    lignes.add(String.join(" | ", cellules));
                }
            }
            default -> {
                // A page break says nothing.
            }
        }
    }

    private static String texte(List<Fragment> fragments) {
        StringBuilder texte = new StringBuilder();
        fragments.forEach(f -> texte.append(f.texte()));
        return PieceLue.normaliser(texte.toString());
    }
}
