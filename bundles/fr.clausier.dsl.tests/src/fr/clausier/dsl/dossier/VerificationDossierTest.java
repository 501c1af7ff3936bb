// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import fr.clausier.law.Severite;

class VerificationDossierTest {

	@TempDir
	private Path dossier;

	@Test
	void laLoiParleALaLigneDuFait() throws IOException {
		List<Probleme> problemes = verifier("acheteur V \"V\" {\n    siret 123\n}\nmarché A \"a\" { acheteur V lancement 30/11/2026 }");

		Probleme siret = problemes.stream().filter(p -> p.code().equals("R-006")).findFirst().orElseThrow();
		assertEquals(2, siret.ligne());
		assertEquals(11, siret.colonne());
		assertFalse(siret.source().isBlank());
		assertFalse(siret.pourquoi().isBlank());
		assertFalse(siret.remede().isBlank());
	}

	@Test
	void uneDerogationAccepteeDevientUneInformation() throws IOException {
		String text = "marché A \"a\" { lancement 30/11/2026 nature travaux procédure appel d'offres ouvert estimation 100 000 € HT "
				+ "non alloti motif prestations indissociables \"Fait et droit.\" critères { prix 5 % technique \"T\" 95 % { éléments \"mémoire\" } } § }";
		Probleme before = verifier(text.replace("§", "")).stream().filter(p -> p.constat() != null && p.constat().regle().derogeable()).findFirst().orElseThrow();

		List<Probleme> after = verifier(text.replace("§", "dérogation " + before.code() + " \"choix assumé\""));

		Probleme set = after.stream().filter(p -> p.code().equals(before.code())).findFirst().orElseThrow();
		assertEquals(Severite.CONSEIL, set.severite());
		assertTrue(set.deroge());
		assertEquals("choix assumé", set.constat().derogation().getRaison());
	}

	@Test
	void lesProblemesDeLectureDeStructureEtDeLoiSontReunis() throws IOException {
		List<String> codes = verifier("marché A \"a\" { durée 2 mois durée 3 mois acheteur Inconnu }").stream().map(Probleme::code).toList();

		assertTrue(codes.containsAll(List.of(CodesProbleme.LIEN, CodesProbleme.FAIT_DOUBLE, "R-001")), codes.toString());
	}

	@Test
	void lesPhrasesSontTrieesParLigne() throws IOException {
		List<Integer> lines = verifier("marché A \"a\" {\n lot 1 X \"x\" { }\n lot 2 Y \"y\" { }\n}").stream().map(Probleme::ligne).toList();

		assertEquals(lines.stream().sorted().toList(), lines);
	}

	/** Only a purchase shows that its buyer lacks a profile; a wrong SIRET shows on the buyer himself, and is said once. */
	@Test
	void ceQueLeMarcheMontreDUnAcheteurDUnAutreFichierEstDit() throws IOException {
		Files.writeString(dossier.resolve("acheteur.spaser"), "acheteur V \"V\" { type collectivité siret 123 }");
		List<String> codes = verifier("marché A \"a\" { acheteur V lancement 30/11/2026 nature travaux procédure adaptée publicité BOAMP estimation 250 000 € HT }").stream()
				.map(Probleme::code).toList();

		assertEquals(1, codes.stream().filter("R-017"::equals).count(), codes.toString());
		assertEquals(1, codes.stream().filter("R-006"::equals).count(), codes.toString());
	}

	private List<Probleme> verifier(String text) throws IOException {
		Files.writeString(dossier.resolve("a.marche"), text);
		return VerificationDossier.verifier(LecteurDossier.lire(dossier), (LocalDate) null);
	}

	@Test
	void unReleveDHeuresSeLitEtSeConfronteAuTexte() throws IOException {
		String marche = "marché A \"a\" { réalisé { insertion 40 heures relevé \"heures.csv\" } }";
		assertEquals(List.of("Le relevé «\u00A0heures.csv\u00A0» est introuvable."), releves(marche));
		Files.writeString(dossier.resolve("heures.csv"), "date;heures\n31/01/2027;35\n");
		assertEquals(List.of("Le relevé totalise 35\u00A0h, le texte en dit 40\u00A0h."), releves(marche));
		Files.writeString(dossier.resolve("heures.csv"), "date;heures\n31/01/2027;35\n28/02/2027;5\n");
		assertEquals(List.of(), releves(marche));
		assertEquals(List.of("Le relevé «\u00A0../ailleurs.csv\u00A0» n'est pas dans le dossier d'achat."), releves(marche.replace("heures.csv", "../ailleurs.csv")));
	}

	private List<String> releves(String text) throws IOException {
		return verifier(text).stream().filter(p -> p.code().equals(CodesProbleme.RELEVE)).map(Probleme::message).toList();
	}
}
