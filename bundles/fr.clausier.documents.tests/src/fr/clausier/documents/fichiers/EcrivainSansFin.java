// SPDX-License-Identifier: EPL-2.0
package fr.clausier.documents.fichiers;

import java.nio.file.Path;
import java.util.Arrays;

/** Writes one file over and over, until it is killed. */
final class EcrivainSansFin {

    /** Large enough for the writing to last: 8 MB. */
    static final int TAILLE = 8 * 1024 * 1024;

    private EcrivainSansFin() {
    }

    /** A file full of one letter: any mixture shows. */
    static byte[] contenu(char lettre) {
        byte[] octets = new byte[TAILLE];
        Arrays.fill(octets, (byte) lettre);
        return octets;
    }

    public static void main(String[] arguments) throws EcritureImpossible {
        System.out.print('!');
        System.out.flush();
        for (char lettre = 'B';; lettre = lettre == 'Z' ? 'A' : (char) (lettre + 1)) {
            EcritureAtomique.ecrire(Path.of(arguments[0]), contenu(lettre));
        }
    }
}
