// SPDX-License-Identifier: EPL-2.0
package fr.clausier.documents.docx;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import fr.clausier.clauses.document.Document;
import fr.clausier.clauses.document.Origine;
import fr.clausier.clauses.document.Paragraphe;
import fr.clausier.clauses.document.SautDePage;
import fr.clausier.clauses.document.Section;
import fr.clausier.documents.Exemples;
import fr.clausier.documents.gabarit.Gabarit;
import fr.clausier.documents.gabarit.RoleStyle;
import fr.clausier.documents.paquet.Paquet;

@DisplayName("Documents Word")
class DocxRendererTest {

    private final DocxRenderer renderer = new DocxRenderer(Exemples.DATE);

    @Test
    @DisplayName("mêmes données, mêmes octets, dans n'importe quel fuseau horaire")
    void reproductible() {
        byte[] premier = renderer.rendre(Exemples.reglement(), Gabarit.maison());
        TimeZone fuseau = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Noumea"));
            assertArrayEquals(premier, renderer.rendre(Exemples.reglement(), Gabarit.maison()));
        } finally {
            TimeZone.setDefault(fuseau);
        }
        byte[] autreJour = new DocxRenderer(LocalDate.of(2026, 3, 3)).rendre(Exemples.reglement(), Gabarit.maison());
        assertFalse(Arrays.equals(premier, autreJour), "la date du document compte");
    }

    @Test
    @DisplayName("chaque rôle a un vrai style, les titres ont un niveau de plan et un numéro")
    void styles() {
        String styles = partie(Exemples.reglement(), "word/styles.xml");
        for (RoleStyle role : RoleStyle.values()) {
            assertTrue(styles.contains("w:styleId=\"" + role.idMaison() + "\""), role.name());
        }
        for (int niveau = 1; niveau <= 4; niveau++) {
            String style = entre(styles, "w:styleId=\"Titre" + niveau + "\"", "</w:style>");
            assertTrue(style.contains("<w:outlineLvl w:val=\"" + (niveau - 1) + "\"/>"), style);
            assertTrue(style.contains("<w:numId w:val=\"1\"/>") && style.contains("<w:keepNext/>"), style);
        }
        assertTrue(styles.contains("<w:lang w:val=\"fr-FR\""), "langue du document");
        String numeros = partie(Exemples.reglement(), "word/numbering.xml");
        assertTrue(numeros.contains("<w:lvlText w:val=\"%1.%2.%3\"/>") && numeros.contains("w:val=\"Titre3\""));
    }

    @Test
    @DisplayName("les tableaux répètent leur titre, ne coupent pas leurs lignes et portent un nom")
    void tableaux() {
        String corps = corps(Exemples.reglement());
        assertEquals(2, compter(corps, "<w:tblHeader/>"));
        assertEquals(compter(corps, "<w:tr>") + compter(corps, "<w:tr "), compter(corps, "<w:cantSplit/>"));
        assertTrue(corps.contains("<w:tblCaption w:val=\"Critères et sous-critères\"/>"));
        assertEquals(2, compter(corps, "SEQ Tableau"));
    }

    @Test
    @DisplayName("le sommaire est un champ déjà rempli, dont chaque ligne mène à un signet")
    void sommaire() {
        String corps = corps(Exemples.reglement());
        assertTrue(corps.contains("TOC \\o \"1-2\" \\h \\z \\u"), "champ de sommaire");
        Set<String> signets = new HashSet<>(trouver(corps, "w:bookmarkStart[^>]*w:name=\"(\\w+)\""));
        List<String> liens = trouver(corps, "w:hyperlink[^>]*w:anchor=\"(\\w+)\"");
        assertEquals(16, liens.size());
        assertTrue(signets.containsAll(liens), () -> signets + " / " + liens);
        assertFalse(corps.contains("w:dirty"), "un champ à mettre à jour ferait poser une question par Word");
        assertFalse(partie(Exemples.reglement(), "word/settings.xml").contains("updateFields"));
        assertFalse(corps(Exemples.annexe()).contains("TOC "), "pas de sommaire dans un document court");
    }

    @Test
    @DisplayName("l'en-tête nomme l'acheteur et le marché, le pied compte les pages")
    void enTetes() {
        String enTete = partie(Exemples.reglement(), "word/entete-default.xml");
        assertTrue(enTete.contains("Ville de Marseille – Direction des achats"), enTete);
        assertTrue(enTete.contains("mise en accessibilité de douze écoles"), enTete);
        String pied = partie(Exemples.reglement(), "word/pied-default.xml");
        assertTrue(pied.contains("Règlement de la consultation") && pied.contains("NUMPAGES"), pied);
    }

    @Test
    @DisplayName("les propriétés du fichier nomment l'acheteur, le titre et le marché, à la date donnée")
    void proprietes() {
        String proprietes = partie(Exemples.reglement(), "docProps/core.xml");
        assertTrue(proprietes.contains("<dc:creator>Ville de Marseille – Direction des achats</dc:creator>"));
        assertTrue(proprietes.contains("<dc:title>Règlement de la consultation – Rénovation énergétique"));
        assertTrue(proprietes.contains(">2026-03-02T00:00:00Z</dcterms:created>"), proprietes);
        assertTrue(proprietes.contains("<dc:language>fr-FR</dc:language>"));
    }

    @Test
    @DisplayName("chaque bloc sait de quelle clause il vient, sans cadre visible")
    void origines() {
        String corps = corps(Exemples.reglement());
        assertTrue(corps.contains("<w:tag w:val=\"clause=insertion-heures;version=1.2;ligne=42\"/>"), "étiquette");
        assertEquals(1, compter(corps, "clause=insertion-heures"), "les blocs voisins partagent une zone");
        // A field has a control of its own, without a tag.
        assertEquals(compter(corps, "<w:tag ") + compter(corps, "SEQ Tableau"), compter(corps, "<w15:appearance w15:val=\"hidden\"/>"));
    }

    @Test
    @DisplayName("une étiquette trop longue pour Word garde la clause et la ligne")
    void etiquetteLongue() {
        Origine longue = new Origine("environnement-valorisation-des-dechets-de-chantier", "2026-01-15", "a", 1234);
        assertEquals("clause=environnement-valorisation-des-dechets-de-chan;ligne=1234".length(),
                Zones.etiquette(longue).length());
        assertTrue(Zones.etiquette(longue).endsWith(";ligne=1234"));
        assertEquals("clause=prix;version=1", Zones.etiquette(new Origine("prix", "1", "", 0)));
    }

    @Test
    @DisplayName("un saut de page au début d'une section passe au-dessus de son titre")
    void sautDePage() {
        Document document = new Document("NOTE", "n", "Note", "", Map.of(), List.of(
                Section.de("Un", Paragraphe.corps("a")), Section.de("Deux", new SautDePage(), Paragraphe.corps("b"))));
        String corps = corps(document);
        assertEquals(1, compter(corps, "<w:pageBreakBefore/>"));
        assertTrue(entre(corps, "<w:pageBreakBefore/>", "</w:p>").contains("Deux"));
    }

    @Test
    @DisplayName("deux listes numérotées ont chacune leur numérotation")
    void numeros() {
        String corps = corps(Exemples.reglement());
        assertTrue(partie(Exemples.reglement(), "word/numbering.xml").contains("<w:startOverride w:val=\"1\"/>"));
        assertEquals(3, compter(corps, "<w:pStyle w:val=\"Listenumros\"/>"));
    }

    @Test
    @DisplayName("l'ordre des parties du fichier est fixe et commence par leurs types")
    void parties() {
        List<String> noms = new ArrayList<>(Paquet.relire(renderer.rendre(Exemples.minimal(), Gabarit.maison()))
                .parties().keySet());
        assertEquals("[Content_Types].xml", noms.get(0));
        assertEquals("_rels/.rels", noms.get(1));
        assertNotEquals(-1, noms.indexOf("word/document.xml"));
    }

    private String corps(Document document) {
        return partie(document, "word/document.xml");
    }

    private String partie(Document document, String nom) {
        return new String(Paquet.relire(renderer.rendre(document, Gabarit.maison())).partie(nom).orElseThrow(),
                StandardCharsets.UTF_8).replace("\u00A0", " ").replace('’', '\'');
    }

    private static String entre(String texte, String debut, String fin) {
        int depart = texte.indexOf(debut);
        assertTrue(depart >= 0, debut);
        return texte.substring(depart, texte.indexOf(fin, depart));
    }

    private static int compter(String texte, String motif) {
        return trouver(texte, "(" + Pattern.quote(motif) + ")").size();
    }

    private static List<String> trouver(String texte, String motif) {
        List<String> trouves = new ArrayList<>();
        Matcher recherche = Pattern.compile(motif).matcher(texte);
        while (recherche.find()) {
            trouves.add(recherche.group(1));
        }
        return trouves;
    }
}
