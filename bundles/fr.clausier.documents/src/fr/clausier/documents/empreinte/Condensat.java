// SPDX-License-Identifier: EPL-2.0
package fr.clausier.documents.empreinte;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256, written in 64 small digits. */
public final class Condensat {

    private static final int COURT = 12;

    private Condensat() {
    }

    /** Of bytes. */
    public static String de(byte[] contenu) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(contenu));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Toute machine Java sait calculer SHA-256.", e);
        }
    }

    /** First digits of that of a text: enough to see that it changed, short enough to be read. */
    public static String court(String texte) {
        return de(texte.getBytes(StandardCharsets.UTF_8)).substring(0, COURT);
    }
}
