// SPDX-License-Identifier: EPL-2.0
package fr.clausier.documents.paquet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.w3c.dom.Element;
import org.xml.sax.SAXException;

import fr.clausier.documents.paquet.Archive.Partie;

/**
 * The parts of an Office file, by name ({@code word/document.xml}, without leading slash).
 *
 * <p>{@link #octets()} depends on the parts only: fixed order, fixed entry times, no extra field.
 */
public final class Paquet {

    /** Name of the part that gives the type of all others; readers expect it first in the file. */
    public static final String TYPES = "[Content_Types].xml";

    private final SortedMap<String, Partie> parties = new TreeMap<>(Paquet::ordre);

    /** An empty package. */
    public Paquet() {
        // Filled with mettre.
    }

    /**
     * Reads a package that this program has just written itself; files from outside are checked by the template intake first.
     */
    public static Paquet relire(byte[] octets) {
        Paquet paquet = new Paquet();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(octets))) {
            for (ZipEntry entree = zip.getNextEntry(); entree != null; entree = zip.getNextEntry()) {
                paquet.mettre(entree.getName(), zip.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return paquet;
    }

    /** A package of the same parts, whose changes stay its own. */
    public Paquet copie() {
        Paquet copie = new Paquet();
        copie.parties.putAll(parties);
        return copie;
    }

    private static int ordre(String gauche, String droite) {
        int rang = Integer.compare(rang(gauche), rang(droite));
        return rang != 0 ? rang : gauche.compareTo(droite);
    }

    private static int rang(String nom) {
        return switch (nom) {
            case TYPES -> 0;
            case "_rels/.rels" -> 1;
            default -> 2;
        };
    }

    /** Adds or replaces a part. */
    public void mettre(String nom, byte[] contenu) {
        Partie ancienne = parties.get(nom);
        if (ancienne == null || !Arrays.equals(ancienne.contenu(), contenu)) {
            parties.put(nom, new Partie(contenu));
        }
    }

    /** Adds or replaces a part written in UTF-8. */
    public void mettre(String nom, String contenu) {
        mettre(nom, contenu.getBytes(StandardCharsets.UTF_8));
    }

    /** Takes a part away. */
    public void retirer(String nom) {
        parties.remove(nom);
    }

    /** The content of a part, if the package holds it. */
    public Optional<byte[]> partie(String nom) {
        return Optional.ofNullable(parties.get(nom)).map(Partie::contenu);
    }

    /**
     * The root of a part, if the package holds it. The tree is read once for all who ask, and must not be changed.
     *
     * @throws SAXException when it is no XML, or holds a document type
     */
    public Optional<Element> racine(String nom) throws SAXException {
        Partie partie = parties.get(nom);
        return partie == null ? Optional.empty() : Optional.of(partie.racine());
    }

    /** All parts, in the order in which they are written. */
    public Map<String, byte[]> parties() {
        Map<String, byte[]> contenus = new LinkedHashMap<>();
        parties.forEach((nom, partie) -> contenus.put(nom, partie.contenu()));
        return Collections.unmodifiableMap(contenus);
    }

    /** The zip file: same parts, same bytes. */
    public byte[] octets() {
        Archive archive = new Archive();
        parties.forEach(archive::ajouter);
        return archive.octets();
    }
}
