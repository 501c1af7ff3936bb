// SPDX-License-Identifier: EPL-2.0
package fr.clausier.exchange.decp.lecture;

import java.io.IOException;

/** A file that goes past a bound; the message is a French sentence. */
final class BorneDepassee extends IOException {

    private static final long serialVersionUID = 1L;

    BorneDepassee(String phrase) {
        super(phrase);
    }
}
