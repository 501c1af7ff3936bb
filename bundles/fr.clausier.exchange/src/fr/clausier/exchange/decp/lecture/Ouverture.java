// SPDX-License-Identifier: EPL-2.0
package fr.clausier.exchange.decp.lecture;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

import fr.clausier.exchange.FichierRefuse;

/** Opens a file, or the only data file of an archive; recognised by its first bytes, whatever its name. */
final class Ouverture implements Closeable {

    private final InputStream flux;
    private final Closeable archive;
    private final String nom;

    private Ouverture(InputStream flux, Closeable archive, String nom) {
        this.flux = flux;
        this.archive = archive;
        this.nom = nom;
    }

    static Ouverture de(Path fichier) throws FichierRefuse {
        String nom = String.valueOf(fichier.getFileName());
        try {
            if (!Files.isRegularFile(fichier)) {
                throw new FichierRefuse("«\u00A0" + nom + "\u00A0» n’est pas un fichier.");
            }
            byte[] debut;
            try (InputStream in = Files.newInputStream(fichier)) {
                debut = in.readNBytes(4);
            }
            long taille = Files.size(fichier);
            if (taille == 0) {
                throw new FichierRefuse("«\u00A0" + nom + "\u00A0» est vide.");
            }
            if (debut.length >= 2 && debut[0] == 0x1F && debut[1] == (byte) 0x8B) {
                InputStream gz = new GZIPInputStream(new BufferedInputStream(Files.newInputStream(fichier)), 1 << 16);
                return new Ouverture(new FluxBorne(gz, taille), gz, nom);
            }
            if (debut.length >= 4 && debut[0] == 'P' && debut[1] == 'K') {
                return zip(fichier, nom, taille);
            }
            InputStream in = Files.newInputStream(fichier);
            return new Ouverture(new FluxBorne(in, 0), in, nom);
        } catch (ZipException e) {
            throw new FichierRefuse("L’archive «\u00A0" + nom + "\u00A0» est abîmée ou protégée par un mot de passe."
                    + " Téléchargez-la de nouveau, ou décompressez-la puis donnez le fichier qu’elle contient.", e);
        } catch (IOException e) {
            throw new FichierRefuse("«\u00A0" + nom + "\u00A0» n’a pas pu être ouvert."
                    + " Vérifiez que le fichier existe et que vous avez le droit de le lire.", e);
        }
    }

    private static Ouverture zip(Path fichier, String nom, long taille) throws IOException, FichierRefuse {
        ZipFile zip = new ZipFile(fichier.toFile(), StandardCharsets.UTF_8);
        try {
            ZipEntry donnees = seule(zip, nom);
            InputStream in = new FluxBorne(zip.getInputStream(donnees), taille);
            return new Ouverture(in, zip, nom + ", " + donnees.getName().replaceAll("\\p{Cntrl}", " "));
        } catch (IOException | FichierRefuse e) {
            zip.close();
            throw e;
        }
    }

    private static ZipEntry seule(ZipFile zip, String nom) throws FichierRefuse {
        if (zip.size() > Bornes.ENTREES) {
            throw new FichierRefuse("L’archive «\u00A0" + nom + "\u00A0» contient " + zip.size() + "\u00A0fichiers."
                    + " Décompressez-la puis donnez le fichier des données essentielles.");
        }
        List<ZipEntry> candidats = new ArrayList<>();
        for (Enumeration<? extends ZipEntry> e = zip.entries(); e.hasMoreElements();) {
            ZipEntry entree = e.nextElement();
            String n = entree.getName().toLowerCase(Locale.ROOT);
            if (!entree.isDirectory() && (n.endsWith(".json") || n.endsWith(".xml")) && !n.startsWith("__macosx/")) {
                candidats.add(entree);
            }
        }
        if (candidats.size() == 1) {
            return candidats.get(0);
        }
        throw new FichierRefuse("L’archive «\u00A0" + nom + (candidats.isEmpty() ? "\u00A0» ne contient aucun fichier .json ni .xml."
                : "\u00A0» contient " + candidats.size() + "\u00A0fichiers de données\u00A0: décompressez-la et donnez-les un par un."));
    }

    InputStream flux() {
        return flux;
    }

    /** Name of the file, and of the entry of the archive. */
    String nom() {
        return nom;
    }

    @Override
    public void close() throws IOException {
        archive.close();
    }
}
