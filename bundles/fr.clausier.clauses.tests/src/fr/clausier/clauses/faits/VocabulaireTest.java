// SPDX-License-Identifier: EPL-2.0
package fr.clausier.clauses.faits;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;

import fr.clausier.dsl.vocabulaire.Vocabulaire;

class VocabulaireTest {

    /** Set to "oui": write the file instead of comparing it. */
    private static final String REGENERER = "CLAUSIER_REGENERER";
    private static final Path FICHIER = Path.of("../fr.clausier.dsl/donnees/vocabulaire.yaml");

    @Test
    void leLangageConnaitLesFaits() throws IOException {
        String attendu = VocabulaireDesFaits.ecrire(VocabulaireDesFaits.lire(), Vocabulaire.standard());
        if ("oui".equals(System.getenv(REGENERER))) {
            Files.writeString(FICHIER, attendu);
        }
        assertEquals(attendu, Files.readString(FICHIER), "Les faits ont changé : lancez cet essai avec " + REGENERER
                + "=oui, écrivez dans vocabulaire.yaml le sens de ceux qui n'en ont pas, puis enregistrez ce fichier.");
    }
}
