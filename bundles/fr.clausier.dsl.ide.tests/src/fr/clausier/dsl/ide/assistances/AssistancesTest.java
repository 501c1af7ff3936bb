// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.ide.assistances;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource.Diagnostic;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.junit.jupiter.api.Test;

import fr.clausier.dsl.formatting2.MiseEnForme;
import fr.clausier.dsl.ide.corrections.CorrectionProposee;
import fr.clausier.dsl.ide.tests.Atelier;

class AssistancesTest {

	private static final URI FICHIER = URI.createURI("memory:/dossier/essai.marche");

	private static XtextResource lire(String text) throws IOException {
		XtextResource resource = (XtextResource) Atelier.INJECTOR.getInstance(XtextResourceSet.class).createResource(FICHIER);
		resource.load(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), Map.of());
		EcoreUtil.resolveAll(resource);
		return resource;
	}

	private static List<CorrectionProposee> proposees(String marked) throws IOException {
		int caret = marked.indexOf('§');
		return Atelier.INJECTOR.getInstance(Assistances.class).pour(lire(marked.replace("§", "")), caret, caret);
	}

	/** The text once the assistance with that title is done; ordinary spaces for the eye. It reads without error and is in the house form. */
	private static String apres(String marked, String titre) throws IOException {
		String text = marked.replace("§", "");
		List<CorrectionProposee> all = proposees(marked);
		CorrectionProposee chosen = all.stream().filter(c -> c.titre().replace('\u00A0', ' ').startsWith(titre)).findFirst()
				.orElseThrow(() -> new AssertionError(all.stream().map(CorrectionProposee::titre).toList()));
		String after = chosen.appliquer(FICHIER, text);
		XtextResource read = lire(after);
		assertEquals(List.of(), read.getErrors().stream().map(Diagnostic::getMessage).toList(), after);
		if (lire(text).getErrors().isEmpty() && MiseEnForme.de(lire(text)).equals(text)) {
			assertEquals(MiseEnForme.de(read), after);
		}
		return after.replace('\u00A0', ' ');
	}

	private static String marche(String... lines) {
		return "marché M \"m\" {\n    " + String.join("\n    ", lines) + "\n}\n";
	}

	@Test
	void theRestGoesToTheCriteriaWithoutAWeight() throws IOException {
		assertEquals(marche("critères { prix 45 % technique \"Valeur\" 28 % environnement 27 % }"),
				apres(marche("critères { pr§ix 45 % technique \"Valeur\" environnement }"), "Répartir le reste (55 %) entre les 2 critères sans poids"));
		assertEquals(marche("critères { prix 60 % technique 40 % }"), apres(marche("critères { prix§ 30 % technique 20 % }"), "Répartir le reste (50 %) entre tous"));
	}

	@Test
	void nothingIsSharedOutWhenNothingIsLeft() throws IOException {
		assertEquals(List.of(), proposees(marche("critères { prix§ 60 % technique 40 % }")).stream().filter(c -> c.code().equals("ponderations")).toList());
	}

	private static String lot(String effort) {
		return "lot 1 \"a\" { estimation 4 000 000 € HT main d'œuvre 45 % coût horaire 36 € insertion " + effort + " }";
	}

	@Test
	void aRateBecomesHoursAndBack() throws IOException {
		assertEquals(marche(lot("7 500 heures")), apres(marche(lot("15§ %")), "Remplacer le taux par 7 500 heures"));
		assertEquals(marche(lot("15 %")), apres(marche(lot("7 500§ heures")), "Remplacer les heures par 15 %"));
	}

	@Test
	void hoursBecomeHoursForEachSliceAndBack() throws IOException {
		assertEquals(marche(lot("1 heure par tranche de 533 €")),
				apres(marche(lot("7 500§ heures")), "Remplacer les heures par 1 heure par tranche de 533 €"));
		assertEquals(marche(lot("2 heures par tranche de 1 000 €")), apres(marche(lot("8 000§ heures")), "Remplacer les heures par 2 heures par tranche de 1 000 €"));
		assertEquals(marche(lot("8 000 heures")), apres(marche(lot("2§ heures par tranche de 1 000 €")), "Remplacer les heures par tranche par 8 000 heures"));
	}

	@Test
	void equalCriteriaOfLotsBecomeCommon() throws IOException {
		String criteria = "        critères {\n            prix 60 % // décisif\n            technique \"Valeur\" 40 %\n        }";
		String before = "marché M \"m\" {\n    durée 12 mois\n    lot 1 \"a\" {\n        estimation 5 € HT\n" + criteria.replace("prix", "pr§ix") + "\n    }\n    lot 2 \"b\" {\n" + criteria.replace(" // décisif", "") + "\n    }\n}\n";
		assertEquals("""
				marché M "m" {
				    durée 12 mois
				    critères communs {
				        prix 60 % // décisif
				        technique "Valeur" 40 %
				    }
				    lot 1 "a" {
				        estimation 5 € HT
				    }
				    lot 2 "b" { }
				}
				""", apres(before, "Extraire en critères communs ces critères, les mêmes dans 2 lots"));
	}

	@Test
	void commonCriteriaGoDownIntoALot() throws IOException {
		String before = marche("critères communs {", "    prix 60 %", "    technique \"Valeur\" 40 %", "}", "lot 1 \"a§\" {", "    estimation 5 € HT", "}", "lot 2 \"b\" { }");
		assertEquals(marche("critères communs {", "    prix 60 %", "    technique \"Valeur\" 40 %", "}", "lot 1 \"a\" {", "    estimation 5 € HT", "    critères {", "        prix 60 %",
				"        technique \"Valeur\" 40 %", "    }", "}", "lot 2 \"b\" { }"), apres(before, "Donner au lot n° 1 « a » ses propres critères"));
		String down = apres(before.replace("a§", "a").replace("prix", "pr§ix"), "Descendre les critères communs dans les 2 lots");
		assertEquals(2, down.split("critères \\{", -1).length - 1, down);
		assertTrue(!down.contains("communs"), down);
	}

	@Test
	void whatTheLawAsksAtThatDateIsOfferedAnywhereInThePurchase() throws IOException {
		String text = "acheteur V \"v\" { type collectivité }\n"
				+ marche("acheteur V", "nature travaux", "procédure appel d'offres ouvert", "lancement DATE", "estimation 6 000 000 € HT§", "critères { prix 60 % technique 40 % }");
		List<String> after = proposees(text.replace("DATE", "30/11/2026")).stream().filter(c -> c.code().equals("clauses-obligatoires")).map(CorrectionProposee::titre).toList();
		assertEquals(3, after.size(), after.toString());
		assertTrue(after.get(0).startsWith("Exigé par la loi à cette date\u00A0: ajouter un critère environnemental de 10\u00A0%, pris sur le prix"), after.toString());
		assertEquals(List.of(), proposees(text.replace("DATE", "30/11/2025")).stream().filter(c -> c.code().equals("clauses-obligatoires")).toList());
	}

	@Test
	void aLotIsSplitByTrade() throws IOException {
		assertEquals(marche("lot 1 \"Électricité\" {", "    estimation 0 € HT", "    métier \"Électricité\"", "    note \"À COMPLÉTER : répartir entre les lots issus de celui-ci 300 000 € HT\"", "    // bâtiment A",
				"}", "lot 2 \"Peinture\" { }", "lot 3 \"Ascenseurs\" {", "    estimation 0 € HT", "    métier \"Ascenseurs\"", "}"),
				apres(marche("lot 1 \"Élec§tricité et ascenseurs\" {", "    estimation 300 000 € HT", "    // bâtiment A", "}", "lot 2 \"Peinture\" { }"), "Diviser le lot par métier : Électricité ; Ascenseurs"));
	}

	@Test
	void anUndividedPurchaseIsDividedAndItsReasonsStay() throws IOException {
		String after = apres(marche("durée 12 mois§", "non alloti motif prestations indissociables \"Un seul ouvrage.\"", "estimation 500 000 € HT"), "Diviser le marché en lots");
		assertEquals(marche("durée 12 mois", "allotissement { offres tous lots }", "estimation 500 000 € HT", "note \"\"\"", "    Motifs écrits quand le marché n'était pas alloti :", "    Un seul ouvrage.",
				"    \"\"\"", "lot 1 \"À COMPLÉTER : intitulé du lot 1\" {", "    estimation 0 € HT", "}", "lot 2 \"À COMPLÉTER : intitulé du lot 2\" {", "    estimation 0 € HT", "}"), after);
	}

	@Test
	void simpleLotsAreJoined() throws IOException {
		String after = apres(marche("durée 12 mois§", "allotissement { offres tous lots }", "lot 1 \"Gros œuvre\" { estimation 300 000 € HT }", "lot 2 \"Peinture\" { estimation 200 000 € HT }"),
				"Réunir les 2 lots en un marché non alloti");
		assertEquals(marche("durée 12 mois", "non alloti", "estimation 500 000 € HT", "description \"\"\"", "    Prestations réunies :", "    - Gros œuvre", "    - Peinture", "    \"\"\""), after);
		assertEquals(List.of(), proposees(marche("durée 12 mois§", "lot 1 \"a\" { insertion 5 % }")).stream().filter(c -> c.code().equals("reunir")).toList());
	}

	@Test
	void lotsAreSortedWithTheirComments() throws IOException {
		assertEquals(marche("// le premier", "lot 1 \"a\" {", "    estimation 5 € HT", "}", "lot 2 \"b\" { }", "lot 3 \"c\" { } // fin"),
				apres(marche("lot 3 \"c\" { }", "lot 2 \"b§\" { }", "// le premier", "lot 1 \"a\" {", "    estimation 5 € HT", "} // fin"), "Trier les lots par numéro"));
	}

	@Test
	void assumptionsBecomeANote() throws IOException {
		String before = marche("durée 12 mois // hypoth§èse : sans prolongation", "// HYPOTHÈSES : prix de 2026", "nature travaux // choix fait", "lot 1 \"a\" { }");
		assertEquals(marche("durée 12 mois", "// HYPOTHÈSES : prix de 2026", "nature travaux // choix fait", "note \"Hypothèse : sans prolongation\"", "lot 1 \"a\" { }"),
				apres(before, "Consigner cette hypothèse dans une note"));
		assertEquals(marche("durée 12 mois", "nature travaux // choix fait", "note \"\"\"", "    Hypothèses :", "    - sans prolongation", "    - prix de 2026", "    \"\"\"", "lot 1 \"a\" { }"),
				apres(before, "Consigner les 2 hypothèses du marché"));
	}

	@Test
	void datesAreCompleted() throws IOException {
		assertEquals(marche("lancement 30/11/2026"), apres(marche("lancement 30/11§/26"), "Compléter la date : 30/11/2026"));
		assertEquals(marche("lancement 01/11/2026"), apres(marche("lancement novembre§ 2026"), "Compléter la date : 01/11/2026"));
		assertEquals("marché A \"a\" { lancement 15/12/2026 }\n" + marche("lancement 30/11/2026"),
				apres("marché A \"a\" { lancement 15/12/2026 }\n" + marche("lancement 30/11§"), "Compléter la date : 30/11/2026"));
		assertEquals(List.of(), proposees(marche("lancement 30/11§/2026")).stream().filter(c -> c.code().equals("date")).toList());
	}

	@Test
	void noPlaceOfAnyTextMakesAnAssistanceFail() throws IOException {
		String text = marche("durée 12 mois", "critères { prix 45 % }", "// hypothèse", "lot 2 \"a et b\" { insertion 15 % { publics jeunes } }", "lot 1 \"c\" {");
		for (int i = 0; i <= text.length(); i++) {
			Atelier.INJECTOR.getInstance(Assistances.class).pour(lire(text), i, i);
		}
	}
}
