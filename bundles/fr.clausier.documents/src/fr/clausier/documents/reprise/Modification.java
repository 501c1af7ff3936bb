// SPDX-License-Identifier: EPL-2.0
package fr.clausier.documents.reprise;

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

    /** What was done to a block. */
    public enum Genre {
        MODIFIE, SUPPRIME, AJOUTE
    }

    /** One sentence for the person who decides, without final stop. */
    public String phrase() {
        String clause = origine.estConnue() ? " (clause " + origine.clause() + ")" : "";
        return switch (genre) {
            case MODIFIE -> avant.equals(apres) ? "mise en forme modifiée" + clause + " : « " + court(apres) + " »"
                    : "paragraphe modifié" + clause + " : « " + court(avant) + " » est devenu « " + court(apres) + " »";
            case SUPPRIME -> "paragraphe supprimé" + clause + " : « " + court(avant) + " »";
            case AJOUTE -> "paragraphe ajouté" + clause + " : « " + court(apres) + " »";
        };
    }

    private static String court(String texte) {
        return texte.length() <= 120 ? texte : texte.substring(0, 119).strip() + "…";
    }
}
