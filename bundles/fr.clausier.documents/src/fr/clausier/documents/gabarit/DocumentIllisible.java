// SPDX-License-Identifier: EPL-2.0
package fr.clausier.documents.gabarit;

/** A Word file that came back and cannot be read; the message says in French which one, why, and what to do. */
public final class DocumentIllisible extends Exception {

    private static final long serialVersionUID = 1L;

    /**
     * @param nom    name of the file
     * @param raison what is wrong, without final stop
     * @param remede what to do, a full sentence
     * @param cause  technical cause, may be {@code null}
     */
    public DocumentIllisible(String nom, String raison, String remede, Throwable cause) {
        super("Le document « " + nom + " » ne peut pas être lu : " + raison + ". " + remede, cause);
    }
}
