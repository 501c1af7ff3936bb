// SPDX-License-Identifier: EPL-2.0
package fr.clausier.clauses.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Reads the two marks that clause authors write: {@code **bold**} and {@code *italic*}.
 *
 * <p>A mark opens before a character that is not a space and closes after one; a star that neither opens nor closes is
 * kept as a star ({@code 3 * 4}), and {@code \*} is always a star. A mark that is never closed is text too, so that no
 * character of a clause can be lost.
 */
public final class TexteRiche {

    private final String source;
    private final List<Fragment> fragments = new ArrayList<>();
    private final StringBuilder courant = new StringBuilder();
    private boolean gras;
    private boolean italique;

    private TexteRiche(String source) {
        this.source = source;
    }

    /** The fragments of a marked text; empty when the text is empty. */
    public static List<Fragment> analyser(String texte) {
        return new TexteRiche(texte).lire();
    }

    /** The fragments of several marked texts, one list each. */
    public static List<List<Fragment>> analyserTous(String... textes) {
        return Arrays.stream(textes).map(TexteRiche::analyser).toList();
    }

    private List<Fragment> lire() {
        int position = 0;
        while (position < source.length()) {
            position += lireA(position);
        }
        vider();
        return List.copyOf(fragments);
    }

    /** Reads what starts here and returns the number of characters consumed. */
    private int lireA(int position) {
        if (source.startsWith("\\*", position)) {
            courant.append('*');
            return 2;
        }
        if (source.startsWith("**", position) && bascule("**", position, gras)) {
            vider();
            gras = !gras;
            return 2;
        }
        if (source.charAt(position) == '*' && bascule("*", position, italique)) {
            vider();
            italique = !italique;
            return 1;
        }
        courant.append(source.charAt(position));
        return 1;
    }

    private boolean bascule(String marque, int position, boolean ouverte) {
        return ouverte ? ferme(position) : ouvre(marque, position);
    }

    private boolean ferme(int position) {
        return position > 0 && !Character.isWhitespace(source.charAt(position - 1));
    }

    private boolean ouvre(String marque, int position) {
        int debut = position + marque.length();
        if (debut >= source.length() || Character.isWhitespace(source.charAt(debut))) {
            return false;
        }
        for (int fin = source.indexOf(marque, debut + 1); fin >= 0; fin = source.indexOf(marque, fin + 1)) {
            boolean echappee = source.charAt(fin - 1) == '\\';
            boolean autreMarque = marque.length() == 1 && source.startsWith("**", fin);
            if (autreMarque) {
                fin++;
            } else if (!echappee && ferme(fin)) {
                return true;
            }
        }
        return false;
    }

    private void vider() {
        if (!courant.isEmpty()) {
            fragments.add(new Fragment(courant.toString(), gras, italique));
            courant.setLength(0);
        }
    }
}
