// SPDX-License-Identifier: EPL-2.0
package fr.clausier.documents.texte;

import java.util.ArrayList;
import java.util.List;

import fr.clausier.clauses.document.Fragment;
import fr.clausier.clauses.document.Paragraphe.Genre;
import fr.clausier.documents.typographie.Caracteres;
import fr.clausier.documents.typographie.TypographieFrancaise;

/**
 * Lays out the text form: one place for both the writer and the reader of files, so that they cannot drift apart.
 *
 * <p>Title underlined, facts as {@code label : value}, numbered headings, {@code -} and {@code 1.} items, other
 * paragraphs with their kind in brackets, tables as pipes. Bold is {@code **}, italic {@code *}; spaces are ordinary.
 */
final class Feuille {

    private final StringBuilder texte = new StringBuilder();
    private Liste enCours = Liste.AUCUNE;

    /** What the last line belonged to: a list goes on, anything else starts after an empty line. */
    private enum Liste {
        AUCUNE, FAITS, PUCES, NUMEROS
    }

    void titre(String titre) {
        String propre = propre(titre);
        ligne(propre);
        ligne("=".repeat(propre.length()));
    }

    void sousTitre(String sousTitre) {
        ligne(propre(sousTitre));
    }

    void fait(String libelle, String valeur) {
        element(Liste.FAITS, "", propre(libelle) + " : " + propre(valeur));
    }

    void section(String numero, String titre) {
        bloc((numero.isEmpty() ? "" : numero + " ") + propre(titre));
    }

    void paragraphe(Genre genre, String contenu) {
        if (contenu.isEmpty()) {
            return;
        }
        bloc(switch (genre) {
            case CORPS -> contenu;
            case VIGILANCE -> "[Vigilance] " + contenu;
            case SIGNATURE -> "[Signature] " + contenu;
            case NOTE -> "[Note] " + contenu;
        });
    }

    void puce(String contenu) {
        element(Liste.PUCES, "- ", contenu);
    }

    void numero(int rang, String contenu) {
        if (rang == 1) {
            enCours = Liste.AUCUNE;
        }
        element(Liste.NUMEROS, rang + ". ", contenu);
    }

    void legende(String contenu) {
        bloc(propre(contenu));
    }

    void tableau(Grille grille) {
        bloc(grille.texte());
    }

    String texte() {
        return texte.toString();
    }

    private void element(Liste liste, String marque, String contenu) {
        if (enCours != liste) {
            ligne("");
            enCours = liste;
        }
        ligne(marque + contenu.replace("\n", "\n" + " ".repeat(marque.length())));
    }

    private void bloc(String contenu) {
        enCours = Liste.AUCUNE;
        ligne("");
        ligne(contenu);
    }

    private void ligne(String contenu) {
        texte.append(contenu).append('\n');
    }

    /** Text of fragments with marks, as the author of a clause writes them. */
    static String marquer(List<Fragment> fragments) {
        StringBuilder texte = new StringBuilder();
        for (Fragment fragment : fusionner(fragments)) {
            String marque = (fragment.gras() ? "**" : "") + (fragment.italique() ? "*" : "");
            texte.append(marque).append(fragment.texte()).append(new StringBuilder(marque).reverse());
        }
        return propre(texte.toString());
    }

    /** Neighbours of one look become one: a file may cut a text where the tree did not. */
    private static List<Fragment> fusionner(List<Fragment> fragments) {
        List<Fragment> resultat = new ArrayList<>();
        for (Fragment fragment : fragments) {
            Fragment dernier = resultat.isEmpty() ? null : resultat.getLast();
            if (fragment.texte().isEmpty()) {
                continue;
            }
            if (dernier != null && dernier.gras() == fragment.gras() && dernier.italique() == fragment.italique()) {
                resultat.set(resultat.size() - 1,
                        new Fragment(dernier.texte() + fragment.texte(), fragment.gras(), fragment.italique()));
            } else {
                resultat.add(fragment);
            }
        }
        return resultat;
    }

    static String propre(String texte) {
        return TypographieFrancaise.aplatir(TypographieFrancaise.appliquer(Caracteres.lisibles(texte)));
    }
}
