// SPDX-License-Identifier: EPL-2.0
package fr.clausier.exchange.eforms.sdk;

/** An XML document that is not read: no XML, dangerous, or too large; the message is a French sentence. */
public final class XmlRefuse extends Exception {

    private static final long serialVersionUID = 1L;

    XmlRefuse(String phrase) {
        super(phrase);
    }
}
