// SPDX-License-Identifier: EPL-2.0
package fr.clausier.documents.reprise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import fr.clausier.clauses.document.Document;
import fr.clausier.clauses.document.Paragraphe;
import fr.clausier.clauses.document.Section;
import fr.clausier.clauses.document.ZoneLibre;
import fr.clausier.documents.Exemples;
import fr.clausier.documents.comparaison.Comparaison;
import fr.clausier.documents.comparaison.Revisions;
import fr.clausier.documents.docx.DocxRenderer;
import fr.clausier.documents.gabarit.Gabarit;
import fr.clausier.documents.gabarit.GabaritLivre;
import fr.clausier.documents.paquet.Paquet;

@DisplayName("Pages du sommaire et suivi des modifications d'un fichier qui reprend des textes")
class SommaireRepriseTest {

	private static final String PARAGRAPHE = "<w:p><w:r><w:t>Une ligne de plus, écrite par le service.</w:t></w:r></w:p>";

	private final DocxRenderer renderer = new DocxRenderer(Exemples.DATE);

	private static Document longue() {
		List<Section> sections = new ArrayList<>();
		sections.add(Section.de("Première", Paragraphe.corps("Début."), new ZoneLibre("precisions", "Précisions", Pieces.OBJET)));
		for (int i = 2; i <= 10; i++) {
			sections.add(Section.de("Article " + i, Paragraphe.corps("Texte de l'article. ".repeat(60))));
		}
		return new Document("CCAP", "ccap", "Cahier", "", Map.of(), sections);
	}

	private static List<Integer> pages(byte[] docx) {
		String corps = new String(Paquet.relire(docx).partie("word/document.xml").orElseThrow(), StandardCharsets.UTF_8);
		return Pattern.compile("(?s)PAGEREF \\S+ .h.*?<w:t(?: [^>]*)?>(\\d+)</w:t>").matcher(corps).results().map(r -> Integer.valueOf(r.group(1))).toList();
	}

	@ParameterizedTest
	@EnumSource(GabaritLivre.class)
	@DisplayName("les pages suivent le texte repris, et ne bougent pas quand il tient dans la page")
	void pages(GabaritLivre livre) throws Exception {
		Gabarit gabarit = Gabarit.livre(livre);
		byte[] neuf = renderer.rendre(longue(), gabarit);
		List<Integer> avant = pages(neuf);
		assertEquals(10, avant.size());
		byte[] court = DocxRenderer.reprendre(neuf, gabarit, Reprise.lire(new Plume(neuf).ecrire("precisions", PARAGRAPHE).parWord())).docx();
		assertEquals(avant.getFirst(), pages(court).getFirst());
		assertTrue(pages(court).getLast() - avant.getLast() <= 1, avant + " " + pages(court));
		byte[] grand = DocxRenderer.reprendre(neuf, gabarit, Reprise.lire(new Plume(neuf).ecrire("precisions", PARAGRAPHE.repeat(150)).parWord())).docx();
		assertEquals(avant.getFirst(), pages(grand).getFirst());
		assertTrue(pages(grand).get(1) >= avant.get(1) + 2 && pages(grand).getLast() >= avant.getLast() + 2, avant + " " + pages(grand));
	}

	@Test
	@DisplayName("le suivi des modifications, tout accepté, garde les zones : leurs textes sont retrouvés à la production suivante")
	void suivi() throws Exception {
		byte[] ancien = renderer.rendre(Pieces.piece("7 500", "7500", false, false), Gabarit.maison());
		byte[] nouveau = new Plume(renderer.rendre(Pieces.piece("8 000", "8000", true, true), Gabarit.maison())).ecrire("precisions", PARAGRAPHE)
				.ecrire("insertion.1.gros-oeuvre", "<w:p><w:r><w:t>Pour le gros œuvre.</w:t></w:r></w:p>").octets();
		byte[] accepte = Revisions.accepter(Comparaison.comparer(ancien, nouveau, Exemples.DATE));
		Reprise reprise = Reprise.lire(accepte);
		assertEquals(List.of("insertion.1.gros-oeuvre", "precisions"), reprise.zonesEcrites().stream().sorted().toList());
		assertEquals(List.of(), reprise.modifications().stream().map(Modification::phrase).toList());
		assertEquals(List.of(), reprise.valeurs());
		String corps = new String(Paquet.relire(renderer.rendre(Pieces.piece("8 000", "8000", true, true), Gabarit.maison(), reprise).docx()).partie("word/document.xml").orElseThrow(), StandardCharsets.UTF_8);
		assertTrue(corps.contains("Une ligne de plus") && corps.contains("Pour le gros"), corps);
	}
}
