// SPDX-License-Identifier: EPL-2.0
package fr.clausier.documents.texte;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import fr.clausier.clauses.document.Document;
import fr.clausier.clauses.verification.PieceLue;
import fr.clausier.documents.Exemples;
import fr.clausier.documents.docx.DocxRenderer;
import fr.clausier.documents.gabarit.DocumentIllisible;
import fr.clausier.documents.gabarit.Gabarit;
import fr.clausier.documents.paquet.Paquet;

@DisplayName("Un document Word lu comme le lit son lecteur")
class PieceDocxTest {

    private static byte[] produire(Document document) {
        return new DocxRenderer(Exemples.DATE).rendre(document, Gabarit.maison());
    }

    private static List<String> lignes(String corps) {
        Paquet paquet = Paquet.relire(produire(Exemples.minimal()));
        paquet.mettre("word/document.xml", "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>"
                + corps + "</w:body></w:document>");
        return PieceDocx.relire("essai", paquet).lignes();
    }

    private static String p(String contenu) {
        return "<w:p>" + contenu + "</w:p>";
    }

    private static String r(String texte) {
        return "<w:r><w:rPr><w:b/></w:rPr><w:t xml:space=\"preserve\">" + texte + "</w:t></w:r>";
    }

    @Test
    @DisplayName("dit les mêmes lignes que l'arbre, et de quelle pièce il s'agit")
    void commeLArbre() {
        PieceLue arbre = PieceLue.de(Exemples.reglement());
        PieceLue fichier = PieceDocx.relire(arbre.nom(), Paquet.relire(produire(Exemples.reglement())));
        assertEquals(arbre.code(), fichier.code());
        assertTrue(fichier.titre().startsWith(arbre.titre()));
        // A caption gets its number in the file, a box to tick its own mark.
        List<String> absentes = arbre.lignes().stream().filter(l -> !l.isEmpty())
                .filter(l -> fichier.lignes().stream().noneMatch(f -> f.endsWith(l))).toList();
        assertEquals(List.of(), absentes);
    }

    @Test
    @DisplayName("ne lit ni ce que le suivi des modifications raye, ni le sommaire, ni les instructions des champs")
    void ceQuiNeSeVoitPas() {
        assertEquals(List.of("Au minimum 1 300 heures.", "page 3"), lignes(
                "<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val=\"Table of Contents\"/></w:docPartObj></w:sdtPr><w:sdtContent>"
                        + p(r("Sommaire")) + "</w:sdtContent></w:sdt>"
                        + p(r("Au minimum ") + "<w:del w:id=\"1\" w:author=\"a\"><w:r><w:delText>1 240</w:delText></w:r></w:del><w:ins w:id=\"2\" w:author=\"a\">"
                                + r("1\u202F300") + "</w:ins>" + r(" heures."))
                        + p("<w:r><w:instrText>PAGEREF x</w:instrText></w:r>" + r("page 3"))));
    }

    @Test
    @DisplayName("garde les cellules d'une ligne ensemble, même dans une zone ou un tableau imbriqué")
    void tableaux() {
        String interieur = "<w:tbl><w:tr><w:tc>" + p(r("c")) + "</w:tc></w:tr></w:tbl>";
        assertEquals(List.of("a | b c", "suite"), lignes("<w:sdt><w:sdtPr/><w:sdtContent><w:tbl><w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc>" + p(r("a")) + "</w:tc><w:tc>"
                + p(r("b")) + interieur + p("") + "</w:tc></w:tr></w:tbl></w:sdtContent></w:sdt>" + p(r("suite"))));
    }

    @Test
    @DisplayName("dit en français pourquoi un fichier ne se lit pas")
    void illisible(@TempDir Path dossier) throws IOException {
        Path fichier = Files.writeString(dossier.resolve("02-CCAP.docx"), "abc");
        String message = assertThrows(DocumentIllisible.class, () -> PieceDocx.lire(fichier)).getMessage();
        assertTrue(message.startsWith("Le document « 02-CCAP.docx » ne peut pas être lu : "), message);
        Files.write(fichier, produire(Exemples.minimal()));
        assertEquals("02-CCAP", assertDoesNotThrow(() -> PieceDocx.lire(fichier)).nom());
    }
}
