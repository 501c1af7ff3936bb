// SPDX-License-Identifier: EPL-2.0
package fr.clausier.exchange.eforms.sdk;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** The files of the bundle that were made from the SDK (donnees/eforms). */
final class DonneesSdk {

    private static final String DOSSIER = "/donnees/eforms/";

    private DonneesSdk() {
    }

    /** A compressed file; empty when the SDK has nothing to say there. */
    static Optional<byte[]> decomprime(String nom) {
        try (InputStream flux = DonneesSdk.class.getResourceAsStream(DOSSIER + nom)) {
            if (flux == null) {
                return Optional.empty();
            }
            try (InputStream clair = new GZIPInputStream(flux)) {
                return Optional.of(clair.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The schemas, by name of file. */
    static Map<String, byte[]> schemas() {
        try (InputStream flux = DonneesSdk.class.getResourceAsStream(DOSSIER + "schemas.zip"); ZipInputStream zip = new ZipInputStream(flux)) {
            Map<String, byte[]> schemas = new HashMap<>();
            for (ZipEntry e = zip.getNextEntry(); e != null; e = zip.getNextEntry()) {
                schemas.put(e.getName().substring(e.getName().lastIndexOf('/') + 1), zip.readAllBytes());
            }
            return schemas;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** French text of each rule: identifier to text. */
    static Map<String, String> textes() {
        Map<String, String> textes = new HashMap<>();
        String lignes = new String(decomprime("regles/textes.txt.gz").orElseThrow(), StandardCharsets.UTF_8);
        lignes.lines().forEach(ligne -> {
            int tab = ligne.indexOf('\t');
            for (String id : ligne.substring(tab + 1).split(" ")) {
                textes.put(id, ligne.substring(0, tab));
            }
        });
        return textes;
    }

    static InputStream flux(byte[] octets) {
        return new ByteArrayInputStream(octets);
    }
}
