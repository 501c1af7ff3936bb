// SPDX-License-Identifier: EPL-2.0
package fr.clausier.documents.gabarit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.UnaryOperator;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import fr.clausier.clauses.document.Document;
import fr.clausier.documents.Exemples;
import fr.clausier.documents.Outils;
import fr.clausier.documents.docx.DocxRenderer;
import fr.clausier.documents.gabarit.Remarque.Genre;
import fr.clausier.documents.paquet.Paquet;
import fr.clausier.documents.texte.TexteDocx;
import fr.clausier.documents.texte.TexteRenderer;

@DisplayName("Places nommées d'un gabarit")
class PlacesTest {

    private static final String GARDE = "<w:p><w:r><w:t>Page de garde</w:t></w:r></w:p>";
    private static final String SAUT = "<w:p><w:r><w:br w:type=\"page\"/></w:r></w:p>";

    @TempDir
    private Path dossier;

    @ParameterizedTest(name = "{0}")
    @EnumSource(GabaritLivre.class)
    @DisplayName("le gabarit de départ donne les mêmes pièces que le gabarit livré, et elles sont valides")
    void depart(GabaritLivre livre) throws Exception {
        for (boolean dotx : new boolean[] {false, true}) {
            Path fichier = Files.write(dossier.resolve("depart" + (dotx ? ".dotx" : ".docx")), GabaritDeDepart.de(livre, dotx));
            Gabarit gabarit = Gabarit.lire(fichier);
            assertTrue(gabarit.remarques().stream().noneMatch(r -> r.genre() == Genre.MANQUE || r.genre() == Genre.RETIRE),
                    gabarit.remarques().toString());
            for (Document document : new Document[] {Exemples.reglement(), Exemples.annexe(), Exemples.minimal()}) {
                assertEquals(TexteDocx.lire(rendre(document, Gabarit.livre(livre))), TexteDocx.lire(rendre(document, gabarit)));
            }
            valider(rendre(Exemples.reglement(), gabarit));
            valider(rendre(Exemples.annexe(), gabarit));
            if (!dotx) {
                valider(Files.readAllBytes(fichier));
            }
        }
    }

    @Test
    @DisplayName("page de garde : gardée, remplie, et comptée dans les pages du sommaire")
    void pageDeGarde() throws Exception {
        Gabarit gabarit = lire(GARDE + ligne("clausier:titre") + ligne("Clausier : Référence") + SAUT + bloc("clausier:sommaire")
                + SAUT + bloc("clausier:corps"));
        String xml = corps(rendre(Exemples.reglement(), gabarit));
        assertTrue(xml.contains("Page de garde") && xml.contains("2026-TX-014"), xml);
        assertEquals(1, xml.split(">Règlement de la consultation<", -1).length - 1, "le titre n'est écrit qu'une fois");
        // The reference has a place of its own: the list of facts does not repeat it, and keeps the others.
        assertEquals(1, xml.split("2026-TX-014", -1).length - 1);
        assertTrue(xml.contains("Appel d’offres ouvert") && !xml.contains("EXEMPLE"), xml);
        String sommaire = xml.substring(xml.indexOf("TOC \\o"), xml.indexOf("clausier:corps"));
        int premiere = premierePage(corps(rendre(Exemples.reglement(), Gabarit.maison())));
        assertEquals(premiere + 2, premierePage(sommaire), "une page de garde et une page de sommaire avant le texte");
        valider(rendre(Exemples.reglement(), gabarit));
    }

    @Test
    @DisplayName("les contrôles remplis restent des contrôles")
    void controles() throws Exception {
        String xml = corps(rendre(Exemples.annexe(), lire(ligne("clausier:titre") + bloc("clausier:fiche") + bloc("clausier:corps"))));
        for (String place : new String[] {"titre", "fiche", "corps"}) {
            assertTrue(xml.contains("w:val=\"clausier:" + place + "\""), place);
        }
    }

    @Test
    @DisplayName("sans place de corps, le texte suit le gabarit ; une place dans une ligne vaut sa ligne")
    void sansCorps() throws Exception {
        Gabarit gabarit = lire(GARDE + ligne("clausier:titre"));
        assertTrue(gabarit.remarques().stream().anyMatch(r -> r.genre() == Genre.CONSEIL && r.quoi().contains("clausier:corps")));
        String xml = corps(rendre(Exemples.annexe(), gabarit));
        assertTrue(xml.indexOf("Page de garde") < xml.indexOf("Engagement du titulaire"));
        String dansLaLigne = corps(rendre(Exemples.annexe(), lire(GARDE + ligne("clausier:corps"))));
        assertTrue(dansLaLigne.contains("Engagement du titulaire"));
        valider(rendre(Exemples.annexe(), lire(GARDE + ligne("clausier:corps"))));
    }

    @Test
    @DisplayName("places mal posées : dites, et sans effet")
    void malPosees() throws Exception {
        Gabarit gabarit = lire("<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w=\"9000\"/></w:tblGrid><w:tr><w:tc><w:tcPr/>" + bloc("clausier:corps")
                + "<w:p/></w:tc></w:tr></w:tbl>" + bloc("clausier:sommaire") + bloc("clausier:sommaire"));
        assertTrue(gabarit.remarques().stream().anyMatch(r -> r.quoi().contains("un tableau")));
        assertTrue(gabarit.remarques().stream().anyMatch(r -> r.quoi().contains("deux fois")));
        assertTrue(TexteDocx.lire(rendre(Exemples.annexe(), lire(bloc("clausier:inconnue") + bloc("clausier:corps"))))
                .contains("Engagement du titulaire"));
    }

    @Test
    @DisplayName("l'invitation grise de Word ne passe pas dans les pièces")
    void invitation() throws Exception {
        // A document without fields to fill in: those have an invitation of their own.
        String xml = corps(rendre(Exemples.reglement(), lire(ligne("clausier:titre").replace("<w:tag",
                "<w:showingPlcHdr/><w:tag").replace("<w:r>", "<w:r><w:rPr><w:rStyle w:val=\"Textedelespacerserv\"/></w:rPr>"))));
        assertFalse(xml.contains("showingPlcHdr") || xml.contains("Textedelespacerserv"), xml);
    }

    @Test
    @DisplayName("un titre est reconnu à son identifiant, ou à son niveau hiérarchique")
    void rolesSansNom() throws Exception {
        Paquet paquet = GabaritMaison.paquet();
        remplacer(paquet, "word/styles.xml", xml -> xml.replace("w:val=\"heading 1\"", "w:val=\"Article\"")
                .replace("w:val=\"heading 2\"", "w:val=\"Alinéa\"").replace("w:styleId=\"Titre2\"", "w:styleId=\"Alinea\""));
        Gabarit gabarit = Gabarit.lire(Files.write(dossier.resolve("roles.docx"), paquet.octets()));
        assertEquals("Titre1", gabarit.style(RoleStyle.TITRE_1));
        assertEquals("Alinea", gabarit.style(RoleStyle.TITRE_2));
        assertTrue(gabarit.remarques().stream().anyMatch(r -> r.quoi().contains("Article")), gabarit.remarques().toString());
        assertEquals(TexteRenderer.rendre(Exemples.reglement()), TexteDocx.lire(rendre(Exemples.reglement(), gabarit)));
    }

    private static int premierePage(String sommaire) {
        String apres = sommaire.substring(sommaire.indexOf("PAGEREF"));
        return Integer.parseInt(apres.replaceAll("(?s)^.*?<w:t>(\\d+)</w:t>.*$", "$1"));
    }

    private static String ligne(String etiquette) {
        return "<w:p><w:sdt><w:sdtPr><w:tag w:val=\"" + etiquette + "\"/><w:id w:val=\"7\"/></w:sdtPr><w:sdtContent><w:r><w:t>EXEMPLE</w:t></w:r>"
                + "</w:sdtContent></w:sdt></w:p>";
    }

    private static String bloc(String etiquette) {
        return "<w:sdt><w:sdtPr><w:alias w:val=\"" + etiquette + "\"/></w:sdtPr><w:sdtContent><w:p><w:r><w:t>EXEMPLE</w:t></w:r></w:p>"
                + "</w:sdtContent></w:sdt>";
    }

    private Gabarit lire(String contenu) throws Exception {
        Paquet paquet = GabaritMaison.paquet();
        remplacer(paquet, "word/document.xml", xml -> xml.replace("<w:body>", "<w:body>" + contenu));
        return Gabarit.lire(Files.write(dossier.resolve("places.docx"), paquet.octets()));
    }

    private static void remplacer(Paquet paquet, String nom, UnaryOperator<String> changement) {
        paquet.mettre(nom, changement.apply(new String(paquet.partie(nom).orElseThrow(), StandardCharsets.UTF_8)));
    }

    private static byte[] rendre(Document document, Gabarit gabarit) {
        return new DocxRenderer(Exemples.DATE).rendre(document, gabarit);
    }

    private static String corps(byte[] docx) {
        return new String(Paquet.relire(docx).partie("word/document.xml").orElseThrow(), StandardCharsets.UTF_8);
    }

    private void valider(byte[] docx) throws Exception {
        String jugement = Outils.valider(dossier, Files.write(dossier.resolve("a-valider.docx"), docx));
        assertTrue(jugement.replace(" ", "").contains("\"ok\":true"), jugement);
    }
}
