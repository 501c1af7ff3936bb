// SPDX-License-Identifier: EPL-2.0
package fr.clausier.documents.pagination;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import fr.clausier.documents.Exemples;
import fr.clausier.documents.Outils;
import fr.clausier.documents.docx.DocxRenderer;
import fr.clausier.documents.gabarit.Gabarit;

@DisplayName("Estimation des pages")
class PaginationTest {

    private static final Pattern LIGNE_DE_SOMMAIRE =
            Pattern.compile("^ *(\\d(?:\\.\\d)?) +(\\S.*?)\\.{3,} *(\\d+)$", Pattern.MULTILINE);

    @Test
    @DisplayName("une ligne de Calibri 10,5 pt tient une centaine de signes sur seize centimètres")
    void lignes() {
        MesureStyle style = new MesureStyle("Calibri", 21, false, 0, 120, 264, false, 0, 0, 0, false, false, 0);
        String mot = "marché ";
        assertEquals(1, Texte.lignes(List.of(new Texte.Morceau(mot.repeat(12), false)), style, 9072));
        assertEquals(2, Texte.lignes(List.of(new Texte.Morceau(mot.repeat(16), false)), style, 9072));
        assertEquals(3, Texte.lignes(List.of(new Texte.Morceau("a\nb\nc", false)), style, 9072));
        assertEquals(282, style.hauteurLigne());
    }

    @Test
    @DisplayName("le sommaire annonce les pages que LibreOffice compose")
    void commeLibreOffice(@TempDir Path dossier) throws Exception {
        Path soffice = Outils.soffice();
        Path pdftotext = Outils.pdftotext();
        Outils.exigerCalibri(dossier);
        Path docx = dossier.resolve("RC.docx");
        Files.write(docx, new DocxRenderer(Exemples.DATE).rendre(Exemples.reglement(), Gabarit.maison()));
        Outils.lancer(dossier, soffice.toString(), "-env:UserInstallation=" + dossier.resolve("profil").toUri(),
                "--headless", "--convert-to", "pdf", docx.toString());
        String texte = Outils.lancer(dossier, pdftotext.toString(), "-layout",
                dossier.resolve("RC.pdf").toString(), "-");
        String[] pages = texte.split("\f");
        List<String> annonces = new ArrayList<>();
        Matcher ligne = LIGNE_DE_SOMMAIRE.matcher(pages[0]);
        while (ligne.find()) {
            String page = pages[Integer.parseInt(ligne.group(3)) - 1];
            annonces.add(ligne.group(1));
            assertTrue(page.lines().anyMatch(l -> l.matches(Pattern.quote(ligne.group(1)) + " +"
                    + Pattern.quote(ligne.group(2)))), () -> ligne.group() + " : absent de la page\n" + page);
        }
        assertEquals(16, annonces.size(), () -> "sommaire incomplet :\n" + pages[0]);
    }
}
