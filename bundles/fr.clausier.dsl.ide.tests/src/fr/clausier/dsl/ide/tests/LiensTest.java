// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.ide.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;

import org.eclipse.xtext.util.CancelIndicator;
import org.junit.jupiter.api.Test;

import fr.clausier.dsl.ide.liens.Lien;
import fr.clausier.dsl.ide.liens.Liens;

class LiensTest {

	private static List<String> liens(String text) throws IOException {
		DossierEssai dossier = new DossierEssai("a b/m.marche", text + "§");
		return Atelier.INJECTOR.getInstance(Liens.class).dans(dossier.ouvert, CancelIndicator.NullImpl).stream()
				.map(l -> text.substring(l.offset(), l.offset() + l.longueur()) + " -> " + l.cible()).toList();
	}

	@Test
	void addressesInTextsAndComments() throws IOException {
		assertEquals(List.of("https://a.example.fr/x -> https://a.example.fr/x", "https://b.example.fr/spaser?an=2026 -> https://b.example.fr/spaser?an=2026"),
				liens("// voir https://a.example.fr/x.\nacheteur V \"v\" { profil d'acheteur \"https://b.example.fr/spaser?an=2026\" }"));
	}

	@Test
	void addressesInLongTexts() throws IOException {
		assertEquals(List.of("http://c.example.fr -> http://c.example.fr"), liens("marché M \"m\" { objet \"\"\"\n  (http://c.example.fr)\n\"\"\" }"));
	}

	@Test
	void tablesBesideTheFile() throws IOException {
		assertEquals(List.of("relevés/mars 2027.csv -> file:///dossier/a%20b/relev%C3%A9s/mars%202027.csv"), liens("marché M \"m\" { note \"relevés/mars 2027.csv\" }"));
		assertEquals(List.of(), liens("marché M \"m\" { note \"le fichier .csv joint\" objet \"C:\\\\a.csv\" }"));
	}

	@Test
	void articlesOfTheCode() throws IOException {
		String text = "// l'article L. 2113-10\nmarché M \"m\" réservé aux structures d'insertion (L2113-13) { note \"R2152-7, 2° ; article L. 241-1 du code de l'énergie\" }";
		DossierEssai dossier = new DossierEssai("m.marche", text + "§");
		List<Lien> found = Atelier.INJECTOR.getInstance(Liens.class).dans(dossier.ouvert, CancelIndicator.NullImpl);
		assertEquals(List.of("L2113-10", "L2113-13", "R2152-7"), found.stream().map(Lien::article).toList());
		assertEquals("L. 2113-10", text.substring(found.get(0).offset(), found.get(0).offset() + found.get(0).longueur()));
		assertTrue(found.get(0).bulle().startsWith("Article L.\u00A02113-10\u00A0: "), found.get(0).bulle());
		assertTrue(found.stream().allMatch(l -> l.cible().startsWith("https://www.legifrance.gouv.fr/")), found.toString());
	}

	@Test
	void anArticleInAnAddressIsTheAddress() throws IOException {
		assertEquals(List.of("https://exemple.fr/L2113-10 -> https://exemple.fr/L2113-10"), liens("// https://exemple.fr/L2113-10"));
	}

	@Test
	void nothingElse() throws IOException {
		assertEquals(List.of(), liens("marché M \"m\" { nature travaux note \"https://\" }"));
	}
}
