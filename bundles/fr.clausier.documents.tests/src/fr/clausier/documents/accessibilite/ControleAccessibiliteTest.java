// SPDX-License-Identifier: EPL-2.0
package fr.clausier.documents.accessibilite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import fr.clausier.clauses.document.Document;
import fr.clausier.documents.Exemples;
import fr.clausier.documents.docx.DocxRenderer;
import fr.clausier.documents.gabarit.Gabarit;
import fr.clausier.documents.paquet.Paquet;

@DisplayName("Contrôle d'accessibilité")
class ControleAccessibiliteTest {

	private static final String CORPS = "word/document.xml";
	private static final String STYLES = "word/styles.xml";
	private static final String PROPRIETES = "docProps/core.xml";

	@Test
	@DisplayName("les documents produits n'ont aucun défaut")
	void sansDefaut() {
		for (Document document : List.of(Exemples.reglement(), Exemples.annexe(), Exemples.minimal())) {
			assertEquals(List.of(), ControleAccessibilite.de(rendre(document)), document.code());
		}
	}

	@Test
	@DisplayName("le titre du document manque, dans les propriétés ou dans le texte")
	void titreDuDocument() {
		trouve(PROPRIETES, x -> x.replaceAll("<dc:title>.*</dc:title>", "<dc:title/>"), "le titre du document manque");
		trouve(CORPS, x -> x.replace("<w:pStyle w:val=\"Titre\"/>", ""), "aucun paragraphe n'a le style « Titre »");
	}

	@Test
	@DisplayName("un niveau de titre sauté est nommé")
	void niveauSaute() {
		trouve(CORPS, x -> x.replaceFirst("<w:pStyle w:val=\"Titre2\"/>", "<w:pStyle w:val=\"Titre3\"/>"),
				"Titre « Lieu d’exécution » : le niveau 3 suit le niveau 1");
		trouve(CORPS, x -> x.replaceFirst("<w:pStyle w:val=\"Titre1\"/>", "<w:pStyle w:val=\"Titre2\"/>"), "le premier titre est de niveau 2");
	}

	@Test
	@DisplayName("une langue qui n'est pas le français est nommée, où qu'elle soit")
	void langue() {
		trouve(STYLES, x -> x.replace("w:val=\"fr-FR\"", "w:val=\"en-US\""), "la langue par défaut n'est pas le français");
		trouve(CORPS, x -> x.replaceFirst("<w:b/>", "<w:b/><w:lang w:val=\"de-DE\"/>"), "(de-DE)");
		trouve("word/entete-default.xml", x -> x.replaceFirst("<w:r>", "<w:r><w:rPr><w:lang w:val=\"en-GB\"/></w:rPr>"),
				"En-tête de page : du texte est marqué");
		trouve(PROPRIETES, x -> x.replace("fr-FR", "en-US"), "la langue du document");
	}

	@Test
	@DisplayName("un tableau sans en-tête, sans titre, sans description ou aux cellules fusionnées est nommé")
	void tableaux() {
		trouve(CORPS, x -> x.replaceFirst("<w:tblHeader/>", ""), "sa première ligne n'est pas marquée");
		trouve(CORPS, x -> x.replaceFirst("<w:tblCaption [^>]*/>", ""), "Sous « Allotissement », tableau n° 1 : il n'a pas de titre");
		trouve(CORPS, x -> x.replaceFirst("<w:tblDescription [^>]*/>", ""),
				"Tableau « Lots, montants estimés et heures d’insertion » : il n'a pas de description");
		trouve(CORPS, x -> x.replaceFirst("(<w:tcW [^>]*/>)", "$1<w:vMerge/>"), "des cellules y sont fusionnées");
		trouve(CORPS, x -> x.replaceFirst("<w:t>Intitulé</w:t>", "<w:t></w:t>"), "une de ses colonnes n'a pas d'intitulé");
	}

	@Test
	@DisplayName("une image a un texte de remplacement, ou se dit décorative")
	void images() {
		trouve(CORPS, x -> x.replaceFirst("</w:r>", "</w:r>" + image("")), "Début du document : une image (« Logo »)");
		assertTrue(defauts(CORPS, x -> x.replaceFirst("</w:r>", "</w:r>" + image(" descr=\"Logo de la ville\""))).isEmpty());
		trouve("word/entete-default.xml", x -> x.replaceFirst("</w:p>", image("") + "</w:p>"), "En-tête de page : une image");
	}

	@Test
	@DisplayName("un paragraphe vide, une puce tapée, un calage par des espaces sont nommés")
	void paragraphes() {
		trouve(CORPS, x -> x.replaceFirst("</w:p>", "</w:p><w:p/>"), "un paragraphe vide sert d'espacement");
		trouve(CORPS, x -> x.replaceFirst("<w:t([^>]*)>La présente", "<w:t$1>- La présente"), "« - La présente consultation");
		trouve(CORPS, x -> x.replaceFirst("<w:t([^>]*)>La présente", "<w:t$1>2. La présente"), "commence par une puce ou un numéro tapé");
		trouve(CORPS, x -> x.replaceFirst("<w:t([^>]*)>La présente", "<w:t$1>La      présente"), "des espaces répétées");
	}

	@Test
	@DisplayName("un lien dit où il mène")
	void liens() {
		trouve(CORPS, x -> x.replaceFirst("<w:r><w:t[^>]*>La présente", "<w:hyperlink w:anchor=\"a\"><w:r><w:t>cliquez ici</w:t></w:r></w:hyperlink>$0"),
				"le lien « cliquez ici » ne dit pas où il mène");
		trouve(CORPS, x -> x.replaceFirst("<w:r><w:t[^>]*>La présente", "<w:hyperlink w:anchor=\"a\"/>$0"), "un lien n'a pas de texte");
	}

	@Test
	@DisplayName("un texte trop pâle pour son fond est nommé, avec son contraste")
	void contrastes() {
		trouve(STYLES, x -> x.replace("w:val=\"44546A\"", "w:val=\"A6B4C8\""), "style « subtitle » : le texte #A6B4C8 sur fond #FFFFFF n'a qu'un contraste de 2,1");
		trouve(CORPS, x -> x.replaceFirst("<w:b/>", "<w:b/><w:color w:val=\"FFFF00\"/>"), "le texte #FFFF00");
		trouve(STYLES, x -> x.replace("w:fill=\"E9EEF5\"", "w:fill=\"1F3864\""), "style « en-tête de tableau »");
	}

	@Test
	@DisplayName("les rapports de contraste sont ceux de WCAG 2.1")
	void rapports() {
		assertEquals(21, Contraste.de("000000", "FFFFFF"), 0.01);
		assertEquals(1, Contraste.de("777777", "777777"), 0.01);
		assertEquals(4.48, Contraste.de("777777", "FFFFFF"), 0.01);
		assertEquals(3, Contraste.minimum(28, true), 0);
		assertEquals(4.5, Contraste.minimum(28, false), 0);
	}

	@Test
	@DisplayName("le rapport finit par une phrase")
	void bilan() {
		Map<String, List<Defaut>> pieces = new LinkedHashMap<>();
		pieces.put("01-RC.docx", List.of());
		assertEquals("Accessibilité : aucun défaut relevé dans 1\u00A0pièce (titres, langue, tableaux, images, listes, liens, contrastes).",
				ControleAccessibilite.bilan(pieces));
		pieces.put("02-CCAP.docx", List.of(new Defaut("Sous « Prix »", "un lien n'a pas de texte."), new Defaut("Document", "autre.")));
		assertEquals("Accessibilité : 2\u00A0défauts dans 1\u00A0pièce sur 2, à commencer par 02-CCAP.docx, Sous « Prix » : un lien n'a pas de texte.",
				ControleAccessibilite.bilan(pieces));
	}

	private static String image(String attributs) {
		return "<w:r><w:drawing><wp:inline xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\">"
				+ "<wp:docPr id=\"1\" name=\"Logo\"" + attributs + "/></wp:inline></w:drawing></w:r>";
	}

	private static void trouve(String partie, UnaryOperator<String> modification, String attendu) {
		List<Defaut> defauts = defauts(partie, modification);
		assertTrue(defauts.stream().anyMatch(d -> d.toString().contains(attendu)), () -> attendu + " : " + defauts);
		assertFalse(defauts.isEmpty());
	}

	private static List<Defaut> defauts(String partie, UnaryOperator<String> modification) {
		Paquet paquet = Paquet.relire(rendre(Exemples.reglement()));
		String avant = new String(paquet.partie(partie).orElseThrow(() -> new AssertionError(paquet.parties().keySet())), StandardCharsets.UTF_8);
		String apres = modification.apply(avant);
		assertFalse(avant.equals(apres), "le défaut n'a pas été planté");
		paquet.mettre(partie, apres);
		return ControleAccessibilite.de(paquet.octets());
	}

	private static byte[] rendre(Document document) {
		return new DocxRenderer(Exemples.DATE).rendre(document, Gabarit.maison());
	}
}
