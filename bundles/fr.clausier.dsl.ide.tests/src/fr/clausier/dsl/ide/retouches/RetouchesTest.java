// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.ide.retouches;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.BiConsumer;

import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.junit.jupiter.api.Test;

import fr.clausier.dsl.ide.tests.Atelier;
import fr.clausier.model.strategie.Fichier;
import fr.clausier.model.strategie.Lot;
import fr.clausier.model.strategie.Marche;
import fr.clausier.model.strategie.StrategiePackage.Literals;

/** Statements put in, taken out and replaced in texts of every layout. */
class RetouchesTest {

	private static final URI FICHIER = URI.createURI("memory:/dossier/essai.marche");

	private static String apres(String text, BiConsumer<Retouches, Marche> work) throws IOException {
		XtextResource resource = (XtextResource) Atelier.INJECTOR.getInstance(XtextResourceSet.class).createResource(FICHIER);
		resource.load(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), Map.of());
		Retouches r = new Retouches(Atelier.INJECTOR.getInstance(Ordre.class));
		work.accept(r, (Marche) ((Fichier) resource.getContents().get(0)).getElements().get(0));
		return Application.de(text, r.liste());
	}

	private static void duree(Retouches r, Marche m) {
		r.ajouter(m, Literals.MARCHE__DUREE_MOIS, "durée 12 mois");
	}

	@Test
	void aStatementComesAfterThoseThatTheHouseWritesBefore() throws IOException {
		assertEquals("marché M \"m\" {\n    nature travaux\n    durée 12 mois\n    estimation 5 €\n}", apres("marché M \"m\" {\n    nature travaux\n    estimation 5 €\n}", RetouchesTest::duree));
	}

	@Test
	void firstStatementComesAboveTheCommentsOfTheOthers() throws IOException {
		assertEquals("marché M \"m\" { // mon achat\n  durée 12 mois\n  // le prix\n  estimation 5 €\n}", apres("marché M \"m\" { // mon achat\n  // le prix\n  estimation 5 €\n}", RetouchesTest::duree));
	}

	@Test
	void aCommentAtTheEndOfTheLineStaysWithItsStatement() throws IOException {
		assertEquals("marché M \"m\" {\n\tnature travaux // neufs\n\tdurée 12 mois\n\n\testimation 5 €\n}", apres("marché M \"m\" {\n\tnature travaux // neufs\n\n\testimation 5 €\n}", RetouchesTest::duree));
	}

	@Test
	void statementsOnOneLineStayThere() throws IOException {
		assertEquals("marché M \"m\" {\n    nature travaux   estimation 5 €\n    durée 12 mois\n}", apres("marché M \"m\" {\n    nature travaux   estimation 5 €\n}", RetouchesTest::duree));
		assertEquals("marché M \"m\" {\n    nature travaux\n    durée 12 mois\n    lot 1 \"a\" {\n    }\n}", apres("marché M \"m\" {\n    nature travaux lot 1 \"a\" {\n    }\n}", RetouchesTest::duree));
	}

	@Test
	void aBlockOnOneLineTakesMoreOfThemThenOneEach() throws IOException {
		assertEquals("marché M \"m\" { nature travaux durée 12 mois estimation 5 € }", apres("marché M \"m\" { nature travaux estimation 5 € }", RetouchesTest::duree));
		String long_ = "objet \"" + "très long ".repeat(10) + "\"";
		assertEquals("marché M \"m\" {\n    " + long_ + "\n    nature travaux /* neufs */\n    durée 12 mois\n    estimation 5 €\n}",
				apres("marché M \"m\" { " + long_ + " nature travaux /* neufs */ estimation 5 € }", RetouchesTest::duree));
	}

	@Test
	void emptyBlocksAreOpened() throws IOException {
		assertEquals("marché M \"m\" {\n    durée 12 mois\n}", apres("marché M \"m\" { }", RetouchesTest::duree));
		assertEquals("marché M \"m\" {\n    durée 12 mois\n}", apres("marché M \"m\" {}", RetouchesTest::duree));
		assertEquals("marché M \"m\" {\n    durée 12 mois\n}", apres("marché M \"m\" {\n}", RetouchesTest::duree));
		assertEquals("marché M \"m\" {\n    // rien encore\n    durée 12 mois\n}", apres("marché M \"m\" {\n    // rien encore\n}", (r, m) -> duree(r, m)).replace("    durée 12 mois\n    // rien encore", "    // rien encore\n    durée 12 mois"));
	}

	@Test
	void aBlockWithoutItsBraceIsWrittenInAllTheSame() throws IOException {
		assertEquals("marché M \"m\" {\n    nature travaux\n    durée 12 mois", apres("marché M \"m\" {\n    nature travaux", RetouchesTest::duree));
	}

	@Test
	void aBraceAtTheEndOfALineGetsItsOwn() throws IOException {
		assertEquals("marché M \"m\" {\n    nature travaux\n    durée 12 mois\n}", apres("marché M \"m\" {\n    nature travaux }", RetouchesTest::duree));
	}

	@Test
	void anObjectWithoutBlockGetsOne() throws IOException {
		assertEquals("marché M \"m\" {\n    insertion 5 % { suivi mensuel globalisation oui } // court\n}",
				apres("marché M \"m\" {\n    insertion 5 % // court\n}", (r, m) -> r.ajouter(m.getInsertion(), Literals.CLAUSE_INSERTION__PERIODICITE, "suivi mensuel")
						.ajouter(m.getInsertion(), Literals.CLAUSE_INSERTION__GLOBALISATION, "globalisation oui")));
	}

	@Test
	void aBlockWithinABlockIsMadeOnceAndThenUsed() throws IOException {
		BiConsumer<Retouches, Marche> two = (r, m) -> r.ajouterDans(m, Literals.PRESTATION__ENGAGEMENTS, "environnement", "réemploi \"a\"").ajouterDans(m, Literals.PRESTATION__ENGAGEMENTS,
				"environnement", "eau \"b\"");
		assertEquals("marché M \"m\" {\n    environnement { réemploi \"a\" eau \"b\" }\n}", apres("marché M \"m\" {\n}", two));
		assertEquals("marché M \"m\" {\n    environnement {\n        nuisances \"n\"\n        réemploi \"a\"\n        eau \"b\"\n    }\n}",
				apres("marché M \"m\" {\n    environnement {\n        nuisances \"n\"\n    }\n}", two));
	}

	@Test
	void aStatementGoesWithItsLineAndLeavesItsComments() throws IOException {
		BiConsumer<Retouches, Marche> work = (r, m) -> r.retirer(m, Literals.MARCHE__ALLOTISSEMENT);
		assertEquals("marché M \"m\" {\n    nature travaux\n    // deux\n    // fin\n    ccag travaux\n}",
				apres("marché M \"m\" {\n    nature travaux\n    allotissement {\n        offres au plus 2 lots // deux\n    } // fin\n    ccag travaux\n}", work));
		assertEquals("marché M \"m\" {\n    nature travaux\n\n    ccag travaux\n}", apres("marché M \"m\" {\n    nature travaux\n\n    allotissement { offres tous lots }\n\n    ccag travaux\n}", work));
		assertEquals("marché M \"m\" {\n    nature travaux\n}", apres("marché M \"m\" {\n    nature travaux\n\n    allotissement { offres tous lots }\n}", work));
	}

	@Test
	void aStatementGoesFromTheMiddleOfALine() throws IOException {
		BiConsumer<Retouches, Marche> work = (r, m) -> r.retirer(m, Literals.MARCHE__NATURE);
		assertEquals("marché M \"m\" {\n    objet \"o\"   ccag travaux\n}", apres("marché M \"m\" {\n    objet \"o\"   nature travaux   ccag travaux\n}", work));
		assertEquals("marché M \"m\" {\n    ccag travaux\n}", apres("marché M \"m\" {\n    nature travaux   ccag travaux\n}", work));
		assertEquals("marché M \"m\" { }", apres("marché M \"m\" { nature travaux }", work));
		assertEquals("marché M \"m\" { ccag travaux /* b */ }", apres("marché M \"m\" { nature travaux ccag travaux /* b */ }", work));
	}

	@Test
	void takingOutAndPuttingInOneBlockDoNotMeet() throws IOException {
		assertEquals("marché M \"m\" {\n    procédure adaptée\n    durée 12 mois\n    estimation 5 €\n}", apres("marché M \"m\" {\n    nature travaux\n    procédure adaptée\n    estimation 5 €\n}",
				(r, m) -> r.retirer(m, Literals.MARCHE__NATURE).ajouter(m, Literals.MARCHE__DUREE_MOIS, "durée 12 mois")));
		assertEquals("marché M \"m\" { durée 12 mois ccag travaux }".replace("durée 12 mois ccag travaux", "ccag travaux durée 12 mois"), apres("marché M \"m\" { ccag travaux nature travaux }",
				(r, m) -> r.retirer(m, Literals.MARCHE__NATURE).ajouter(m, Literals.MARCHE__DUREE_MOIS, "durée 12 mois")));
	}

	@Test
	void oneValueOfAListGoesWithItsComma() throws IOException {
		String text = "marché M \"m\" { publicité BOAMP, JAL , JOUE }";
		assertEquals("marché M \"m\" { publicité JAL , JOUE }", apres(text, (r, m) -> r.retirerValeur(m, Literals.MARCHE__PUBLICITES, 0)));
		assertEquals("marché M \"m\" { publicité BOAMP, JAL }", apres(text, (r, m) -> r.retirerValeur(m, Literals.MARCHE__PUBLICITES, 2)));
		assertEquals("marché M \"m\" { publicité BOAMP, JAL , JOUE, profil d'acheteur }",
				apres(text, (r, m) -> r.completer(m, Literals.MARCHE__PUBLICITES, "publicité", List.of("profil d'acheteur"))));
	}

	@Test
	void movedStatementsKeepTheirInnerLayout() throws IOException {
		assertEquals("marché M \"m\" {\n  critères {\n    prix 60 % // a\n      technique 40 %\n  }\n  lot 1 \"a\" { }\n}",
				apres("marché M \"m\" {\n  lot 1 \"a\" {\n    critères {\n      prix 60 % // a\n        technique 40 %\n    }\n  }\n}", (r, m) -> {
					Lot lot = m.getLots().get(0);
					r.ajouter(m, Literals.PRESTATION__CRITERES, r.texte(lot.getCriteres())).deplacerObjet(lot.getCriteres());
				}));
	}

	@Test
	void placesToFillInAreKnown() throws IOException {
		String text = "marché M \"m\" {\n    nature travaux\n}";
		XtextResource resource = (XtextResource) Atelier.INJECTOR.getInstance(XtextResourceSet.class).createResource(FICHIER);
		resource.load(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), Map.of());
		Marche m = (Marche) ((Fichier) resource.getContents().get(0)).getElements().get(0);
		Retouches r = new Retouches(Atelier.INJECTOR.getInstance(Ordre.class));
		r.ajouter(m, Literals.PRESTATION__ESTIMATION, "estimation " + Champ.chiffre("€ HT")).ajouter(m, Literals.MARCHE__OBJET, "objet " + Champ.texte("objet"));
		String after = Application.de(text, r.liste());
		assertEquals(List.of("À COMPLÉTER\u00A0: objet", "0"), Application.champs(r.liste()).stream().map(c -> after.substring(c.debut(), c.debut() + c.longueur())).toList());
	}

	@Test
	void changesThatOverlapAreRefused() {
		assertThrows(IllegalArgumentException.class,
				() -> Application.de("abcdef", List.of(new Retouche(FICHIER, 1, 3, "", List.of()), new Retouche(FICHIER, 2, 3, "", List.of()))));
	}

	/** Whatever goes over what, the changes told in the end make of the first text what the last one is. */
	@Test
	void changesMadeOneAfterTheOtherAreToldAsOne() {
		Random random = new Random(7);
		for (int run = 0; run < 200; run++) {
			String first = "abcdefghijklmnopqrstuvwxyz";
			TexteSuivi followed = new TexteSuivi(FICHIER, first);
			for (int step = 0; step < 6; step++) {
				String now = followed.texte();
				int from = random.nextInt(now.length() + 1);
				int length = random.nextInt(Math.min(5, now.length() - from + 1));
				followed.changer(List.of(new Retouche(FICHIER, from, length, "ABC".substring(0, random.nextInt(4)), List.of())));
			}
			assertEquals(followed.texte(), Application.de(first, followed.bilan()));
		}
	}
}
