// SPDX-License-Identifier: EPL-2.0
package fr.clausier.clauses.document;

import java.util.Objects;

/**
 * Where a block comes from: the clause that worded it and the strategy line that called for it.
 *
 * @param clause  clause identifier, empty when unknown
 * @param version clause version, empty when unknown
 * @param fichier strategy file, relative to the dossier, empty when unknown
 * @param ligne   line in that file, starting at 1; 0 when unknown
 * @param titre   title of the clause in its library, empty when unknown
 */
public record Origine(String clause, String version, String fichier, int ligne, String titre) {

    /** No known origin. */
    public static final Origine AUCUNE = new Origine("", "", "", 0, "");

    public Origine {
        Objects.requireNonNull(clause, "clause");
        Objects.requireNonNull(version, "version");
        Objects.requireNonNull(fichier, "fichier");
        Objects.requireNonNull(titre, "titre");
        if (ligne < 0) {
            throw new IllegalArgumentException("Une ligne est positive, ou 0 quand elle est inconnue : " + ligne);
        }
    }

    /** An origin whose clause has no title. */
    public Origine(String clause, String version, String fichier, int ligne) {
        this(clause, version, fichier, ligne, "");
    }

    /** Whether anything is known. */
    public boolean estConnue() {
        return !equals(AUCUNE);
    }
}
