// SPDX-License-Identifier: EPL-2.0
package fr.clausier.documents.gabarit;

import java.nio.file.Path;

/** A file refused as a template: what is wrong, where in the file, and what the user can do about it. */
public final class GabaritIllisible extends Exception {

    private static final long serialVersionUID = 1L;

    private final String quoi;
    private final String ou;
    private final String remede;

    /**
     * @param fichier the refused file
     * @param quoi    what is wrong, a sentence without final stop
     * @param ou      part of the file, empty when it is the file itself
     * @param remede  what to do, a full sentence
     * @param cause   technical cause, may be {@code null}
     */
    GabaritIllisible(Path fichier, String quoi, String ou, String remede, Throwable cause) {
        super("Le modèle « " + fichier.getFileName() + " » ne peut pas être utilisé : " + quoi
                + (ou.isEmpty() ? "" : " (dans " + ou + ")") + ". " + remede, cause);
        this.quoi = quoi;
        this.ou = ou;
        this.remede = remede;
    }

    /** What is wrong. */
    public String quoi() {
        return quoi;
    }

    /** Part of the file concerned, empty when it is the file itself. */
    public String ou() {
        return ou;
    }

    /** What the user can do. */
    public String remede() {
        return remede;
    }
}
