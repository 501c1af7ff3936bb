// SPDX-License-Identifier: EPL-2.0
package fr.clausier.clauses;

import java.util.List;

import fr.clausier.clauses.document.Bloc;
import fr.clausier.clauses.document.Document;
import fr.clausier.clauses.document.Fragment;
import fr.clausier.clauses.document.Liste;
import fr.clausier.clauses.document.Paragraphe;
import fr.clausier.clauses.document.Section;
import fr.clausier.clauses.document.Tableau;
import fr.clausier.clauses.document.ZoneLibre;

/** A document as a person reads it, for tests: numbered headings, dashes, bars. No-break spaces become spaces. */
public final class TexteLisible {

    private final StringBuilder texte = new StringBuilder();

    private TexteLisible() {
    }

    /** The whole document. */
    public static String de(Document document) {
        TexteLisible lisible = new TexteLisible();
        lisible.ligne(document.nomFichier());
        lisible.ligne(document.titre() + (document.sousTitre().isEmpty() ? "" : ", " + document.sousTitre()));
        document.entete().forEach((libelle, valeur) -> lisible.ligne(libelle + " : " + valeur));
        int numero = 1;
        for (Section section : document.sections()) {
            lisible.section(section, "" + numero++);
        }
        return lisible.texte.toString().replaceAll("[\\u00A0\\u202F]", " ");
    }

    private void section(Section section, String numero) {
        ligne("");
        ligne(numero + " " + section.titre());
        section.blocs().forEach(this::bloc);
        int suite = 1;
        for (Section sousSection : section.sousSections()) {
            section(sousSection, numero + "." + suite++);
        }
    }

    private void bloc(Bloc bloc) {
        switch (bloc) {
            case Paragraphe p -> ligne((p.genre() == Paragraphe.Genre.CORPS ? "" : "(" + p.genre() + ") ") + texte(p.fragments()));
            case Liste liste -> liste.elements().forEach(e -> ligne("- " + texte(e)));
            case Tableau tableau -> {
                ligne("[" + tableau.legende() + "]");
                ligne(String.join(" | ", tableau.colonnes().stream().map(Tableau.Colonne::titre).toList()));
                tableau.lignes().forEach(l -> ligne(String.join(" | ", l.cellules().stream().map(TexteLisible::texte).toList()).stripTrailing()));
            }
            case ZoneLibre zone -> ligne("(ZONE LIBRE) " + zone.invite());
            default -> ligne("----");
        }
    }

    private static String texte(List<Fragment> fragments) {
        StringBuilder suite = new StringBuilder();
        fragments.forEach(f -> suite.append(f.texte()));
        return suite.toString();
    }

    private void ligne(String contenu) {
        texte.append(contenu).append('\n');
    }
}
