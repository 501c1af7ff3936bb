// SPDX-License-Identifier: EPL-2.0
package fr.clausier.documents.fichiers;

import java.io.IOException;
import java.nio.file.Path;

/** A file that could not be written; the message says why in French, and the earlier file is untouched. */
public final class EcritureImpossible extends IOException {

    private static final long serialVersionUID = 1L;

    private final Path cible;
    private final String raison;

    EcritureImpossible(Path cible, String raison, String remede, Throwable cause) {
        super("Le fichier « " + cible + " » n'a pas pu être écrit : " + raison + ". " + remede, cause);
        this.cible = cible;
        this.raison = raison;
    }

    /** The file that was to be written. */
    public Path cible() {
        return cible;
    }

    /** Why, in French, without final stop. */
    public String raison() {
        return raison;
    }
}
