// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.ide.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.Range;
import org.eclipse.xtext.ide.server.symbol.HierarchicalDocumentSymbolService;
import org.eclipse.xtext.util.CancelIndicator;
import org.junit.jupiter.api.Test;

import fr.clausier.dsl.ide.plan.SymbolesDuPlan;
import fr.clausier.dsl.ide.texte.Lignes;

/** The outline of a whole file. */
class SymbolesTest {

	private static final String TEXTE = """
			acheteur Ville "Ville d'Exemple" { }
			facilitateur Maison "Maison de l'emploi" { }
			spaser S "SPASER" de Ville {
			    période 2025 à 2028
			    axe "Social" { objectif heures d'insertion >= 25 000 heures en 2026, 30 000 heures en 2027 }
			}
			marché M "École" {
			    critères communs { prix 60 % technique "Valeur technique" 40 % { "Moyens" 10 % } }
			    insertion commune { pénalité 50 € par heure }
			    coût horaire 36 €
			    lot 1 Gros "Gros œuvre" {
			        estimation 4 000 000 €
			        main d'œuvre 45 %
			        insertion 15 %
			        environnement { réemploi 5 % de la masse }
			    }
			    lot 2 "Peinture" { }
			}
			""";

	private static List<DocumentSymbol> symboles(String text) throws IOException {
		return Atelier.INJECTOR.getInstance(HierarchicalDocumentSymbolService.class).getSymbols(new Atelier(text).resource, CancelIndicator.NullImpl);
	}

	private static String arbre(List<DocumentSymbol> symbols, String indentation) {
		return symbols.stream().map(s -> indentation + s.getName() + (s.getDetail().isEmpty() ? "" : " [" + s.getDetail().replaceAll("[\\u00A0\\u202F]", " ") + "]") + "\n"
				+ arbre(s.getChildren(), indentation + "  ")).collect(Collectors.joining());
	}

	@Test
	void theFileFromItsBuyersToItsCommitments() throws IOException {
		assertEquals("""
				Ville d'Exemple
				Maison de l'emploi
				SPASER [2025-2028]
				  Social
				    Heures d'insertion [>= 25 000 heures en 2026, >= 30 000 heures en 2027]
				École [7 500 h]
				  Critères communs [100 %]
				    Prix [60 %]
				    Valeur technique [40 %]
				      Moyens [10 %]
				  Insertion (commune aux lots) [7 500 h]
				  Lot 1 · Gros œuvre [7 500 h]
				    Insertion [7 500 h]
				    Réemploi [5 % de la masse]
				  Lot 2 · Peinture
				""", arbre(symboles(TEXTE), ""));
	}

	@Test
	void whatIsLessCommonIsThereToo() throws IOException {
		assertEquals("""
				m
				  Accord-cadre [500 000 €]
				  Tranche ferme · École [300 000 €]
				  Tranche optionnelle 1 · Cour [100 000 €]
				  Spécification · Peintures sans solvant
				  Dérogation · R-046
				  Réalisé [290 000 €]
				P
				  R-046 [avertissement]
				""", arbre(symboles("""
						marché M "m" {
						    accord-cadre { maximum 500 000 € }
						    tranche ferme "École" 300 000 €
						    tranche optionnelle 1 "Cour" 100 000 €
						    spécification "Peintures sans solvant"
						    dérogation R-046 "parce que"
						    réalisé { montant notifié 290 000 € }
						}
						politique P "P" { règle R-046 avertissement motif "Le comité l'a voulu" }
						"""), ""));
	}

	@Test
	void theNameIsSelectedAndLiesInsideOfItsElement() throws IOException {
		Lignes lines = Lignes.de(TEXTE);
		DocumentSymbol lot = symboles(TEXTE).get(3).getChildren().get(2);
		assertEquals("Gros", texte(lines, lot.getSelectionRange()));
		assertTrue(texte(lines, lot.getRange()).startsWith("lot 1 Gros") && texte(lines, lot.getRange()).endsWith("}"));
		verifier(symboles(TEXTE), lines);
	}

	private static void verifier(List<DocumentSymbol> symbols, Lignes lines) {
		for (DocumentSymbol symbol : symbols) {
			assertTrue(texte(lines, symbol.getRange()).contains(texte(lines, symbol.getSelectionRange())), symbol.getName());
			assertTrue(!symbol.getName().isBlank() && symbol.getKind() != null, symbol.toString());
			verifier(symbol.getChildren(), lines);
		}
	}

	private static String texte(Lignes lines, Range range) {
		return lines.texte().substring(lines.offset(range.getStart()), lines.offset(range.getEnd()));
	}

	@Test
	void everyPrefixOfAFileHasAnOutline() throws IOException {
		for (int end = 0; end < TEXTE.length(); end += 3) {
			String prefix = TEXTE.substring(0, end);
			verifier(symboles(prefix), Lignes.de(prefix));
		}
	}

	@Test
	void aHugeFileShowsItsLotsBeforeAnyDetail() throws IOException {
		String lots = IntStream.rangeClosed(1, 3_000).mapToObj(i -> "lot " + i + " \"Lot\" { insertion 5 % critères { prix 60 % technique 40 % } }\n").collect(Collectors.joining());
		DocumentSymbol purchase = symboles("marché M \"m\" {\n" + lots + "}").get(0);
		assertEquals(3_000, purchase.getChildren().size());
		assertEquals(SymbolesDuPlan.MAXIMUM, compter(List.of(purchase)));
		assertEquals(2, purchase.getChildren().get(0).getChildren().size());
		assertEquals(0, purchase.getChildren().get(2_999).getChildren().size());
	}

	private static int compter(List<DocumentSymbol> symbols) {
		return symbols.stream().mapToInt(s -> 1 + compter(s.getChildren())).sum();
	}
}
