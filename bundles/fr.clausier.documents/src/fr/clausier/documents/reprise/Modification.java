// SPDX-License-Identifier: EPL-2.0
package fr.clausier.documents.reprise;

import java.util.List;

import fr.clausier.clauses.document.Origine;

/**
 * A block that hands changed outside of the places to write in.
 *
 * @param genre   what was done
 * @param origine clause that the block came from, the one above it for an added block
 * @param avant   text as produced, empty for an added block
 * @param apres   text as it is, empty for a deleted block
 */
public record Modification(Genre genre, Origine origine, String avant, String apres) {

    private static final int LONGUEUR = 160;
    /** How many words are shown on each side of those that changed. */
    private static final int AUTOUR = 4;

    /** What was done to a block. */
    public enum Genre {
        MODIFIE, SUPPRIME, AJOUTE
    }

    /** One sentence for the person who decides, without final stop: what was done, in which clause, and the words that changed. */
    public String phrase() {
        String clause = !origine.estConnue() ? "" : " (clause " + origine.clause() + (origine.titre().isEmpty() ? "" : ", " + origine.titre()) + ")";
        return switch (genre) {
            case MODIFIE -> avant.equals(apres) ? "mise en forme modifiée" + clause + " : « " + court(apres) + " »" : "paragraphe modifié" + clause + " : " + mots();
            case SUPPRIME -> "paragraphe supprimé" + clause + " : « " + court(avant) + " »";
            case AJOUTE -> "paragraphe ajouté" + clause + " : « " + court(apres) + " »";
        };
    }

    /** The words that changed, with a few around them: whole paragraphs would hide them. */
    private String mots() {
        List<String> gauche = List.of(avant.split(" "));
        List<String> droite = List.of(apres.split(" "));
        int court = Math.min(gauche.size(), droite.size());
        int debut = 0;
        while (debut < court && gauche.get(debut).equals(droite.get(debut))) {
            debut++;
        }
        int fin = 0;
        while (fin < court - debut && gauche.get(gauche.size() - 1 - fin).equals(droite.get(droite.size() - 1 - fin))) {
            fin++;
        }
        return "« " + extrait(gauche, debut, fin) + " » est devenu « " + extrait(droite, debut, fin) + " »";
    }

    private static String extrait(List<String> mots, int debut, int fin) {
        int de = Math.max(0, debut - AUTOUR);
        int a = Math.min(mots.size(), mots.size() - fin + AUTOUR);
        return (de > 0 ? "…" : "") + court(String.join(" ", mots.subList(de, a))) + (a < mots.size() ? "…" : "");
    }

    private static String court(String texte) {
        return texte.length() <= LONGUEUR ? texte : texte.substring(0, LONGUEUR - 1).strip() + "…";
    }
}
