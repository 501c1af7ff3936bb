// SPDX-License-Identifier: EPL-2.0
package fr.clausier.documents.gabarit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import fr.clausier.documents.Exemples;
import fr.clausier.documents.docx.DocxRenderer;
import fr.clausier.documents.paquet.Paquet;
import fr.clausier.documents.texte.TexteDocx;
import fr.clausier.documents.texte.TexteRenderer;

@DisplayName("Modèles des utilisateurs")
class GabaritTest {

    private static final String LIENS =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    @TempDir
    private Path dossier;

    @Test
    @DisplayName("le modèle de la maison, exporté puis relu, sert comme n'importe quel modèle")
    void maisonRelue() throws Exception {
        Gabarit gabarit = Gabarit.lire(ecrire("maison.docx", GabaritMaison.docx()));
        assertTrue(gabarit.stylesAjoutes().isEmpty(), () -> gabarit.stylesAjoutes().toString());
        assertEquals(Gabarit.maison().partiesAReperes(), gabarit.partiesAReperes());
        assertEquals(TexteRenderer.rendre(Exemples.reglement()), rendu(gabarit));
    }

    @Test
    @DisplayName("les styles du modèle gardent leur aspect, ceux qui manquent sont ajoutés")
    void stylesCompletes() throws Exception {
        Path fichier = modifier("word/styles.xml", xml -> xml.replaceAll(
                "(?s)<w:style w:type=\"paragraph\" w:customStyle=\"1\" w:styleId=\"Vigilance\">.*?</w:style>", "")
                .replace("w:styleId=\"Titre1\"", "w:styleId=\"MonTitre\"").replace("1F3864", "7030A0"));
        Gabarit gabarit = Gabarit.lire(fichier);
        assertEquals(List.of(RoleStyle.VIGILANCE), gabarit.stylesAjoutes());
        assertEquals("MonTitre", gabarit.style(RoleStyle.TITRE_1));
        String styles = partie(gabarit, "word/styles.xml");
        assertTrue(styles.contains("7030A0") && styles.contains("B45F06"), "violet du modèle, ocre de la maison");
        assertEquals(TexteRenderer.rendre(Exemples.reglement()), rendu(gabarit));
    }

    @Test
    @DisplayName("la numérotation « Article 1 » d'un modèle est gardée, jusque dans le sommaire")
    void numerotationDuModele() throws Exception {
        Gabarit gabarit = Gabarit.lire(modifier("word/numbering.xml",
                xml -> xml.replace("<w:lvlText w:val=\"%1\"/>", "<w:lvlText w:val=\"Article %1\"/>")));
        String texte = rendu(gabarit);
        assertTrue(texte.contains("\nArticle 2 Allotissement\n") && texte.contains("\n3.1 Pondération\n"), texte);
        byte[] docx = new DocxRenderer(Exemples.DATE).rendre(Exemples.reglement(), gabarit);
        String corps = new String(Paquet.relire(docx).partie("word/document.xml").orElseThrow(),
                StandardCharsets.UTF_8);
        assertTrue(corps.contains(">Article\u00A06<"), "ligne du sommaire");
    }

    @Test
    @DisplayName("des titres sans numéros dans le modèle reçoivent ceux de la maison")
    void titresSansNumero() throws Exception {
        Gabarit gabarit = Gabarit.lire(modifier("word/styles.xml",
                xml -> xml.replaceAll("(?s)<w:numPr>.*?</w:numPr>", "")));
        assertEquals(TexteRenderer.rendre(Exemples.reglement()), rendu(gabarit));
    }

    @Test
    @DisplayName("le texte du modèle et les propriétés de son auteur ne passent pas dans les documents")
    void riendeLAuteur() throws Exception {
        Paquet paquet = GabaritMaison.paquet();
        remplacer(paquet, "word/document.xml",
                xml -> xml.replace("<w:body>", "<w:body><w:p><w:r><w:t>SECRET</w:t></w:r></w:p>"));
        remplacer(paquet, "docProps/core.xml",
                xml -> xml.replace("<dc:language>", "<dc:creator>SECRET</dc:creator><dc:language>"));
        Gabarit gabarit = Gabarit.lire(ecrire("auteur.docx", paquet.octets()));
        Paquet prepare = gabarit.paquet();
        prepare.parties().forEach((nom, contenu) -> assertFalse(
                new String(contenu, StandardCharsets.UTF_8).contains("SECRET"), nom));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', value = {
        "texte simple|Bonjour|ce n'est pas un document Word",
        "zip sans document|PK\u0003\u0004abc|endommagé",
        "vide|''|ce n'est pas un document Word"})
    void pasUnDocx(String nom, String contenu, String attendu) throws Exception {
        assertRefus(attendu, ecrire(nom + ".docx", contenu.getBytes(StandardCharsets.ISO_8859_1)));
    }

    @Test
    @DisplayName("un fichier chiffré, un ancien .doc, un fichier absent, un dossier")
    void autresFichiers() throws Exception {
        byte[] ole = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1};
        assertRefus("mot de passe", ecrire("chiffre.docx", ole));
        assertRefus("n'existe pas", dossier.resolve("absent.docx"));
        assertRefus("n'existe pas", dossier);
    }

    @Test
    @DisplayName("un lien vers le site de l'acheteur dans le pied de page est gardé")
    void lienWeb() throws Exception {
        Paquet paquet = GabaritMaison.paquet();
        paquet.mettre("word/_rels/pied.xml.rels", "<Relationships xmlns=\""
                + "http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId1\" Type=\""
                + LIENS + "hyperlink\" Target=\"https://exemple.fr/?a=1&amp;b=2\" TargetMode=\"External\"/>"
                + "</Relationships>");
        remplacer(paquet, "word/pied.xml", xml -> xml.replace("</w:p>", "<w:hyperlink xmlns:r=\"" + Espaces.R
                + "\" r:id=\"rId1\"><w:r><w:t>Site</w:t></w:r></w:hyperlink></w:p>"));
        Gabarit gabarit = Gabarit.lire(ecrire("lien.docx", paquet.octets()));
        assertTrue(partie(gabarit, "word/_rels/pied-default.xml.rels").contains("https://exemple.fr/?a=1&amp;b=2"));
    }

    @Test
    @DisplayName("macros annoncées par les types de contenu, format strict, classeur renommé")
    void genres() throws Exception {
        assertRefus("macros", modifier("[Content_Types].xml", xml -> xml.replace(
                "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
                "application/vnd.ms-word.document.macroEnabled.main+xml")));
        assertRefus("strict", modifier("word/document.xml", xml -> xml.replace(
                "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
                "http://purl.oclc.org/ooxml/wordprocessingml/main")));
        assertRefus("classeur Excel", modifier("[Content_Types].xml", xml -> xml.replace(
                "wordprocessingml.document.main+xml", "spreadsheetml.sheet.main+xml")));
    }

    private void assertRefus(String attendu, Path fichier) {
        GabaritIllisible refus = assertThrows(GabaritIllisible.class, () -> Gabarit.lire(fichier));
        assertTrue(refus.quoi().contains(attendu), refus.getMessage());
        assertFalse(refus.remede().isBlank(), "remède");
        assertTrue(refus.getMessage().startsWith("Le modèle « " + fichier.getFileName() + " »"));
    }

    private Path modifier(String nom, UnaryOperator<String> changement) throws Exception {
        Paquet paquet = GabaritMaison.paquet();
        remplacer(paquet, nom, changement);
        return ecrire("modifie.docx", paquet.octets());
    }

    private static void remplacer(Paquet paquet, String nom, UnaryOperator<String> changement) {
        String avant = new String(paquet.partie(nom).orElseThrow(), StandardCharsets.UTF_8);
        String apres = changement.apply(avant);
        assertFalse(avant.equals(apres), "le changement n'a rien changé dans " + nom);
        paquet.mettre(nom, apres);
    }

    private Path ecrire(String nom, byte[] octets) throws Exception {
        return Files.write(dossier.resolve(nom), octets);
    }

    private static String rendu(Gabarit gabarit) {
        return TexteDocx.lire(new DocxRenderer(Exemples.DATE).rendre(Exemples.reglement(), gabarit));
    }

    private static String partie(Gabarit gabarit, String nom) {
        return new String(gabarit.paquet().partie(nom).orElseThrow(), StandardCharsets.UTF_8);
    }
}
