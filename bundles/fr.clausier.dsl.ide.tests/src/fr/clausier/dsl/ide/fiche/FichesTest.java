// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.ide.fiche;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.junit.jupiter.api.Test;

import fr.clausier.dsl.ide.retouches.Application;
import fr.clausier.dsl.ide.retouches.Retouche;
import fr.clausier.dsl.ide.tests.Atelier;

/** The form and the text say the same, and an entry changes no other word. */
class FichesTest {

	private static final String ACHAT = """
			// Mon achat
			marché Ecole "École" {
			    nature travaux   // des travaux
			    lancement 30/11/2026

			    critères communs {
			        prix 60 %
			        technique "Valeur technique" 40 %  // à revoir
			    }
			    lot 1 "Gros œuvre" {
			        estimation 900 000 € HT
			        insertion 15 % { publics bénéficiaires du RSA }
			    }
			    lot 2 "Peinture" { estimation 300 000 € HT insertion 200 heures }
			}
			""";

	private final Fiches fiches = Atelier.INJECTOR.getInstance(Fiches.class);

	private static XtextResource lire(String text) throws IOException {
		XtextResource resource = (XtextResource) Atelier.INJECTOR.getInstance(XtextResourceSet.class).createResource(URI.createURI("memory:/dossier/essai.marche"));
		resource.load(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), Map.of());
		return resource;
	}

	private static Stream<ChampFiche> champs(FicheMarche sheet) {
		return Stream.of(sheet.faits().stream(), sheet.lots().stream().flatMap(l -> l.champs().stream()), sheet.jeux().stream().flatMap(j -> j.poids().stream())).flatMap(s -> s);
	}

	private static ChampFiche champ(FicheMarche sheet, String label, int rank) {
		return champs(sheet).filter(c -> c.libelle().equals(label)).skip(rank).findFirst().orElseThrow();
	}

	private String saisir(String text, String label, int rank, String entry) throws IOException, SaisieRefusee {
		XtextResource resource = lire(text);
		List<Retouche> edits = fiches.changer(resource, champ(fiches.de(resource).getFirst(), label, rank), entry);
		// The house writes no-break spaces before units; the texts of this test are typed.
		return plat(Application.de(text, edits));
	}

	private static String plat(String text) {
		return text.replace('\u00A0', ' ').replace('\u202F', ' ');
	}

	@Test
	void theFormSaysWhatTheTextSays() throws IOException {
		FicheMarche sheet = fiches.de(lire(ACHAT)).getFirst();
		assertEquals("30/11/2026", champ(sheet, "Lancement", 0).valeur());
		assertEquals("900 000", plat(champ(sheet, "Estimation en € HT", 0).valeur()));
		assertEquals("", champ(sheet, "Procédure", 0).valeur());
		assertEquals("15", champ(sheet, "Insertion en %", 0).valeur());
		assertTrue(!champ(sheet, "Insertion en %", 1).modifiable(), "un volume en heures n'est pas un taux");
		assertEquals(0, sheet.jeux().getFirst().total().compareTo(new BigDecimal(100)));
	}

	@Test
	void anEntryChangesItsOwnWordsOnly() throws IOException, SaisieRefusee {
		assertEquals(ACHAT.replace("prix 60 %", "prix 55 %"), saisir(ACHAT, "Prix", 0, "55"));
		assertEquals(ACHAT.replace("900 000 €", "1 250 000 €"), saisir(ACHAT, "Estimation en € HT", 0, "1 250 000")); 
		assertEquals(ACHAT.replace("30/11/2026", "01/02/2027"), saisir(ACHAT, "Lancement", 0, "1/2/2027"));
		assertEquals(ACHAT.replace("insertion 15 %", "insertion 7,5 %"), saisir(ACHAT, "Insertion en %", 0, "7,5 %"));
		assertEquals(ACHAT.replace("\"Peinture\"", "\"Peintures \\\"douces\\\"\""), saisir(ACHAT, "Intitulé", 1, "Peintures \"douces\""));
	}

	@Test
	void whatIsNotWrittenIsAddedAtItsPlace() throws IOException, SaisieRefusee {
		assertEquals(ACHAT.replace("    lancement", "    procédure appel d'offres ouvert\n    lancement"), saisir(ACHAT, "Procédure", 0, "appel d'offres ouvert"));
		assertEquals(ACHAT.replace("HT\n        insertion", "HT\n        main d'œuvre 40 %\n        insertion"), saisir(ACHAT, "Main d'œuvre en %", 0, "40"));
	}

	@Test
	void anEmptyEntryTakesTheStatementOut() throws IOException, SaisieRefusee {
		assertEquals(ACHAT.replace("    lancement 30/11/2026\n", ""), saisir(ACHAT, "Lancement", 0, " "));
		assertThrows(SaisieRefusee.class, () -> saisir(ACHAT, "Objet", 0, ""));
	}

	@Test
	void anEntryWithoutMeaningIsRefusedWithASentence() {
		for (String entry : List.of("dix", "-3", "101", "1e2", "40 %%")) {
			assertTrue(assertThrows(SaisieRefusee.class, () -> saisir(ACHAT, "Main d'œuvre en %", 0, entry)).getMessage().contains("Écrivez"), entry);
		}
		assertThrows(SaisieRefusee.class, () -> saisir(ACHAT, "Lancement", 0, "31/02/2027"));
		assertThrows(SaisieRefusee.class, () -> saisir(ACHAT, "Durée en mois", 0, "1,5"));
	}

	@Test
	void everyChoiceIsReadBackAsItself() throws IOException, SaisieRefusee {
		for (String label : List.of("Nature", "Procédure", "CCAG")) {
			for (String choice : champ(fiches.de(lire(ACHAT)).getFirst(), label, 0).choix()) {
				XtextResource after = lire(saisir(ACHAT, label, 0, choice));
				assertEquals(List.of(), after.getErrors(), choice);
				assertEquals(choice, champ(fiches.de(after).getFirst(), label, 0).valeur());
			}
		}
	}

	@Test
	void everyValueOfTheExamplesMayBeEnteredAgain() throws IOException, SaisieRefusee {
		try (Stream<Path> files = Files.walk(Path.of("../fr.clausier.examples/dossiers"))) {
			for (Path file : files.filter(f -> f.toString().endsWith(".marche")).toList()) {
				String text = Files.readString(file);
				for (FicheMarche sheet : fiches.de(lire(text))) {
					for (ChampFiche field : champs(sheet).filter(c -> c.modifiable() && !c.valeur().isEmpty()).toList()) {
						ChampFiche other = new ChampFiche(field.cle(), field.libelle(), field.genre(), "", field.choix(), true, field.ligne());
						String again = Application.de(text, fiches.changer(lire(text), other, field.valeur()));
						assertEquals(plat(text), plat(again), file + " " + field);
					}
				}
			}
		}
	}
}
