// SPDX-License-Identifier: EPL-2.0
package fr.clausier.house.tests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The source tree this build comes from: its bundles and the files a person wrote in them. */
final class Maison {

    private static final List<String> GENERES = List.of("/target/", "/src-gen/", "/emf-gen/", "/bin/", "/lib/");

    private Maison() {
    }

    /** The folder that holds the target platform, found upwards from where the tests run. */
    static Path racine() {
        Path dossier = Path.of("").toAbsolutePath();
        while (dossier != null && !Files.isRegularFile(dossier.resolve("targetplatform/targetplatform.target"))) {
            dossier = dossier.getParent();
        }
        if (dossier == null) {
            throw new IllegalStateException("Les sources de Clausier sont introuvables depuis " + Path.of("").toAbsolutePath());
        }
        return dossier;
    }

    /** Folders of the bundles, tests included, in the order of their names. */
    static List<Path> bundles() {
        return lister(racine().resolve("bundles"), 1).filter(d -> Files.isRegularFile(d.resolve("META-INF/MANIFEST.MF"))).toList();
    }

    /** Folders of the bundles that are shipped. */
    static List<Path> bundlesLivres() {
        return bundles().stream().filter(d -> !nom(d).endsWith(".tests")).toList();
    }

    static String nom(Path bundle) {
        return bundle.getFileName().toString();
    }

    /** Files under the folder whose name ends so, generated ones left out. */
    static List<Path> fichiers(Path dossier, String... fins) {
        return lister(dossier, Integer.MAX_VALUE).filter(Files::isRegularFile).filter(f -> !genere(f))
                .filter(f -> Stream.of(fins).anyMatch(f.toString()::endsWith)).toList();
    }

    static String lire(Path fichier) {
        try {
            return Files.readString(fichier);
        } catch (IOException e) {
            throw new UncheckedIOException(fichier + " n’est pas lisible en UTF-8", e);
        }
    }

    /** The path as it is written from the root of the project, for messages. */
    static String relatif(Path fichier) {
        return racine().relativize(fichier).toString();
    }

    private static boolean genere(Path fichier) {
        String chemin = fichier.toString();
        return GENERES.stream().anyMatch(chemin::contains);
    }

    private static Stream<Path> lister(Path dossier, int profondeur) {
        if (!Files.isDirectory(dossier)) {
            return Stream.empty();
        }
        try (Stream<Path> chemins = Files.walk(dossier, profondeur)) {
            return chemins.sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
