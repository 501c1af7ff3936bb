// SPDX-License-Identifier: EPL-2.0
package fr.clausier.documents.gabarit;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

import fr.clausier.documents.paquet.Paquet;

/**
 * Unpacks a foreign zip file within limits: number of parts, total size, ratio of compression, plain names. The sizes
 * that the file claims are never believed; bytes are counted as they come out.
 */
final class ArchiveControlee {

    /** Most parts: a large Word template has a hundred. */
    static final int ENTREES = 2_000;
    /** Most bytes once unpacked. */
    static final long TAILLE = 100L * 1024 * 1024;
    /** Most bytes that one packed byte may give, beyond {@link #TAILLE_LIBRE}. */
    static final long RATIO = 100;
    private static final long TAILLE_LIBRE = 1024L * 1024;

    private static final Set<String> DETOURS = Set.of("", ".", "..");

    private final Paquet paquet = new Paquet();
    private final Set<String> noms = new HashSet<>();
    private long total;

    private ArchiveControlee() {
    }

    static Paquet lire(Path fichier) throws Refus {
        ArchiveControlee archive = new ArchiveControlee();
        try (ZipFile zip = new ZipFile(fichier.toFile())) {
            if (zip.size() > ENTREES) {
                throw bombe("il contient " + zip.size() + " parties, " + ENTREES + " sont admises", "");
            }
            for (Enumeration<? extends ZipEntry> entrees = zip.entries(); entrees.hasMoreElements();) {
                archive.lire(zip, entrees.nextElement());
            }
        } catch (ZipException e) {
            if (String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT).contains("encrypt")) {
                throw protege(e);
            }
            throw Refus.illisible("", e);
        } catch (IOException | IllegalArgumentException e) {
            // Names in an unknown encoding surface as IllegalArgumentException.
            throw Refus.illisible("", e);
        }
        return archive.paquet;
    }

    /** The file is locked by a password. */
    static Refus protege(Throwable cause) {
        return new Refus("il est protégé par un mot de passe ou enregistré dans l'ancien format Word (.doc)", "",
                "Ouvrez-le dans Word, retirez le mot de passe (Fichier, Informations, Protéger le document) et "
                        + "enregistrez-le au format « Document Word (.docx) ».",
                cause);
    }

    private void lire(ZipFile zip, ZipEntry entree) throws Refus, IOException {
        String nom = entree.getName();
        if (nom.endsWith("/")) {
            return;
        }
        verifierNom(nom);
        paquet.mettre(nom, deballer(zip, entree));
    }

    private void verifierNom(String nom) throws Refus {
        boolean detourne = nom.isEmpty() || nom.startsWith("/") || nom.contains("\\") || nom.contains(":")
                || nom.chars().anyMatch(c -> c < 0x20) || Stream.of(nom.split("/")).anyMatch(DETOURS::contains);
        if (detourne) {
            throw new Refus("une de ses parties porte un nom de chemin détourné", nom.strip(),
                    "Ce fichier n'a pas été écrit par Word ; demandez l'original à son auteur.");
        }
        if (!noms.add(nom.toLowerCase(Locale.ROOT))) {
            throw new Refus("deux de ses parties portent le même nom", nom,
                    "Ouvrez-le dans Word et enregistrez-le à nouveau.");
        }
    }

    private byte[] deballer(ZipFile zip, ZipEntry entree) throws Refus, IOException {
        long emballe = Math.max(1, entree.getCompressedSize());
        ByteArrayOutputStream sortie = new ByteArrayOutputStream();
        byte[] tampon = new byte[16 * 1024];
        try (InputStream flux = zip.getInputStream(entree)) {
            for (int lus = flux.read(tampon); lus >= 0; lus = flux.read(tampon)) {
                sortie.write(tampon, 0, lus);
                total += lus;
                if (total > TAILLE) {
                    throw bombe("il dépasse 100 Mo une fois décompressé", entree.getName());
                }
                if (sortie.size() > TAILLE_LIBRE && sortie.size() > RATIO * emballe) {
                    throw bombe("une de ses parties se décompresse plus de cent fois", entree.getName());
                }
            }
        }
        return sortie.toByteArray();
    }

    private static Refus bombe(String quoi, String ou) {
        return new Refus(quoi, ou, "Repartez d'un document Word vide et recopiez-y vos styles.");
    }
}
