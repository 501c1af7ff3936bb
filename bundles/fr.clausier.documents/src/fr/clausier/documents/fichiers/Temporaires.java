// SPDX-License-Identifier: EPL-2.0
package fr.clausier.documents.fichiers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The hidden files that a program leaves behind when it is killed while it writes. */
final class Temporaires {

    private static final Pattern NOM = Pattern.compile("\\..+\\.(\\d{1,18})" + Pattern.quote(EcritureAtomique.TEMPORAIRE));

    private Temporaires() {
    }

    /** Removes those of programs that no longer run; a program that is writing at this moment keeps its own. */
    static void balayer(Path dossier) {
        try (Stream<Path> fichiers = Files.list(dossier)) {
            for (Path fichier : fichiers.filter(Temporaires::abandonne).toList()) {
                Files.deleteIfExists(fichier);
            }
        } catch (IOException e) {
            // What cannot be swept stays hidden and harms nothing; the writing that follows says what is wrong with the folder.
            return;
        }
    }

    private static boolean abandonne(Path fichier) {
        Matcher nom = NOM.matcher(fichier.getFileName().toString());
        return nom.matches() && ProcessHandle.of(Long.parseLong(nom.group(1))).isEmpty() && Files.isRegularFile(fichier);
    }
}
