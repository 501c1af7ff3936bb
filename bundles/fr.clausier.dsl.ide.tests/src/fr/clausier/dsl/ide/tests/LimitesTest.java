// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.ide.tests;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;

import java.io.IOException;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.lsp4j.Position;
import org.eclipse.xtext.ide.editor.folding.IFoldingRangeProvider;
import org.eclipse.xtext.ide.server.occurrences.IDocumentHighlightService;
import org.eclipse.xtext.ide.server.symbol.DocumentSymbolService;
import org.eclipse.xtext.ide.server.symbol.HierarchicalDocumentSymbolService;
import org.eclipse.xtext.util.CancelIndicator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import com.google.inject.Injector;

import fr.clausier.dsl.ide.couleurs.JetonsColores;
import fr.clausier.dsl.ide.liens.Liens;
import fr.clausier.dsl.ide.mining.Mentions;
import fr.clausier.dsl.ide.miseenforme.FrappeService;
import fr.clausier.dsl.ide.miseenforme.MiseEnFormeService;
import fr.clausier.dsl.ide.noms.Nom;
import fr.clausier.dsl.ide.occurrences.OccurrencesService;
import fr.clausier.dsl.ide.renommage.Renommage;
import fr.clausier.dsl.ide.selection.Selections;

/** Two thousand of anything, one after the other or one in the other, and texts cut anywhere: no service overflows or throws. */
class LimitesTest {

	private static final int MANY = 2_000;
	private static final int CUTS = 60;

	static Stream<String> beaucoup() {
		return Stream.of("marché A \"a\" " + "{ critères ".repeat(MANY) + "§", "marché A \"a\" { " + "} ".repeat(MANY) + "§", "((((".repeat(MANY) + "§",
				"marché M§ \"m\" {\n" + suite(i -> "lot " + i + " L" + i + " \"Lot\" { insertion 5 % }\n") + "}",
				"acheteur V§ \"v\" { }\n" + suite(i -> "marché M" + i + " \"m\" { acheteur V }\n"), suite(i -> "// commentaire " + i + "\n") + "§",
				"acheteur V§ \"v\" { }\nspaser S \"s\" de V" + suite(i -> ", V") + " { }", "marché M \"m\" { publicité BOAMP§" + suite(i -> ", BOAMP") + " }",
				"marché M \"m\" { objet \"\"\"" + suite(i -> "§".repeat(i == 1 ? 1 : 0) + "ligne https://exemple.fr/" + i + "\n") + "\"\"\" }");
	}

	private static String suite(IntFunction<String> part) {
		return IntStream.rangeClosed(1, MANY).mapToObj(part).collect(Collectors.joining());
	}

	@ParameterizedTest
	@MethodSource("beaucoup")
	void nothingOverflows(String text) throws IOException {
		DossierEssai dossier = new DossierEssai("m.marche", text);
		toutDemander(dossier, dossier.caret);
	}

	@Test
	void aTextCutAnywhereIsAnswered() throws IOException {
		String text = "acheteur Ville \"Ville\" { }\n/* x */ // y\nspaser S \"s\" de Ville { axe \"a\" { objectif marchés réservés >= 2 marchés } }\n"
				+ "marché M \"m\" {\n acheteur Ville\n objet \"\"\"\n a\n\"\"\"\n critères { prix 60 % { \"s\" 10 % } }\n lot 1 A \"a\" { insertion 15 % { facilitateur Ville } }\n}\n";
		Random random = new Random(20261124);
		for (int i = 0; i < CUTS; i++) {
			int from = random.nextInt(text.length());
			int to = from + random.nextInt(text.length() - from);
			String cut = i % 2 == 0 ? text.substring(from, to) : text.substring(0, from) + text.substring(to);
			int caret = random.nextInt(cut.length() + 1);
			DossierEssai dossier = new DossierEssai("m.marche", cut.substring(0, caret) + "§" + cut.substring(caret));
			assertDoesNotThrow(() -> toutDemander(dossier, dossier.caret), cut);
		}
	}

	private static void toutDemander(DossierEssai dossier, int caret) {
		Injector services = Atelier.INJECTOR;
		services.getInstance(HierarchicalDocumentSymbolService.class).getSymbols(dossier.ouvert, CancelIndicator.NullImpl);
		services.getInstance(IFoldingRangeProvider.class).getFoldingRanges(dossier.ouvert, CancelIndicator.NullImpl);
		((OccurrencesService) services.getInstance(IDocumentHighlightService.class)).de(dossier.ouvert, caret);
		DocumentSymbolService references = services.getInstance(DocumentSymbolService.class);
		references.getDefinitions(dossier.ouvert, caret, dossier, CancelIndicator.NullImpl);
		references.getReferences(dossier.ouvert, caret, dossier, dossier.index(), CancelIndicator.NullImpl);
		dossier.index().getAllResourceDescriptions().forEach(d -> references.getSymbols(d, "a", dossier, CancelIndicator.NullImpl));
		services.getInstance(JetonsColores.class).de(dossier.ouvert, CancelIndicator.NullImpl);
		services.getInstance(Mentions.class).dans(dossier.ouvert, CancelIndicator.NullImpl);
		services.getInstance(Liens.class).dans(dossier.ouvert, CancelIndicator.NullImpl);
		services.getInstance(Selections.class).autour(dossier.ouvert, List.of(new Position(0, caret), new Position(99_999, 3)));
		MiseEnFormeService layout = services.getInstance(MiseEnFormeService.class);
		layout.lignes(dossier.ouvert, caret, caret);
		FrappeService typing = services.getInstance(FrappeService.class);
		FrappeService.SIGNES.forEach(sign -> typing.apres(dossier.ouvert, caret, sign));
		Renommage rename = services.getInstance(Renommage.class);
		rename.ici(dossier.ouvert, caret).map(Nom::element).ifPresent(e -> {
			rename.refus(e, "NouveauNom");
			rename.ecritures(e, "NouveauNom");
		});
	}
}
