// SPDX-License-Identifier: EPL-2.0
package fr.clausier.documents.docx;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import fr.clausier.clauses.document.Document;
import fr.clausier.documents.Exemples;
import fr.clausier.documents.Outils;
import fr.clausier.documents.gabarit.Gabarit;
import fr.clausier.documents.gabarit.GabaritMaison;
import fr.clausier.documents.paquet.Paquet;

@DisplayName("Validité des fichiers Word")
class ValiditeTest {

    private static final Pattern OK = Pattern.compile("\"ok\"\\s*:\\s*true");

    @TempDir
    private Path dossier;

    @Test
    @DisplayName("chaque document est valide, le modèle livré aussi")
    void valides() throws Exception {
        for (Document document : List.of(Exemples.reglement(), Exemples.annexe(), Exemples.minimal())) {
            verifier(document.nomFichier(),
                    new DocxRenderer(Exemples.DATE).rendre(document, Gabarit.maison()));
        }
        verifier("modele", GabaritMaison.docx());
    }

    @Test
    @DisplayName("le validateur voit bien les fautes : un fichier abîmé exprès est refusé")
    void fauteVue() throws Exception {
        Paquet paquet = Paquet.relire(new DocxRenderer(Exemples.DATE).rendre(Exemples.annexe(), Gabarit.maison()));
        String corps = new String(paquet.partie("word/document.xml").orElseThrow(), StandardCharsets.UTF_8);
        paquet.mettre("word/document.xml", corps.replaceFirst("<w:body>", "<w:body><w:inconnu/>"));
        assertFalse(OK.matcher(juger("abime", paquet.octets())).find());
    }

    @Test
    @DisplayName("LibreOffice ouvre et convertit chaque document")
    void libreOffice() throws Exception {
        Path soffice = Outils.soffice();
        for (Document document : List.of(Exemples.reglement(), Exemples.annexe())) {
            Path docx = dossier.resolve(document.nomFichier() + ".docx");
            Files.write(docx, new DocxRenderer(Exemples.DATE).rendre(document, Gabarit.maison()));
            String sortie = Outils.lancer(dossier, soffice.toString(),
                    "-env:UserInstallation=" + dossier.resolve("profil").toUri(), "--headless", "--convert-to", "pdf",
                    docx.toString());
            assertTrue(Files.exists(dossier.resolve(document.nomFichier() + ".pdf")), sortie);
        }
    }

    private void verifier(String nom, byte[] octets) throws Exception {
        String jugement = juger(nom, octets);
        assertTrue(OK.matcher(jugement).find(), () -> nom + " : " + jugement);
    }

    private String juger(String nom, byte[] octets) throws Exception {
        Path docx = dossier.resolve(nom + ".docx");
        Files.write(docx, octets);
        return Outils.valider(dossier, docx);
    }
}
