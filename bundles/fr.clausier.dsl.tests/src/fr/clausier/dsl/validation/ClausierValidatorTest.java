// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;

import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.validation.Issue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import fr.clausier.dsl.Langue;
import fr.clausier.dsl.dossier.CodesProbleme;

class ClausierValidatorTest {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			estimation 1 M€ estimation 2 M€                            | estimation
			main d'œuvre 10 % main d'œuvre 20 %                        | main d'œuvre
			critères { prix 40 % } critères { prix 60 % }              | critères
			insertion 5 % insertion 6 %                                | insertion
			insertion 5 % { taux 6 % }                                 | taux
			accord-cadre { maximum 1 M€ maximum 2 M€ }                 | maximum
			allotissement { offres au plus 2 lots offres au plus 3 lots } | offres au plus
			acheteur V acheteur V                                      | acheteur
			""")
	void unFaitEcritDeuxFoisEstDit(String statements, String words) {
		List<Issue> doubles = doubles("marché A \"a\" { " + statements + " }");

		assertEquals(1, doubles.size(), doubles.toString());
		assertTrue(doubles.get(0).getMessage().replace('\u00A0', ' ').startsWith("« " + words + " » est déjà écrit à la ligne 1"), doubles.get(0).getMessage());
		assertEquals(Severity.ERROR, doubles.get(0).getSeverity());
	}

	@Test
	void uneMentionRepeteeNEstQuUnAvertissement() {
		assertEquals(Severity.WARNING, doubles("marché A \"a\" { lot 1 \"x\" { petit lot petit lot } }").get(0).getSeverity());
	}

	@Test
	void lesListesSEcriventEnPlusieursFois() {
		assertEquals(List.of(), doubles("marché A \"a\" { cpv 45000000 cpv 45100000 note \"a\" note \"b\" lot 1 \"a\" { } lot 2 \"b\" { } }"));
	}

	@Test
	void lesExemplesNEcriventRienDeuxFois() {
		Langue.exemples().forEach(text -> assertEquals(List.of(), doubles(text)));
	}

	@Test
	void unTitreVideEtUnNomRepeteSontDits() {
		List<String> codes = Langue.verifier(Langue.lire("marché A \" \" { lot 1 X \"x\" { } lot 2 X \"y\" { } } acheteur B \"b\" { } acheteur B \"c\" { }")).stream()
				.map(Issue::getCode).toList();

		assertTrue(codes.contains(CodesProbleme.TITRE_VIDE));
		assertEquals(2, codes.stream().filter(CodesProbleme.NOM_DOUBLE::equals).count());
	}

	@Test
	void unNomDejaPrisDansUnAutreFichierDuDossierEstDit() {
		List<Issue> issues = Langue.verifier(Langue.lire("acheteur Ville \"Ville\" { }", "acheteur Ville \"Ville\" { }"));

		assertEquals("Le nom « Ville » est déjà donné dans f1.marche. Renommez l'un des deux.", issues.get(0).getMessage().replace('\u00A0', ' '));
	}

	@Test
	void laLoiPorteSaSourceEtSesRaisons() {
		Issue issue = parCode(Langue.lire("marché A \"a\" { nature travaux }"), "R-001");

		DonneesRegle data = DonneesRegle.lire(issue.getData()).orElseThrow();
		assertTrue(issue.getMessage().endsWith("(" + data.source() + ")"), issue.getMessage());
		assertFalse(data.pourquoi().isBlank());
		assertFalse(data.remede().isBlank());
		assertEquals("oui", data.confirmee());
		assertEquals("", data.derogation());
	}

	@Test
	void lesDonneesDUneRegleSeRelisent() {
		DonneesRegle data = new DonneesRegle("t", "s", "p", "r", "non", "2026-08-22", "oui", "", "", Map.of("somme", "95=x"));

		assertEquals(data, DonneesRegle.lire(data.ecrire()).orElseThrow());
		assertTrue(DonneesRegle.lire(new String[] { "nature" }).isEmpty());
		assertTrue(DonneesRegle.lire(null).isEmpty());
	}

	@Test
	void unConstatSurLAcheteurDUnAutreFichierSeLitOuLeMarcheLeNomme() {
		String text = "marché A \"a\" { acheteur Ville }";
		Issue issue = parCode(Langue.lire(text, "acheteur Ville \"Ville\" { siret 123 }"), "R-006");

		assertEquals("Ville", text.substring(issue.getOffset(), issue.getOffset() + issue.getLength()));
	}

	private static Issue parCode(XtextResource resource, String code) {
		return Langue.verifier(resource).stream().filter(i -> code.equals(i.getCode())).findFirst().orElseThrow();
	}

	private static List<Issue> doubles(String text) {
		return Langue.verifier(Langue.lire(text, "acheteur V \"v\" { }")).stream().filter(i -> CodesProbleme.FAIT_DOUBLE.equals(i.getCode())).toList();
	}

	@Test
	void laPolitiqueDeLAcheteurChangeLaGraviteEtDitPourquoi() {
		String marche = "acheteur V \"V\" { type collectivité } marché A \"a\" { acheteur V lancement 30/11/2026 lot 1 \"x\" { estimation 900 000 € HT } lot 2 \"y\" { estimation 10 000 € HT } }";
		List<Issue> issues = Langue.verifier(Langue.lire(marche, "politique P \"p\" { règle R-029 avertissement motif \"Délibération.\" règle R-070 conseil motif \"Non.\" }"));
		Issue issue = issues.stream().filter(i -> i.getCode().equals("R-029")).findFirst().orElseThrow();
		assertEquals(Severity.WARNING, issue.getSeverity());
		assertTrue(issue.getMessage().endsWith("Gravité fixée par la politique de l'acheteur : Délibération."), issue.getMessage());
		assertEquals("Délibération.", DonneesRegle.lire(issue.getData()).orElseThrow().politique());
		assertTrue(issues.stream().anyMatch(i -> i.getCode().equals("R-070") && i.getSeverity() == Severity.ERROR));
	}
}
