// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.ide.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;

import org.eclipse.xtext.util.CancelIndicator;
import org.junit.jupiter.api.Test;

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
	void nothingElse() throws IOException {
		assertEquals(List.of(), liens("marché M \"m\" { nature travaux note \"https://\" }"));
	}
}
