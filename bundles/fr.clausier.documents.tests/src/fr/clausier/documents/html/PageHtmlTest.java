// SPDX-License-Identifier: EPL-2.0
package fr.clausier.documents.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;

import fr.clausier.clauses.document.Document;
import fr.clausier.clauses.document.Paragraphe;
import fr.clausier.clauses.document.Section;
import fr.clausier.documents.Exemples;
import fr.clausier.documents.texte.TexteRenderer;

@DisplayName("Pages web des documents")
class PageHtmlTest {

    @Test
    @DisplayName("la page dit les mêmes mots que la forme texte, et ses balises se ferment")
    void memesMots() throws Exception {
        Document document = Exemples.reglement();
        String html = PageHtml.de(document, Couleurs.CLAIRES, 0);
        String xml = html.substring(html.indexOf("<body>"), html.indexOf("</html>")).replace("<br>", "<br/>");
        String seen = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(xml))).getDocumentElement().getTextContent().replace('’', '\'');
        for (String word : TexteRenderer.rendre(document).replaceAll("\\[(Note|Vigilance|Signature)\\]", "").replaceAll("[*|\\[\\]=_-]", " ").split("[\\s\u00A0]+")) {
            assertTrue(seen.contains(word), word);
        }
    }

    @Test
    @DisplayName("les blocs d'une ligne de la stratégie sont marqués, le premier seul porte l'ancre")
    void ligneDuCurseur() {
        String html = PageHtml.de(Exemples.reglement(), Couleurs.SOMBRES, 42);
        assertEquals(1, Pattern.compile("id=\"ici\"").matcher(html).results().count());
        assertTrue(html.contains("href=\"clausier:ligne/marche.clausier/42\""), "lien vers la ligne");
        assertTrue(html.contains("title=\"Clause insertion-heures, version 1.2"), "provenance");
        assertFalse(PageHtml.de(Exemples.reglement(), Couleurs.SOMBRES, 43).contains("id=\"ici\""), "autre ligne");
    }

    @Test
    @DisplayName("un texte qui ressemble à du HTML reste un texte")
    void pasDeHtmlVenuDAilleurs() {
        Document hostile = new Document("RC", "RC", "<script>alert(1)</script>", "", Map.of("Acheteur", "a\"b<img src=x onerror=y>"),
                List.of(Section.de("<b>", Paragraphe.corps("<iframe src='https://exemple.test'>"))));
        String html = PageHtml.de(hostile, Couleurs.CLAIRES, 0);
        assertFalse(html.contains("<script") || html.contains("<img") || html.contains("<iframe"), html);
    }
}
