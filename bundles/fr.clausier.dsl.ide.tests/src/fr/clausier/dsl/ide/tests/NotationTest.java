// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.ide.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;

import org.junit.jupiter.api.Test;

import fr.clausier.dsl.ide.notation.PlacesDUnMot;
import fr.clausier.dsl.ide.occurrences.OccurrencesService;

/** Editing inside the texts and conditions of clauses. */
class NotationTest {

	private static final String CLAUSE = """
			bibliothèque V "V" version 1 {
			    clause V-UN "Une" {
			        document CCAP
			        rubrique "developpement-durable/insertion"
			        pour chaque groupe d'insertion
			        si groupe.insertion.heures
			        fondement L2112-2
			        texte \"""
			            «groupe.titulaire | majuscule» réserve «groupe.insertion.heures» heures.
			            «pour x dans groupe.lots»
			            - «x.numero» : «x.titre»
			            «fin»
			            \"""
			    }
			    clause V-DEUX "Deux" { remplace CCAP-INS-02 texte "Rien." }
			}
			""";

	private static Atelier avec(String old, String marked) throws IOException {
		assertTrue(CLAUSE.contains(old), old);
		return new Atelier(CLAUSE.replace(old, marked));
	}

	@Test
	void aMarkOffersTheFactsOfItsPlaceWithTheirMeaning() throws IOException {
		Atelier atelier = avec("«groupe.insertion.heures» heures", "«groupe.insertion.he§» heures");
		assertEquals(List.of("groupe.insertion.heures", "groupe.insertion.heuresParTranche"), atelier.textes());
		assertTrue(atelier.proposition("groupe.insertion.heures").getDocumentation().startsWith("Nombre entier, peut manquer. Les heures"));
		List<String> names = avec("«x.titre»", "«§»").textes();
		assertTrue(names.containsAll(List.of("groupe", "marche", "edition", "x", "si ", "pour x dans ", "fin")), names.toString());
		assertFalse(avec("«groupe.titulaire |", "«§ |").textes().contains("x"));
	}

	@Test
	void anOpenMarkIsEnough() throws IOException {
		assertTrue(avec("«x.titre»", "«x.tit§").textes().contains("x.titre"));
		assertTrue(avec("pour x dans groupe.lots»", "pour x dans groupe.lo§").textes().contains("groupe.lots"));
	}

	@Test
	void formatsFollowTheTypeOfTheValue() throws IOException {
		assertEquals(List.of("minuscule", "majuscule"), avec("titulaire | majuscule", "titulaire | §").textes());
		assertEquals(List.of("nombre", "lettres", "lettres_feminin"), avec("«groupe.insertion.heures» heures", "«groupe.insertion.heures | §» heures").textes());
	}

	@Test
	void aConditionOffersFactsToo() throws IOException {
		assertTrue(avec("si groupe.insertion.heures", "si groupe.insertion.for§").textes().contains("groupe.insertion.forfait"));
		assertTrue(avec("si groupe.insertion.heures", "si §").textes().contains("groupe"));
	}

	@Test
	void sectionsOfTheDocumentAndNamesOfClausesAreOffered() throws IOException {
		assertTrue(avec("\"developpement-durable/insertion\"", "\"dev§").textes().contains("\"developpement-durable/social\""));
		assertTrue(avec("remplace CCAP-INS-02", "remplace §").textes().contains("CCAP-INS-03"));
		assertTrue(avec("document CCAP\n", "document §\n").textes().contains("RC"));
	}

	@Test
	void hoverSaysWhatAFactAFormatAndAClauseAre() throws IOException {
		assertTrue(avec("insertion.heures» heures", "insertion.heu§res» heures").survol().contains("Les heures d'insertion"));
		assertTrue(avec("| majuscule", "| majus§cule").survol().contains("première lettre en majuscule"));
		assertTrue(avec("si groupe.insertion.heures", "si groupe.inser§tion.heures").survol().contains("L'action d'insertion"));
		String clause = avec("remplace CCAP-INS-02", "remplace CCAP-IN§S-02").survol();
		assertTrue(clause.contains("Volume d'heures, un lot") && clause.contains("Bibliothèque nationale") && clause.contains("CCAP"), clause);
	}

	@Test
	void theElementOfALoopIsFoundInItsTextAndAFactEverywhere() throws IOException {
		Atelier atelier = avec("«x.numero»", "«§x.numero»");
		assertEquals(3, Atelier.INJECTOR.getInstance(OccurrencesService.class).de(atelier.resource, atelier.caret).size());
		assertTrue(PlacesDUnMot.boucle(PlacesDUnMot.ici(atelier.resource, atelier.caret).orElseThrow()));
		Atelier fait = avec("si groupe.insertion.heures", "si groupe.insertion.§heures");
		assertEquals(2, Atelier.INJECTOR.getInstance(OccurrencesService.class).de(fait.resource, fait.caret).size());
		assertFalse(PlacesDUnMot.boucle(PlacesDUnMot.ici(fait.resource, fait.caret).orElseThrow()));
	}

	@Test
	void aReferenceToAnArticleIsOfferedExplainedAndFound() throws IOException {
		List<String> offered = avec("texte \"Rien.\"", "texte \"Voir l'article «'V§» ci-dessus.\"").textes();
		assertEquals(List.of("V-UN' | renvoi"), offered);
		assertEquals(List.of("V-UN"), avec("texte \"Rien.\"", "texte \"Voir l'article «'V§' | renvoi».\"").textes());
		assertTrue(avec("texte \"Rien.\"", "texte \"L'article «'developpement-durable/s§» suit.\"").textes().contains("developpement-durable/suivi' | renvoi"));
		assertEquals(List.of("renvoi"), avec("texte \"Rien.\"", "texte \"Voir «'V-UN' | ren§».\"").textes());
		Atelier atelier = avec("texte \"Rien.\"", "texte \"Voir l'article «'V-§UN' | renvoi».\"");
		assertTrue(atelier.survol().contains("**V-UN** — Une"), atelier.survol());
		assertEquals(List.of(true, false), Atelier.INJECTOR.getInstance(OccurrencesService.class).de(atelier.resource, atelier.caret).stream().map(o -> o.declaration()).toList());
		assertTrue(avec("texte \"Rien.\"", "texte \"Voir «'deroga§tions' | renvoi».\"").survol().contains("section «\u00A0Dérogations"));
	}
}
