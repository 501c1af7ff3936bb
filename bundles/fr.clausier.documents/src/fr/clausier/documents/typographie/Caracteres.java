// SPDX-License-Identifier: EPL-2.0
package fr.clausier.documents.typographie;

/** Keeps out of documents the characters that no XML file can hold: one of them and Word refuses the whole file. */
public final class Caracteres {

    private Caracteres() {
    }

    /** The text without control characters; a tab becomes a space, every kind of line end a line feed. */
    public static String lisibles(String texte) {
        if (sain(texte)) {
            return texte;
        }
        StringBuilder propre = new StringBuilder(texte.length());
        texte.replace("\r\n", "\n").replace('\r', '\n').replace('\t', ' ').codePoints()
                .filter(c -> c == '\n' || c >= 0x20 && c <= 0xD7FF || c >= 0xE000 && c <= 0xFFFD || c >= 0x10000)
                .forEach(propre::appendCodePoint);
        return propre.toString();
    }

    /** Nearly all texts are: they are handed back as they came. */
    private static boolean sain(String texte) {
        for (int i = 0; i < texte.length(); i++) {
            char c = texte.charAt(i);
            if (c < 0x20 && c != '\n' || c >= 0xD800 && c <= 0xDFFF || c > 0xFFFD) {
                return false;
            }
        }
        return true;
    }
}
