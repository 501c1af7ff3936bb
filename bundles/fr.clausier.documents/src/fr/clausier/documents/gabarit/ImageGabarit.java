// SPDX-License-Identifier: EPL-2.0
package fr.clausier.documents.gabarit;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Optional;

/**
 * Tells an image by its first bytes, whatever its name claims, and how large it opens.
 *
 * @param extension usual extension of its format
 * @param pixels    number of pixels once open, 0 for drawings made of lines
 */
record ImageGabarit(String extension, long pixels) {

    /** Most bytes of one image. */
    static final int OCTETS = 15 * 1024 * 1024;
    /** Most pixels: twice those of a page scanned at 600 dots per inch. */
    static final long PIXELS = 70_000_000L;

    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final byte[] JPEG = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF};
    private static final byte[] WMF = {(byte) 0xD7, (byte) 0xCD, (byte) 0xC6, (byte) 0x9A};
    private static final int DEBUT_EMF = 40;

    /** Empty when the bytes are no image that Word shows. */
    static Optional<ImageGabarit> de(byte[] octets) {
        ByteBuffer tampon = ByteBuffer.wrap(octets);
        if (commence(octets, PNG) && octets.length > 24) {
            return image("png", tampon.getInt(16), tampon.getInt(20));
        }
        if (commence(octets, JPEG)) {
            return jpeg(tampon);
        }
        tampon.order(ByteOrder.LITTLE_ENDIAN);
        if (commence(octets, "GIF8".getBytes()) && octets.length > 10) {
            return image("gif", tampon.getShort(6) & 0xFFFF, tampon.getShort(8) & 0xFFFF);
        }
        if (commence(octets, "BM".getBytes()) && octets.length > 26) {
            return image("bmp", tampon.getInt(18), Math.abs(tampon.getInt(22)));
        }
        if (commence(octets, new byte[] {'I', 'I', 42, 0}) || commence(octets, new byte[] {'M', 'M', 0, 42})) {
            return image("tiff", 0, 0);
        }
        if (commence(octets, WMF) || commence(octets, new byte[] {1, 0, 9, 0, 0, 3})) {
            return image("wmf", 0, 0);
        }
        boolean emf = commence(octets, new byte[] {1, 0, 0, 0}) && octets.length > DEBUT_EMF + 4
                && tampon.getInt(DEBUT_EMF) == 0x464D4520;
        return emf ? image("emf", 0, 0) : Optional.empty();
    }

    /** Whether it can be opened without filling the memory. */
    static boolean estRaisonnable(byte[] octets) {
        return octets.length <= OCTETS && de(octets).filter(i -> i.pixels <= PIXELS).isPresent();
    }

    private static Optional<ImageGabarit> image(String extension, long largeur, long hauteur) {
        return Optional.of(new ImageGabarit(extension, largeur < 0 || hauteur < 0 ? Long.MAX_VALUE : largeur * hauteur));
    }

    /** The size stands in one of the segments that follow each other. */
    private static Optional<ImageGabarit> jpeg(ByteBuffer tampon) {
        int place = 2;
        while (place + 9 < tampon.limit() && (tampon.get(place) & 0xFF) == 0xFF) {
            int genre = tampon.get(place + 1) & 0xFF;
            boolean taille = genre >= 0xC0 && genre <= 0xCF && genre != 0xC4 && genre != 0xC8 && genre != 0xCC;
            if (taille) {
                return image("jpeg", tampon.getShort(place + 7) & 0xFFFF, tampon.getShort(place + 5) & 0xFFFF);
            }
            place += 2 + (tampon.getShort(place + 2) & 0xFFFF);
        }
        return Optional.empty();
    }

    private static boolean commence(byte[] octets, byte[] debut) {
        return octets.length >= debut.length && Arrays.equals(octets, 0, debut.length, debut, 0, debut.length);
    }
}
