// SPDX-License-Identifier: EPL-2.0
package fr.clausier.documents.fichiers;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Copies of what is about to be replaced: {@code sauvegardes/2026-11-24-1/}, one folder for each run that replaced something, with
 * the files in the places that they had. Nothing is ever removed from there.
 */
public final class Sauvegardes {

    /** Name of the folder below the output. */
    public static final String DOSSIER = "sauvegardes";

    private final Path racine;
    private final LocalDate jour;
    private final List<Path> copies = new ArrayList<>();
    private Path dossier;

    /**
     * @param racine folder of the documents
     * @param jour   the day, for the name of the folder
     */
    public Sauvegardes(Path racine, LocalDate jour) {
        this.racine = racine.toAbsolutePath().normalize();
        this.jour = jour;
    }

    /** Copies a file of the output folder. @return the copy */
    Path garder(Path fichier) throws EcritureImpossible {
        Path absolu = fichier.toAbsolutePath().normalize();
        return garderSous(fichier, (absolu.startsWith(racine) ? racine.relativize(absolu) : absolu.getFileName()).toString());
    }

    /** Copies any file. @param nom name of the copy, below the folder of this run @return the copy */
    public Path garderSous(Path fichier, String nom) throws EcritureImpossible {
        try {
            Path copie = dossier().resolve(nom);
            Files.createDirectories(copie.getParent());
            Files.copy(fichier, copie, StandardCopyOption.COPY_ATTRIBUTES);
            copies.add(copie);
            return copie;
        } catch (IOException e) {
            throw new EcritureImpossible(fichier, "sa copie de sauvegarde n'a pas pu être faite dans « " + racine.resolve(DOSSIER) + " »",
                    "Vérifiez la place sur le disque et vos droits sur ce dossier ; rien n'a été remplacé.", e);
        }
    }

    /** Takes back a copy whose original was not replaced after all. */
    void oublier(Path copie) throws IOException {
        copies.remove(copie);
        Files.deleteIfExists(copie);
        for (Path vide = copie.getParent(); vide.startsWith(racine.resolve(DOSSIER)) && vide(vide); vide = vide.getParent()) {
            Files.delete(vide);
            dossier = vide.equals(dossier) ? null : dossier;
        }
    }

    private static boolean vide(Path dossier) throws IOException {
        try (Stream<Path> contenu = Files.list(dossier)) {
            return contenu.findAny().isEmpty();
        }
    }

    /** The first free folder of the day, made when the first copy needs it. */
    private Path dossier() throws IOException {
        for (int rang = 1; dossier == null; rang++) {
            Path libre = racine.resolve(DOSSIER).resolve(jour + "-" + rang);
            Files.createDirectories(libre.getParent());
            try {
                dossier = Files.createDirectory(libre);
            } catch (FileAlreadyExistsException e) {
                // Another run of that day; the next number.
                continue;
            }
        }
        return dossier;
    }

    /** The copies made so far. */
    public List<Path> copies() {
        return List.copyOf(copies);
    }

    /** The folder of this run; null when nothing had to be copied. */
    public Path dossierDuJour() {
        return copies.isEmpty() ? null : dossier;
    }

    /** How many runs have left their copies. */
    public int nombre() {
        try (Stream<Path> dossiers = Files.list(racine.resolve(DOSSIER))) {
            return (int) dossiers.filter(Files::isDirectory).count();
        } catch (IOException e) {
            return 0;
        }
    }
}
