// SPDX-License-Identifier: EPL-2.0
package fr.clausier.exchange.decp.lecture;

/** Marks already met and what they stood for, in primitive tables: a million of them take 48 MB at most. */
final class Marques {

    private long[] cles = new long[1 << 12];
    private long[] contenus = new long[1 << 12];
    private int nombre;

    /**
     * Notes a mark; answers the content that it already had, or {@code contenu} when it is new.
     *
     * @param vue receives true at index 0 when the mark was already there
     */
    long noter(long cle, long contenu, boolean[] vue) {
        long c = cle == 0 ? 1 : cle;
        if (nombre * 3L > cles.length * 2L) {
            agrandir();
        }
        int i = place(cles, c);
        vue[0] = cles[i] == c;
        if (vue[0]) {
            return contenus[i];
        }
        cles[i] = c;
        contenus[i] = contenu;
        nombre++;
        return contenu;
    }

    private static int place(long[] table, long cle) {
        int masque = table.length - 1;
        int i = (int) (cle * 0x9E3779B97F4A7C15L >>> 32) & masque;
        while (table[i] != 0 && table[i] != cle) {
            i = i + 1 & masque;
        }
        return i;
    }

    private void agrandir() {
        long[] anciennes = cles;
        long[] anciens = contenus;
        cles = new long[anciennes.length * 2];
        contenus = new long[anciennes.length * 2];
        for (int i = 0; i < anciennes.length; i++) {
            if (anciennes[i] != 0) {
                int p = place(cles, anciennes[i]);
                cles[p] = anciennes[i];
                contenus[p] = anciens[i];
            }
        }
    }
}
