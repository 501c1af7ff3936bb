// SPDX-License-Identifier: EPL-2.0
package fr.clausier.documents.gabarit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.docx4j.openpackaging.exceptions.Docx4JException;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import fr.clausier.documents.Exemples;
import fr.clausier.documents.docx.DocxRenderer;
import fr.clausier.documents.gabarit.Remarque.Genre;
import fr.clausier.documents.paquet.LimitesDocx4j;
import fr.clausier.documents.paquet.Paquet;
import fr.clausier.documents.texte.TexteDocx;
import fr.clausier.documents.texte.TexteRenderer;

/** Each attack makes its own file from the house template, which is above suspicion. */
@DisplayName("Modèles hostiles")
class HostilesTest {

    private static final String LIENS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    /** What no part of a document may hold. */
    private static final String PIEGE = "piege.invalid";
    private static final String REMPLI = "<w:p><w:r><w:t>ok</w:t></w:r></w:p>";
    private static final String PLACE = "<w:sdt><w:sdtPr><w:tag w:val=\"clausier:corps\"/></w:sdtPr><w:sdtContent>" + REMPLI
            + "</w:sdtContent></w:sdt>";

    @TempDir
    private Path dossier;

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"../evasion.xml", "/etc/passwd", "word\\styles2.xml", "C:/x.xml", "word/../../x.xml",
        "word/./x.xml", "word//x.xml", "word/nul\u0001.xml"})
    @DisplayName("chemins détournés")
    void chemins(String nom) throws Exception {
        Paquet paquet = GabaritMaison.paquet();
        paquet.mettre(nom, "<a/>");
        assertRefus("chemin détourné", ecrire(paquet.octets()));
    }

    @Test
    @DisplayName("deux parties de même nom, à la casse près")
    void doublons() throws Exception {
        Paquet paquet = GabaritMaison.paquet();
        paquet.mettre("word/STYLES.xml", "<a/>");
        assertRefus("même nom", ecrire(paquet.octets()));
        ByteArrayOutputStream sortie = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(sortie)) {
            for (String nom : List.of("word/document.xml", "word/documenu.xml")) {
                zip.putNextEntry(new ZipEntry(nom));
                zip.write("<a/>".getBytes(StandardCharsets.UTF_8));
            }
        }
        // Java refuses to write the same name twice; a hand edit does not.
        String octets = sortie.toString(StandardCharsets.ISO_8859_1).replace("documenu", "document");
        assertRefus("", ecrire(octets.getBytes(StandardCharsets.ISO_8859_1)));
    }

    @Test
    @DisplayName("bombe : trop de parties")
    void nombreux() throws Exception {
        Paquet paquet = GabaritMaison.paquet();
        for (int i = 0; i < ArchiveControlee.ENTREES; i++) {
            paquet.mettre("word/media/" + i + ".png", "x");
        }
        assertRefus("2000 sont admises", ecrire(paquet.octets()));
    }

    @Test
    @DisplayName("bombe : une partie trop bien compressée")
    void compresse() throws Exception {
        Paquet paquet = GabaritMaison.paquet();
        paquet.mettre("word/media/zeros.png", new byte[3 * 1024 * 1024]);
        assertRefus("plus de cent fois", ecrire(paquet.octets()));
    }

    @Test
    @DisplayName("bombe : trop d'octets en tout")
    void gros() throws Exception {
        ByteArrayOutputStream sortie = new ByteArrayOutputStream();
        byte[] bloc = new byte[1024 * 1024];
        try (ZipOutputStream zip = new ZipOutputStream(sortie)) {
            for (int i = 0; i < 101; i++) {
                zip.putNextEntry(new ZipEntry("word/media/" + i + ".png"));
                zip.write(bloc);
            }
        }
        assertRefus("100 Mo", ecrire(sortie.toByteArray()));
    }

    @Test
    @DisplayName("bombe : une archive dans l'archive n'est jamais ouverte")
    void gigogne() throws Exception {
        Paquet dedans = new Paquet();
        dedans.mettre("zeros", new byte[40 * 1024 * 1024]);
        Paquet paquet = GabaritMaison.paquet();
        paquet.mettre("word/embeddings/dedans.docx", dedans.octets());
        assertTrue(rendu(lire(paquet)).partie("word/embeddings/dedans.docx").isEmpty());
    }

    @Test
    @DisplayName("bombe : docx4j lui-même refuse ce qui se décompresse sans fin")
    void limitesDocx4j() {
        LimitesDocx4j.poser();
        Paquet paquet = GabaritMaison.paquet();
        paquet.mettre("word/styles.xml", new byte[51 * 1024 * 1024]);
        assertThrows(Docx4JException.class, () -> WordprocessingMLPackage.load(new ByteArrayInputStream(paquet.octets())));
    }

    @Test
    @DisplayName("XML imbriqué sans fin")
    void profond() throws Exception {
        Paquet paquet = GabaritMaison.paquet();
        paquet.mettre("word/profond.xml", "<a>".repeat(50_000) + "</a>".repeat(50_000));
        assertRefus("imbriqués sans fin", ecrire(paquet.octets()));
    }

    @ParameterizedTest(name = "{index}")
    @ValueSource(strings = {"<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><a>&x;</a>",
        "<!DOCTYPE a SYSTEM \"http://piege.invalid/a.dtd\"><a/>",
        "<!DOCTYPE a [<!ENTITY b \"cccccccccc\"><!ENTITY d \"&b;&b;&b;\">]><a>&d;</a>",
        "<!DOCTYPE a [<!ENTITY % p SYSTEM \"http://piege.invalid/p\"> %p;]><a/>"})
    @DisplayName("types de document et entités")
    void entites(String dtd) throws Exception {
        Paquet paquet = GabaritMaison.paquet();
        paquet.mettre("customXml/item1.xml", dtd);
        assertRefus("entités", ecrire(paquet.octets()));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"vbaProject,vbaProject.bin", "wordVbaData,vbaData.xml"})
    @DisplayName("macros, quel que soit le nom du fichier")
    void macros(String type, String cible) throws Exception {
        assertRefus("macros", ecrire(lier(GabaritMaison.paquet(), type, cible, false).octets()));
    }

    @Test
    @DisplayName("macros annoncées par les types de contenu, ou dont la partie est cachée")
    void macrosDeguisees() throws Exception {
        assertRefus("macros", modifier("[Content_Types].xml", xml -> xml.replace(
                "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
                "application/vnd.ms-word.template.macroEnabledTemplate.main+xml")));
        Paquet paquet = GabaritMaison.paquet();
        paquet.mettre("word/VBAPROJECT.BIN", "x");
        assertRefus("macros", ecrire(paquet.octets()));
    }

    @Test
    @DisplayName("fichier chiffré (OLE2)")
    void chiffre() throws Exception {
        byte[] ole = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1};
        assertRefus("mot de passe", ecrire(ole));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"attachedTemplate,http://piege.invalid/m.dotm,attaché à un autre modèle",
        "image,http://piege.invalid/i.png,une image", "hyperlink,file://piege.invalid/partage,partage réseau",
        "hyperlink,javascript:alert('piege.invalid'),partage réseau", "oleObject,http://piege.invalid/o.bin,objet incorporé",
        "package,http://piege.invalid/o.docx,objet incorporé", "control,http://piege.invalid/activeX1.xml,objet incorporé",
        "subDocument,http://piege.invalid/d.docx,sous-document", "frame,http://piege.invalid/f.htm,cadre web",
        "aFChunk,http://piege.invalid/x.htm,aFChunk", "mailMergeSource,file:///piege.invalid.xlsx,publipostage"})
    @DisplayName("relations vers l'extérieur : dites, et absentes des documents")
    void relations(String type, String cible, String attendu) throws Exception {
        Gabarit gabarit = lire(lier(GabaritMaison.paquet(), type, cible, true));
        assertRetire(attendu, gabarit);
        assertSansPiege(gabarit);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"DDE", "DDEAUTO", "INCLUDETEXT", "INCLUDEPICTURE", "LINK", "IMPORT", "DATABASE", "MACROBUTTON"})
    @DisplayName("champs qui lisent dehors, dans un pied de page : le résultat reste, le champ non")
    void champs(String champ) throws Exception {
        Gabarit simple = lire(pied("<w:fldSimple w:instr=\" " + champ + " c:/piege.invalid \"><w:r><w:t>résultat</w:t></w:r></w:fldSimple>"));
        assertRetire(champ, simple);
        assertSansPiege(simple);
        // Cut into pieces, in the case that hides it from a search.
        Gabarit coupe = lire(pied(borne("begin") + instruction(champ.toLowerCase().substring(0, 2))
                + instruction(champ.toLowerCase().substring(2) + " piege.invalid") + borne("separate")
                + "<w:r><w:t>résultat</w:t></w:r>" + borne("end")));
        assertRetire(champ, coupe);
        assertSansPiege(coupe);
        assertTrue(texte(rendu(coupe), "word/pied-default.xml").contains("résultat"));
    }

    @Test
    @DisplayName("un champ qui cache son nom dans un autre champ est gelé aussi")
    void champCache() throws Exception {
        Gabarit gabarit = lire(pied(borne("begin") + borne("begin") + instruction("QUOTE 68 68 69") + borne("separate")
                + "<w:r><w:t>DDE</w:t></w:r>" + borne("end") + instruction(" piege.invalid") + borne("separate") + borne("end")));
        assertSansPiege(gabarit);
        assertFalse(texte(rendu(gabarit), "word/pied-default.xml").contains("QUOTE"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', value = {
        "objet OLE|<w:r><w:object><o:OLEObject r:id=\"rIdX\" ProgID=\"piege.invalid\"/></w:object></w:r>|OLE",
        "ActiveX|<w:r><w:object><w:control r:id=\"rIdX\" w:name=\"piege.invalid\"/></w:object></w:r>|ActiveX",
        "image liée|<w:r><w:pict><v:shape><v:imagedata src=\"http://piege.invalid/x.png\"/></v:shape></w:pict></w:r>|''",
        "forme cliquable|<w:r><w:pict><v:rect href=\"file://piege.invalid\"/></w:pict></w:r>|''",
        "donnée liée|<w:sdt><w:sdtPr><w:dataBinding w:xpath=\"piege.invalid\" w:storeItemID=\"x\"/></w:sdtPr><w:sdtContent><w:r><w:t>x</w:t></w:r></w:sdtContent></w:sdt>|''"})
    @DisplayName("ce qui s'exécute ou se charge, dans un pied de page")
    void elements(String nom, String element, String attendu) throws Exception {
        Gabarit gabarit = lire(pied(element));
        if (!attendu.isEmpty()) {
            assertRetire(attendu, gabarit);
        }
        assertSansPiege(gabarit);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"<w:altChunk r:id=\"rIdX\"/>", "<w:p><w:subDoc r:id=\"rIdX\"/></w:p>",
        "<w:p><w:hyperlink r:id=\"rIdX\"><w:r><w:t>lien</w:t></w:r></w:hyperlink></w:p>",
        "<w:p><w:del w:id=\"1\" w:author=\"piege.invalid\"><w:r><w:delText>x</w:delText></w:r></w:del></w:p>",
        "<w:p><w:ins w:id=\"1\" w:author=\"piege.invalid\"><w:r><w:t>x</w:t></w:r></w:ins></w:p>",
        "<p:inconnu xmlns:p=\"http://piege.invalid\"/>"})
    @DisplayName("la page de garde d'un gabarit à places est nettoyée de même")
    void corps(String element) throws Exception {
        Paquet paquet = lier(GabaritMaison.paquet(), "hyperlink", "file://piege.invalid/x", true);
        remplacer(paquet, "word/document.xml", xml -> xml.replace("<w:body>", "<w:body>" + element + PLACE));
        Gabarit gabarit = lire(paquet);
        assertTrue(gabarit.corps().isPresent());
        assertSansPiege(gabarit);
    }

    @Test
    @DisplayName("données XML attachées : ni reprises, ni suivies")
    void customXml() throws Exception {
        Paquet paquet = GabaritMaison.paquet();
        paquet.mettre("customXml/item1.xml", "<a xmlns=\"http://piege.invalid\"/>");
        paquet.mettre("customXml/_rels/item1.xml.rels", "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                + "<Relationship Id=\"a\" Type=\"" + LIENS + "customXmlProps\" Target=\"http://piege.invalid\" TargetMode=\"External\"/></Relationships>");
        Gabarit gabarit = lire(paquet);
        assertTrue(gabarit.remarques().stream().anyMatch(r -> r.genre() == Genre.IGNORE && r.quoi().contains("XML")));
        assertSansPiege(gabarit);
    }

    @Test
    @DisplayName("images : une image démesurée, un programme déguisé en image")
    void images() throws Exception {
        byte[] demesuree = ByteBuffer.allocate(40).put(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'})
                .putInt(13).putInt(0x49484452).putInt(60_000).putInt(60_000).array();
        assertRetire("démesurée", lire(avecImage(demesuree)));
        Gabarit programme = lire(avecImage("MZ piege.invalid".getBytes(StandardCharsets.UTF_8)));
        assertRetire("format", programme);
        assertSansPiege(programme);
    }

    private Paquet avecImage(byte[] octets) {
        Paquet paquet = pied("<w:r><w:pict><v:shape><v:imagedata r:id=\"rIdI\"/></v:shape></w:pict></w:r>");
        paquet.mettre("word/media/logo.png", octets);
        paquet.mettre("word/_rels/pied.xml.rels", "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                + "<Relationship Id=\"rIdI\" Type=\"" + LIENS + "image\" Target=\"media/logo.png\"/></Relationships>");
        return paquet;
    }

    private static String borne(String genre) {
        return "<w:r><w:fldChar w:fldCharType=\"" + genre + "\"/></w:r>";
    }

    private static String instruction(String texte) {
        return "<w:r><w:instrText xml:space=\"preserve\">" + texte + "</w:instrText></w:r>";
    }

    private static Paquet lier(Paquet paquet, String type, String cible, boolean externe) {
        remplacer(paquet, "word/_rels/document.xml.rels", xml -> xml.replace("</Relationships>",
                "<Relationship Id=\"rIdX\" Type=\"" + LIENS + type + "\" Target=\"" + cible
                        + (externe ? "\" TargetMode=\"External" : "") + "\"/></Relationships>"));
        return paquet;
    }

    private static Paquet pied(String element) {
        Paquet paquet = GabaritMaison.paquet();
        remplacer(paquet, "word/pied.xml", xml -> xml.replaceFirst("</w:p>", element + "</w:p>").replaceFirst("<w:ftr",
                "<w:ftr xmlns:r=\"" + Espaces.R + "\" xmlns:v=\"" + Espaces.V + "\" xmlns:o=\"" + Espaces.O + "\""));
        return paquet;
    }

    private Path modifier(String nom, UnaryOperator<String> changement) throws Exception {
        Paquet paquet = GabaritMaison.paquet();
        remplacer(paquet, nom, changement);
        return ecrire(paquet.octets());
    }

    private static void remplacer(Paquet paquet, String nom, UnaryOperator<String> changement) {
        String avant = texte(paquet, nom);
        String apres = changement.apply(avant);
        assertFalse(avant.equals(apres), "le changement n'a rien changé dans " + nom);
        paquet.mettre(nom, apres);
    }

    private Path ecrire(byte[] octets) throws Exception {
        return Files.write(dossier.resolve("hostile.docx"), octets);
    }

    private Gabarit lire(Paquet paquet) throws Exception {
        Path fichier = ecrire(paquet.octets());
        return assertTimeoutPreemptively(Duration.ofSeconds(30), () -> Gabarit.lire(fichier));
    }

    private void assertRefus(String attendu, Path fichier) {
        GabaritIllisible refus = assertTimeoutPreemptively(Duration.ofSeconds(30),
                () -> assertThrows(GabaritIllisible.class, () -> Gabarit.lire(fichier)));
        assertTrue(refus.quoi().contains(attendu), refus.getMessage());
        assertFalse(refus.remede().isBlank(), "remède");
    }

    private static void assertRetire(String attendu, Gabarit gabarit) {
        assertTrue(gabarit.remarques().stream().anyMatch(r -> r.genre() == Genre.RETIRE && r.quoi().contains(attendu)),
                gabarit.remarques().toString());
    }

    /** The document is whole, and nothing of the attack is in it. */
    private static void assertSansPiege(Gabarit gabarit) {
        Paquet rendu = rendu(gabarit);
        rendu.parties().keySet().forEach(nom -> assertFalse(texte(rendu, nom).contains(PIEGE), nom));
        String attendu = TexteRenderer.rendre(Exemples.annexe());
        String texte = TexteDocx.lire(rendu.octets());
        assertEquals(attendu, texte.substring(texte.indexOf(attendu.lines().findFirst().orElseThrow())));
    }

    private static Paquet rendu(Gabarit gabarit) {
        return Paquet.relire(new DocxRenderer(Exemples.DATE).rendre(Exemples.annexe(), gabarit));
    }

    private static String texte(Paquet paquet, String nom) {
        return new String(paquet.partie(nom).orElseThrow(), StandardCharsets.UTF_8);
    }
}
