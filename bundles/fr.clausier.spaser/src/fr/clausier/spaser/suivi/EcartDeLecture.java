// SPDX-License-Identifier: EPL-2.0
package fr.clausier.spaser.suivi;

import java.util.Objects;

/**
 * A row that is not counted, and why.
 *
 * @param fichier file, or dossier
 * @param ligne   place in the file, from 1; 0 when it has none
 * @param objet   what it is about: number or title
 * @param motif   why, in a French sentence
 */
public record EcartDeLecture(String fichier, long ligne, String objet, String motif) {

    public EcartDeLecture {
        Objects.requireNonNull(fichier, "fichier");
        Objects.requireNonNull(objet, "objet");
        Objects.requireNonNull(motif, "motif");
    }
}
