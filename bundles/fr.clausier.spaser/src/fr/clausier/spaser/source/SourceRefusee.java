// SPDX-License-Identifier: EPL-2.0
package fr.clausier.spaser.source;


/** A file that cannot be read; the message is one French sentence that says why and what to do. */
public final class SourceRefusee extends Exception {

    private static final long serialVersionUID = 1L;

    /** @param message one French sentence */
    public SourceRefusee(String message) {
        super(message);
    }
}
