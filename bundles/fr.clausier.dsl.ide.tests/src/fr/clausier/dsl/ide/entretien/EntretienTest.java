// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.ide.entretien;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import fr.clausier.dsl.dossier.Probleme;
import fr.clausier.dsl.ide.tests.Atelier;
import fr.clausier.law.Severite;
import fr.clausier.model.strategie.MotifNonAllotissement;
import fr.clausier.model.strategie.NatureMarche;
import fr.clausier.model.strategie.Procedure;
import fr.clausier.model.strategie.TypeAcheteur;
import fr.clausier.model.strategie.TypeCritere;
import fr.clausier.model.strategie.TypeEngagement;

/** What is asked, what is proposed, and what the answers make. */
class EntretienTest {

	private static final LocalDate FIN_2026 = LocalDate.of(2026, 11, 30);
	private static final LocalDate AUJOURDHUI = LocalDate.of(2026, 11, 24);

	@TempDir
	private Path dossier;

	@BeforeAll
	static void langue() {
		assertTrue(Atelier.INJECTOR != null);
	}

	@ParameterizedTest
	@CsvSource({ "FOURNITURES, 59999, 2026-11-30, COLLECTIVITE, GRE_AGRE, R2122-8", "FOURNITURES, 60000, 2026-11-30, COLLECTIVITE, MAPA, R2131-12|seuils",
			"FOURNITURES, 50000, 2026-03-31, COLLECTIVITE, MAPA, seuils", "TRAVAUX, 99999, 2026-11-30, COLLECTIVITE, GRE_AGRE, R2122-8",
			"TRAVAUX, 5403999, 2026-11-30, COLLECTIVITE, MAPA, seuils", "TRAVAUX, 5404000, 2026-11-30, COLLECTIVITE, AOO, seuils",
			"SERVICES, 215999, 2026-11-30, COLLECTIVITE, MAPA, seuils", "SERVICES, 216000, 2026-11-30, COLLECTIVITE, AOO, seuils",
			"SERVICES, 140000, 2026-11-30, ETAT, AOO, seuils", "SERVICES, 431999, 2026-11-30, ENTITE_ADJUDICATRICE, MAPA, seuils",
			"SERVICES, 220000, 2025-06-30, COLLECTIVITE, MAPA, seuils" })
	void theProcedureFollowsTheThresholdsOfTheDay(NatureMarche nature, BigDecimal valeur, LocalDate date, TypeAcheteur type, Procedure expected, String source) {
		var proposed = fr.clausier.law.ProcedureProposee.pour(nature, valeur, date, type);
		assertEquals(expected, proposed.procedure(), proposed.pourquoi());
		assertTrue(List.of(source.split("\\|")).stream().anyMatch(proposed.source()::contains), proposed.source());
		assertTrue(proposed.pourquoi().contains("€ HT"), proposed.pourquoi());
	}

	@Test
	void withoutThresholdsTheOpenProcedureIsProposedAndSaysWhy() {
		var proposed = fr.clausier.law.ProcedureProposee.pour(NatureMarche.TRAVAUX, BigDecimal.TEN, LocalDate.of(2031, 1, 1), TypeAcheteur.COLLECTIVITE);
		assertEquals(Procedure.AOO, proposed.procedure());
		assertTrue(proposed.pourquoi().contains("ne connaît pas les seuils"), proposed.pourquoi());
	}

	@Test
	void onlyWhatThisPurchaseCallsForIsAsked() {
		Besoins small = Besoins.de(reponses(NatureMarche.FOURNITURES, "20000", FIN_2026, TypeAcheteur.COLLECTIVITE, 1));
		assertFalse(small.criteres() || small.environnement() || small.specification() || small.social());
		assertNull(small.avance());
		Besoins medium = Besoins.de(reponses(NatureMarche.SERVICES, "120000", FIN_2026, TypeAcheteur.COLLECTIVITE, 1));
		assertTrue(medium.criteres() && medium.critereVert() && medium.environnement() && medium.specification());
		assertFalse(medium.social());
		assertEquals(BigDecimal.TEN, medium.avance());
		assertTrue(Besoins.de(reponses(NatureMarche.SERVICES, "600000", FIN_2026, TypeAcheteur.COLLECTIVITE, 2)).social());
		Besoins before = Besoins.de(reponses(NatureMarche.SERVICES, "600000", LocalDate.of(2026, 8, 20), TypeAcheteur.COLLECTIVITE, 2));
		assertFalse(before.critereVert() || before.environnement() || before.social());
		assertEquals(new BigDecimal(30), Besoins.de(reponses(NatureMarche.SERVICES, "600000", FIN_2026, TypeAcheteur.ETAT, 2)).avance());
	}

	@ParameterizedTest
	@CsvSource({ "TRAVAUX, 45000, 1", "TRAVAUX, 250000, 1", "TRAVAUX, 3000000, 2", "TRAVAUX, 9000000, 3", "SERVICES, 20000, 1", "SERVICES, 120000, 2",
			"SERVICES, 600000, 3", "FOURNITURES, 20000, 1", "FOURNITURES, 120000, 2", "FOURNITURES, 600000, 2" })
	void completeAnswersMakeATextWithoutErrorUnderBothLaws(NatureMarche nature, String valeur, int lots) throws IOException {
		for (TypeAcheteur type : List.of(TypeAcheteur.ETAT, TypeAcheteur.COLLECTIVITE, TypeAcheteur.HOPITAL)) {
			for (LocalDate date : List.of(LocalDate.of(2026, 5, 4), FIN_2026)) {
				Reponses answers = completer(reponses(nature, valeur, date, type, lots));
				assertEquals(List.of(), answers.manques());
				Epreuve trial = Epreuve.de(dossier.resolve("a.marche"), Redaction.texte(answers, Set.of()), AUJOURDHUI);
				assertTrue(trial.lisible(), trial.toString());
				assertEquals(List.of(), trial.problemes().stream().filter(p -> p.severite() == Severite.ERREUR).map(Probleme::message).toList(), trial.texte());
			}
		}
	}

	@Test
	void answersThatAreMissingStillMakeATextThatCanBeRead() {
		Reponses nothing = new Reponses("", NatureMarche.SERVICES, null, null, null, List.of(new LotPrevu("", null, null)), null, null, null, null, List.of(), null, null, null, null);
		Epreuve trial = Epreuve.de(dossier.resolve("a.marche"), Redaction.texte(nothing, Set.of()), AUJOURDHUI);
		assertTrue(trial.lisible(), trial.toString());
		assertFalse(nothing.manques().isEmpty());
		assertTrue(trial.problemes().stream().anyMatch(p -> p.code().equals("R-001")), trial.toString());
	}

	@ParameterizedTest
	@ValueSource(strings = { "Travaux", "Marché", "lot", "12 bancs", "« Œuvre » d'art", "\"Cité\" \"\"\"", "!!!", "environnement", "État", "Prix\nCoût", "a\tb", "日本", "Services {" })
	void anyTitleGivesANameThatTheLanguageReads(String title) {
		Reponses answers = completer(reponses(NatureMarche.SERVICES, "120000", FIN_2026, TypeAcheteur.COLLECTIVITE, 2, title));
		Epreuve trial = Epreuve.de(dossier.resolve("a.marche"), Redaction.texte(answers, Set.of()), AUJOURDHUI);
		assertTrue(trial.lisible(), trial.toString());
		assertTrue(trial.texte().contains("marché "), trial.texte());
	}

	@Test
	void theBuyerAndTheFacilitatorOfTheFolderAreTaken() throws IOException {
		Files.writeString(dossier.resolve("acheteur.spaser"), "acheteur Ville \"Ville de Vallon\" { type collectivité profil d'acheteur \"https://v.example\" }\nfacilitateur Plie \"PLIE\" { }\n");
		Connus known = Connus.dans(dossier);
		assertEquals(List.of(new AcheteurChoisi(true, "Ville", "Ville de Vallon", TypeAcheteur.COLLECTIVITE, "https://v.example")), known.acheteurs());
		assertEquals(List.of("Plie"), known.facilitateurs());
		Reponses base = reponses(NatureMarche.SERVICES, "600000", FIN_2026, TypeAcheteur.COLLECTIVITE, 2, "Ville");
		Reponses answers = completer(new Reponses(base.objet(), base.nature(), base.lancement(), base.dureeMois(), known.acheteurs().get(0), base.lots(), null, null, null, null,
				List.of(), null, null, new InsertionChoisie(BigDecimal.TEN, new BigDecimal(30), new BigDecimal(50), "Plie"), null));
		String text = Redaction.texte(answers, known.noms());
		assertFalse(text.contains("acheteur Ville \""), text);
		Epreuve trial = Epreuve.de(dossier.resolve("a.marche"), text, AUJOURDHUI);
		assertTrue(trial.lisible(), trial.toString());
		assertEquals(List.of(), trial.problemes().stream().filter(Probleme::bloquant).toList());
	}

	@Test
	void aNameThatTheFolderHasIsNotTakenAgain() throws IOException {
		String first = Redaction.texte(completer(reponses(NatureMarche.SERVICES, "600000", FIN_2026, TypeAcheteur.COLLECTIVITE, 2)), Set.of());
		Files.writeString(dossier.resolve("a.marche"), first);
		Connus known = Connus.dans(dossier);
		Epreuve trial = Epreuve.de(dossier.resolve("b.marche"), Redaction.texte(completer(reponses(NatureMarche.SERVICES, "600000", FIN_2026, TypeAcheteur.COLLECTIVITE, 2)), known.noms()),
				AUJOURDHUI);
		assertTrue(trial.lisible() && trial.problemes().stream().noneMatch(Probleme::bloquant), trial.toString());
	}

	@Test
	void filesAreNamedAfterTheSubject() {
		assertEquals("renovation-de-l-ecole", NomTire.fichier("Rénovation de l’école", "marche", n -> false));
		assertEquals("ecole-2", NomTire.fichier("École", "marche", "ecole"::equals));
		assertEquals("marche", NomTire.fichier("???", "marche", n -> false));
	}

	private static Reponses reponses(NatureMarche nature, String valeur, LocalDate date, TypeAcheteur type, int lots) {
		return reponses(nature, valeur, date, type, lots, "Entretien des locaux");
	}

	private static Reponses reponses(NatureMarche nature, String valeur, LocalDate date, TypeAcheteur type, int lots, String objet) {
		List<LotPrevu> planned = new ArrayList<>();
		for (int i = 1; i <= lots; i++) {
			planned.add(new LotPrevu("Secteur " + i, new BigDecimal(valeur).divideToIntegralValue(BigDecimal.valueOf(lots)), new BigDecimal(40)));
		}
		return new Reponses(objet, nature, date, 12, AcheteurChoisi.nouveau("Ville de Vallon", type, "https://v.example"), planned, null, null, null, null, List.of(), null, null, null,
				null);
	}

	/** Answers what is asked. */
	private static Reponses completer(Reponses r) {
		Besoins needs = Besoins.de(r);
		List<CritereChoisi> criteria = !needs.criteres() ? List.of()
				: List.of(new CritereChoisi(TypeCritere.PRIX, null, new BigDecimal(50), List.of(), null),
						new CritereChoisi(TypeCritere.TECHNIQUE, "Valeur technique", new BigDecimal(30), List.of("méthode"), null),
						new CritereChoisi(TypeCritere.ENVIRONNEMENT, "Performance environnementale", new BigDecimal(20), List.of("déchets"), "note chiffrée"));
		EngagementChoisi commitment = !needs.environnement() ? null
				: new EngagementChoisi(TypeEngagement.DECHETS_VALORISATION, "Tri des déchets", new BigDecimal(70), "% des déchets", "bordereaux", new BigDecimal(100));
		InsertionChoisie hours = r.insertion() != null ? r.insertion()
				: needs.social() ? new InsertionChoisie(BigDecimal.TEN, new BigDecimal(30), new BigDecimal(50), null) : null;
		boolean undivided = !r.alloti();
		return new Reponses(r.objet(), r.nature(), r.lancement(), r.dureeMois(), r.acheteur(), r.lots(), undivided ? MotifNonAllotissement.PRESTATIONS_INDISSOCIABLES : null,
				undivided ? "En droit, l'article L2113-10 dispense d'allotir quand l'objet ne permet pas d'identifier des prestations distinctes. En fait, une seule équipe "
						+ "suffit à l'entretien du bâtiment, dont les locaux forment un tout." : null,
				null, null, criteria, needs.specification() ? "Produits et matériels durables et réparables." : null, commitment, hours, needs.avance());
	}
}
