// SPDX-License-Identifier: EPL-2.0
package fr.clausier.exchange;

/** A file that cannot be read at all; the message is a French sentence that says what to do. */
public final class FichierRefuse extends Exception {

    private static final long serialVersionUID = 1L;

    public FichierRefuse(String phrase) {
        super(phrase);
    }

    public FichierRefuse(String phrase, Throwable cause) {
        super(phrase, cause);
    }
}
