// SPDX-License-Identifier: EPL-2.0
package fr.clausier.exchange.decp.lecture;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Decodes a stream of unknown encoding. Marks of byte order and zero bytes tell UTF-16; any other file is read as UTF-8, and
 * each byte that UTF-8 does not allow as Windows-1252: both lie side by side in true files, and their names in XML declarations
 * are often wrong. How many bytes were read each way is told.
 */
final class Texte extends Reader {

    private static final String HAUTS_1252 = "\u20AC\uFFFD\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\uFFFD\u017D\uFFFD"
            + "\uFFFD\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\uFFFD\u017E\u0178";
    private static final Pattern DECLARE = Pattern.compile("^<\\?xml[^>]*encoding\\s*=\\s*[\"']([A-Za-z0-9._-]+)");

    private final InputStream flux;
    private final byte[] octets = new byte[1 << 16];
    private int debut;
    private int fin;
    private boolean epuise;
    private char enAttente;
    private long utf8;
    private long autres;
    private final Reader autre;
    private final String nomAutre;

    Texte(InputStream flux) throws IOException {
        this.flux = flux;
        remplir();
        Charset c = particulier();
        autre = c == null ? null : new InputStreamReader(new Suite(), c);
        nomAutre = c == null ? "" : c.name();
    }

    /** UTF-16, or the encoding that an XML file declares when it is none of the usual ones; null for the mixed reading. */
    private Charset particulier() {
        if (fin >= 3 && octets[0] == (byte) 0xEF && octets[1] == (byte) 0xBB && octets[2] == (byte) 0xBF) {
            debut = 3;
            return null;
        }
        if (fin >= 2 && (octets[0] == (byte) 0xFE && octets[1] == (byte) 0xFF || octets[0] == (byte) 0xFF && octets[1] == (byte) 0xFE)) {
            return StandardCharsets.UTF_16;
        }
        if (fin >= 2 && octets[0] == 0 && octets[1] != 0) {
            return StandardCharsets.UTF_16BE;
        }
        if (fin >= 2 && octets[0] != 0 && octets[1] == 0) {
            return StandardCharsets.UTF_16LE;
        }
        Matcher m = DECLARE.matcher(new String(octets, 0, Math.min(fin, 200), StandardCharsets.ISO_8859_1));
        if (m.find()) {
            try {
                Charset c = Charset.forName(m.group(1));
                boolean usuel = c.equals(StandardCharsets.UTF_8) || c.equals(StandardCharsets.ISO_8859_1) || c.equals(StandardCharsets.US_ASCII)
                        || c.name().equals("windows-1252") || c.name().startsWith("UTF-");
                return usuel ? null : c;
            } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
                return null;
            }
        }
        return null;
    }

    /** How the characters were decoded, in French. */
    String encodage() {
        if (autre != null) {
            return nomAutre;
        }
        if (autres == 0) {
            return "UTF-8";
        }
        return utf8 == 0 ? "Windows-1252" : "UTF-8 et Windows-1252 mêlés";
    }

    /** Bytes that were read as Windows-1252 among valid UTF-8; 0 when the file is of one encoding. */
    long melange() {
        return utf8 == 0 ? 0 : autres;
    }

    @Override
    public int read(char[] vers, int de, int combien) throws IOException {
        if (autre != null) {
            return autre.read(vers, de, combien);
        }
        int n = 0;
        if (enAttente != 0 && combien > 0) {
            vers[de + n++] = enAttente;
            enAttente = 0;
        }
        while (n < combien) {
            if (fin - debut < 4 && !epuise) {
                remplir();
            }
            if (debut >= fin) {
                break;
            }
            byte b = octets[debut];
            if (b >= 0) {
                int max = Math.min(fin, debut + combien - n);
                while (debut < max && octets[debut] >= 0) {
                    vers[de + n++] = (char) octets[debut++];
                }
                continue;
            }
            int point = sequence();
            if (point > 0xFFFF) {
                vers[de + n++] = Character.highSurrogate(point);
                if (n < combien) {
                    vers[de + n++] = Character.lowSurrogate(point);
                } else {
                    enAttente = Character.lowSurrogate(point);
                }
            } else {
                vers[de + n++] = (char) point;
            }
        }
        return n == 0 && combien > 0 ? -1 : n;
    }

    /** Decodes the bytes at hand: a whole sequence of UTF-8, else one byte of Windows-1252. */
    private int sequence() {
        int b = octets[debut] & 0xFF;
        int longueur = b >= 0xC2 && b < 0xE0 ? 2 : b >= 0xE0 && b < 0xF0 ? 3 : b >= 0xF0 && b < 0xF5 ? 4 : 1;
        int point = longueur == 2 ? b & 0x1F : longueur == 3 ? b & 0x0F : b & 0x07;
        boolean valide = longueur > 1 && debut + longueur <= fin;
        for (int i = 1; valide && i < longueur; i++) {
            valide = (octets[debut + i] & 0xC0) == 0x80;
            point = point << 6 | octets[debut + i] & 0x3F;
        }
        valide = valide && !(longueur == 3 && (point < 0x800 || point >= 0xD800 && point < 0xE000))
                && !(longueur == 4 && (point < 0x10000 || point > 0x10FFFF));
        if (valide) {
            utf8++;
            debut += longueur;
            return point;
        }
        autres++;
        debut++;
        return b < 0xA0 ? HAUTS_1252.charAt(b - 0x80) : b;
    }

    private void remplir() throws IOException {
        System.arraycopy(octets, debut, octets, 0, fin - debut);
        fin -= debut;
        debut = 0;
        while (fin < octets.length) {
            int lu = flux.read(octets, fin, octets.length - fin);
            if (lu < 0) {
                epuise = true;
                return;
            }
            fin += lu;
            if (fin >= 8192) {
                return;
            }
        }
    }

    @Override
    public void close() throws IOException {
        flux.close();
    }

    /** What was read ahead, then the rest. */
    private final class Suite extends InputStream {

        @Override
        public int read() throws IOException {
            return debut < fin ? octets[debut++] & 0xFF : flux.read();
        }

        @Override
        public int read(byte[] vers, int de, int combien) throws IOException {
            if (debut < fin) {
                int n = Math.min(combien, fin - debut);
                System.arraycopy(Arrays.copyOfRange(octets, debut, debut + n), 0, vers, de, n);
                debut += n;
                return n;
            }
            return flux.read(vers, de, combien);
        }
    }
}
