// SPDX-License-Identifier: EPL-2.0
package fr.clausier.exchange.decp.lecture;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/**
 * Gives characters to an XML parser, and stops when it asks for too many without giving anything back: a comment or an
 * attribute of two gigabytes would otherwise fill the memory before the first event. Control characters become spaces.
 */
final class TexteMesure extends FilterReader {

    private long depuis;
    private long controles;

    TexteMesure(Reader texte) {
        super(texte);
    }

    /** Tells that the parser gave something back. */
    void relacher() {
        depuis = 0;
    }

    long controles() {
        return controles;
    }

    @Override
    public int read() throws IOException {
        char[] un = new char[1];
        return read(un, 0, 1) < 0 ? -1 : un[0];
    }

    @Override
    public int read(char[] vers, int de, int combien) throws IOException {
        int n = in.read(vers, de, combien);
        depuis += Math.max(n, 0);
        if (depuis > Bornes.TEXTE) {
            throw new BorneDepassee("un seul texte dépasse " + Bornes.TEXTE + "\u00A0caractères");
        }
        for (int i = de; i < de + n; i++) {
            char c = vers[i];
            if (c < ' ' && c != '\n' && c != '\t' && c != '\r') {
                vers[i] = ' ';
                controles++;
            }
        }
        return n;
    }
}
