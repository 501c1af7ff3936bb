// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.ide.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Optional;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import fr.clausier.dsl.ide.noms.Nom;
import fr.clausier.dsl.ide.renommage.Renommage;

class RenommageTest {

	private static final String ACHETEUR = "acheteur Ville \"Ville\" { }\nacheteur Métropole \"M\" { }\nfacilitateur Maison \"E\" { }\nspaser S \"S\" de Métropole, Ville { }\n";
	private static final String MARCHE = "// la Ville achète\nmarché M \"Ville\" {\n  acheteur Ville // Ville\n  insertion commune { facilitateur Maison }\n"
			+ "  lot 1 Gros \"Gros œuvre\" { }\n  lot 2 Fin \"Finitions\" { }\n}\n";

	private final Renommage renommage = Atelier.INJECTOR.getInstance(Renommage.class);

	private static DossierEssai dossier(String declared, String named) throws IOException {
		return new DossierEssai("a.spaser", ACHETEUR.replace(declared.replace("§", ""), declared), "m.marche", MARCHE.replace(named.replace("§", ""), named));
	}

	private TreeMap<String, String> renommer(DossierEssai dossier, String name) {
		Nom here = renommage.ici(dossier.ouvert, dossier.caret).orElseThrow();
		assertEquals(Optional.empty(), renommage.refus(here.element(), name));
		TreeMap<String, String> changed = new TreeMap<>();
		renommage.ecritures(here.element(), name)
				.forEach((file, edits) -> changed.put(file.getURI().lastSegment(), DossierEssai.appliquer(DossierEssai.texte(file), edits)));
		return changed;
	}

	private String refus(DossierEssai dossier, String name) {
		return renommage.refus(renommage.ici(dossier.ouvert, dossier.caret).orElseThrow().element(), name).orElse("");
	}

	@Test
	void aBuyerIsRenamedInEveryFileAndNothingElseIsTouched() throws IOException {
		TreeMap<String, String> changed = renommer(dossier("acheteur §Ville", "marché M"), "VilleDeLyon");
		assertEquals(ACHETEUR.replace("acheteur Ville", "acheteur VilleDeLyon").replace(", Ville", ", VilleDeLyon"), changed.get("a.spaser"));
		assertEquals(MARCHE.replace("acheteur Ville //", "acheteur VilleDeLyon //"), changed.get("m.marche"));
	}

	@Test
	void theSameFromAReference() throws IOException {
		assertEquals(renommer(dossier("acheteur §Ville", "marché M"), "Cité"), renommer(dossier("acheteur Métropole", "acheteur Vil§le //"), "Cité"));
	}

	@Test
	void aFileThatNamesNothingIsLeftAlone() throws IOException {
		assertEquals(1, renommer(dossier("acheteur Métropole", "lot 1 Gros§"), "GrosŒuvre").size());
	}

	@ParameterizedTest
	@ValueSource(strings = { "Cité", "L'Île", "L\u2019Île", "travaux", "Lot1", "_a", "Œuvre", "Chaux", "Ecole\u0301s", "  Ville2  " })
	void frenchNamesAreNames(String name) throws IOException {
		TreeMap<String, String> changed = renommer(dossier("acheteur §Ville", "marché M"), name);
		DossierEssai again = new DossierEssai("a.spaser", changed.get("a.spaser"), "m.marche", changed.get("m.marche").replace("  acheteur ", "  acheteur §"));
		assertTrue(again.files.values().stream().allMatch(r -> r.getErrors().isEmpty()), changed.toString());
		assertTrue(renommage.ici(again.ouvert, again.caret).isPresent());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"lot | est un mot du langage : choisissez un autre nom, par exemple « Lot »",
			"marche | est un mot du langage : choisissez un autre nom, par exemple « Marche »",
			"RSA | est un mot du langage : choisissez un autre nom.",
			"Gros œuvre | n'est pas un nom : un nom est un seul mot",
			"Gros œuvre | par exemple « GrosŒuvre »",
			"2026 | n'est pas un nom",
			"a-b | par exemple « AB »",
			"a{ | n'est pas un nom",
			"//a | n'est pas un nom",
			"'' | Écrivez le nouveau nom" })
	void whatIsNoNameIsRefusedInFrench(String name, String sentence) throws IOException {
		String refused = refus(dossier("acheteur §Ville", "marché M"), name);
		assertTrue(refused.replace('\u00A0', ' ').contains(sentence), refused);
	}

	@Test
	void aNameThatIsTakenIsRefusedWithItsPlace() throws IOException {
		assertEquals("Le nom «\u00A0Métropole\u00A0» est déjà donné à un autre acheteur (ligne\u00A02)\u00A0: choisissez un autre nom.",
				refus(dossier("acheteur §Ville", "marché M"), "Métropole"));
		assertTrue(refus(dossier("acheteur Métropole", "acheteur Vi§lle"), "Métropole").contains("déjà donné"));
		assertTrue(refus(dossier("acheteur Métropole", "lot 1 §Gros"), "Fin").contains("un autre lot"));
		// Another kind of element may bear it: nobody can take one for the other.
		assertEquals("", refus(dossier("acheteur §Ville", "marché M"), "Maison"));
		assertEquals("", refus(dossier("acheteur §Ville", "marché M"), "Ville"));
	}

	@Test
	void aNameThatIsTakenInAnotherFileIsRefusedWithThatFile() throws IOException {
		DossierEssai dossier = new DossierEssai("a.spaser", "acheteur Autre \"a\" { }", "b c.spaser", "acheteur §Ville \"v\" { }");
		assertTrue(refus(dossier, "Autre").contains("(a.spaser, ligne\u00A01)"), refus(dossier, "Autre"));
	}

	@Test
	void theSameNameChangesNothing() throws IOException {
		assertTrue(renommer(dossier("acheteur §Ville", "marché M"), "Ville").isEmpty());
	}

	@ParameterizedTest
	@ValueSource(strings = { "march§é M \"m\" { }", "marché M \"m§\" { }", "§", "// §x", "marché M \"m\" { acheteur In§connu }", "marché M \"m\" { nature tra§vaux }" })
	void elsewhereNothingCanBeRenamed(String text) throws IOException {
		Atelier atelier = new Atelier(text);
		assertEquals(Optional.empty(), renommage.ici(atelier.resource, atelier.caret));
	}

	@Test
	void aClauseIsRenamedInTheTextsThatReferToItsArticle() throws IOException {
		String declared = "bibliothèque A \"A\" version 1 {\n    clause V-UN \"Une\" { document CCAP rubrique \"prix\" texte \"Un.\" }\n}\n";
		String referring = "bibliothèque B \"B\" version 1 {\n    clause V-DEUX \"Deux\" { document CCAP rubrique \"prix\" texte \"\"\"\n        L'article «'V-UN' | renvoi» et V-UN.\n        \"\"\" }\n}\n";
		DossierEssai fromDeclaration = new DossierEssai("a.clauses", declared.replace("V-UN", "V-§UN"), "b.clauses", referring);
		TreeMap<String, String> changed = renommer(fromDeclaration, "V-TROIS");
		assertEquals(referring.replace("'V-UN'", "'V-TROIS'"), changed.get("b.clauses"));
		assertEquals(declared.replace("V-UN", "V-TROIS"), changed.get("a.clauses"));
		assertEquals(changed, renommer(new DossierEssai("a.clauses", declared, "b.clauses", referring.replace("'V-UN'", "'V-U§N'")), "V-TROIS"));
	}
}
