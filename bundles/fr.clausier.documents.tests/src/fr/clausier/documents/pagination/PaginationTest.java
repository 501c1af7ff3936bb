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
        MesureStyle style = new MesureStyle("Calibri", 21, false, 0, 120, 264, false, 0, 0, 0, false, false, false, 0, 0);
        String mot = "marché ";
        assertEquals(1, Texte.lignes(List.of(new Texte.Morceau(mot.repeat(12), false)), style, 9072));
        assertEquals(2, Texte.lignes(List.of(new Texte.Morceau(mot.repeat(16), false)), style, 9072));
        assertEquals(3, Texte.lignes(List.of(new Texte.Morceau("a\nb\nc", false)), style, 9072));
        assertEquals(281, style.hauteurLigne());
    }

    @Test
    @DisplayName("un espace insécable est large comme un espace, une ligature plus étroite que ses lettres")
    void largeurs() {
        assertEquals(Polices.largeur(" ", "Calibri", 21, false), Polices.largeur("\u00A0", "Calibri", 21, false));
        double lettres = 2 * Polices.largeur("t", "Calibri", 21, false);
        assertEquals(lettres - 73 / 2048.0 * 210, Polices.largeur("tt", "Calibri", 21, false), 0.001);
        assertEquals(2 * Polices.largeur("t", "Arial", 21, false), Polices.largeur("tt", "Arial", 21, false), 0.001);
    }

    @Test
    @DisplayName("un numéro d'article n'est pas coupé à son trait d'union, un mot composé peut l'être")
    void coupures() {
        MesureStyle style = new MesureStyle("Calibri", 21, false, 0, 0, 240, false, 0, 0, 0, false, false, false, 0, 0);
        int place = (int) Polices.largeur("article L.2112-", "Calibri", 21, false) + 20;
        assertEquals(2, Texte.lignes(List.of(new Texte.Morceau("article L.2112-2222222", false)), style, place));
        assertEquals(2, Texte.lignes(List.of(new Texte.Morceau("article L.2112-x", false)), style, place - 10));
        int reste = (int) Polices.largeur("mmm sous-", "Calibri", 21, false) + 2;
        assertEquals(2, Texte.lignes(List.of(new Texte.Morceau("mmm sous-traitées", false)), style, reste));
    }

    @Test
    @DisplayName("les traits d'un titre ne se fondent pas dans l'espace qui le suit, et un cadre n'en a qu'un en haut et en bas")
    void bordures() {
        Boite titre = new Boite(400, 1, 376, 0, 50, 140, true, true, false, 0, List.of());
        assertEquals(426, titre.hauteur());
        assertEquals(396, titre.sansBords(30).hauteur());
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
