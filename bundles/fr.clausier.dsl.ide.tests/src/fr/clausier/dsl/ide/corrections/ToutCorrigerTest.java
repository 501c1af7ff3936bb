// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.ide.corrections;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.eclipse.xtext.resource.XtextResource;
import org.junit.jupiter.api.Test;

import fr.clausier.dsl.ide.retouches.Retouche;

/** Many findings set right at once. */
class ToutCorrigerTest {

	private static final ToutCorriger TOUT = Etabli.INJECTOR.getInstance(ToutCorriger.class);

	private static final String ACHAT = """
			acheteur Ville "Ville de Vallon" { type collectivité }

			marché Achat "Rénovation de l'école" {
			    acheteur Ville
			    nature travaux
			    procédure appel d'offres ouvert
			    lancement 30/11/2026
			    critères {
			        prix 45 %
			        technique "Valeur technique" 35 %
			        environnement "Réemploi" 15 % // à discuter
			        social "Parcours" 5 %
			    }
			    dérogation R-015 "sans objet" // ancienne
			    dérogation R-029 "sans objet"
			    lot 1 "Gros œuvre" { estimation 900 000 € HT   dérogation R-110 "sans objet" }
			    lot 2 "Peinture" { estimation 800 000 € HT }
			}
			""";

	@Test
	void allOfAKindGoTogether() {
		XtextResource resource = Etabli.lire(ACHAT);
		assertEquals(3, Etabli.constats(resource, "R-060").size());
		CorrectionProposee all = TOUT.genre(resource, "R-060").orElseThrow();
		String after = all.appliquer(Etabli.FICHIER, ACHAT);
		assertEquals(List.of(), Etabli.constats(Etabli.lire(after), "R-060"));
		assertEquals("Corriger les 3 constats R-060 du fichier", all.titre());
		assertTrue(after.contains("// à discuter"), after);
	}

	@Test
	void safeFixesOfAllKindsGoTogether() {
		XtextResource resource = Etabli.lire(ACHAT);
		CorrectionProposee all = TOUT.sures(resource).orElseThrow();
		String after = all.appliquer(Etabli.FICHIER, ACHAT);
		assertEquals(ACHAT.replace("    critères {", "    critères communs {").replace("    dérogation R-015 \"sans objet\" // ancienne\n    dérogation R-029 \"sans objet\"\n", "    // ancienne\n")
				.replace("900 000 € HT   dérogation R-110 \"sans objet\" }", "900 000 € HT }"), after);
	}

	@Test
	void onlyWhatChangesIsWritten() {
		XtextResource resource = Etabli.lire(ACHAT);
		for (Retouche edit : TOUT.sures(resource).orElseThrow().retouches()) {
			assertTrue(edit.longueur() + edit.texte().length() < 80, edit.toString());
		}
	}

	@Test
	void aFixThatWouldGoOverAnotherWaitsForItsTurn() {
		// Both findings add a statement at the same place.
		String text = "acheteur Ville \"V\" { type collectivité }\nmarché M \"m\" {\n    lancement 30/11/2026\n    acheteur Ville\n    lot 1 \"a\" {\n        estimation 0 € HT\n    }\n}\n";
		XtextResource resource = Etabli.lire(text);
		assertEquals(2, Etabli.constats(resource, "R-202").size());
		String after = TOUT.genre(resource, "R-202").orElseThrow().appliquer(Etabli.FICHIER, text);
		assertEquals(List.of(), Etabli.erreurs(Etabli.lire(after)));
		assertEquals(List.of(), Etabli.constats(Etabli.lire(after), "R-202"));
	}

	@Test
	void oneBuyerIsCompletedOnceForAllItsPurchases() {
		String purchase = "marché %s \"m\" {\n    acheteur Ville\n    nature travaux\n    procédure adaptée\n    publicité BOAMP\n    lancement 30/11/2026\n    estimation 250 000 € HT\n}\n";
		String text = "acheteur Ville \"V\" {\n    type collectivité\n}\n" + purchase.formatted("A") + purchase.formatted("B");
		String after = TOUT.genre(Etabli.lire(text), "R-017").orElseThrow().appliquer(Etabli.FICHIER, text);
		assertEquals(1, after.split("profil d'acheteur", -1).length - 2, after);
	}

	@Test
	void anotherFileIsChangedToo() {
		String text = "marché A \"m\" {\n    acheteur Ville\n    nature travaux\n    procédure adaptée\n    publicité BOAMP\n    lancement 30/11/2026\n    estimation 250 000 € HT\n}\n";
		XtextResource resource = Etabli.lire(text, "acheteur Ville \"V\" {\n    type collectivité\n}\n");
		CorrectionProposee all = TOUT.genre(resource, "R-017").orElseThrow();
		assertEquals("memory:/dossier/autre0.marche", all.fichiers().get(0).toString());
		assertEquals(text, all.appliquer(Etabli.FICHIER, text));
	}

	@Test
	void whatCannotBeSetRightIsLeft() {
		assertEquals(Optional.empty(), TOUT.genre(Etabli.lire("acheteur V \"v\" { siret 123 } marché M \"m\" { acheteur V }"), "R-006"));
		assertEquals(Optional.empty(), TOUT.sures(Etabli.lire("acheteur V \"v\" { }")));
	}
}
