// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.lexique;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.LocalDate;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import fr.clausier.dsl.Langue;
import fr.clausier.model.strategie.Acheteur;
import fr.clausier.model.strategie.Fichier;
import fr.clausier.model.strategie.Lot;
import fr.clausier.model.strategie.Marche;
import fr.clausier.model.strategie.Procedure;

class HabitudesTest {

	@Test
	void lesAccentsSontFacultatifs() {
		String text = Langue.ecole();
		StringBuilder plain = new StringBuilder();
		boolean quoted = false;
		for (char c : text.toCharArray()) {
			quoted ^= c == '"';
			plain.append(quoted ? String.valueOf(c) : Habitudes.plier(String.valueOf(c)));
		}

		assertTrue(EcoreUtil.equals(Langue.fichier(text), Langue.fichier(plain.toString())));
	}

	@Test
	void lApostropheCourbeVautLaDroite() {
		assertEquals(new BigDecimal("45"), Langue.marche("main d’œuvre 45 %").getPartMainOeuvre());
		assertEquals(new BigDecimal("45"), Langue.marche("main d'oeuvre 45 %").getPartMainOeuvre());
	}

	@Test
	void lesAccentsDecomposesSontLus() {
		assertEquals(Procedure.AOO, Langue.marche(Normalizer.normalize("procédure appel d'offres ouvert", Normalizer.Form.NFD)).getProcedure());
	}

	@ParameterizedTest
	@ValueSource(strings = { "4 000 000 € HT", "4\u00A0000\u00A0000\u00A0€ HT", "4\u202F000\u202F000\u202F€", "4\u2009000\u2009000 €", "4000000 EUR", "4000000 euros HT",
			"4 M€", "4,0 M€ HT", "4.0 M€", "4 000 k€", "4\t000\t000 €" })
	void unMontantSEcritDeToutesLesFacons(String written) {
		assertEquals(new BigDecimal("4000000"), Langue.marche("estimation " + written).getEstimation());
	}

	@ParameterizedTest
	@ValueSource(strings = { "30/11/2026", "30 novembre 2026", "2026-11-30", "30 / 11 / 2026" })
	void uneDateSEcritDeToutesLesFacons(String written) {
		assertEquals(LocalDate.of(2026, 11, 30), Langue.marche("lancement " + written).getLancement());
	}

	@ParameterizedTest
	@CsvSource({ "février, 2", "fevrier, 2", "août, 8", "aout, 8", "décembre, 12", "decembre, 12" })
	void lesMoisSEcriventSansAccent(String month, int number) {
		assertEquals(number, Langue.marche("lancement 1 " + month + " 2026").getLancement().getMonthValue());
	}

	@Test
	void lesSiglesSEcriventEnMinuscules() {
		Marche marche = Langue.marche("publicité boamp, joue insertion { publics bénéficiaires du rsa, habitants de qpv }");

		assertEquals(2, marche.getPublicites().size());
		assertEquals(2, marche.getInsertion().getPublics().size());
	}

	@Test
	void lesMotsDuMetierRestentDesNomsPossibles() {
		Lot lot = Langue.marche("lot 1 travaux \"Travaux\" { }").getLots().get(0);

		assertEquals("travaux", lot.getName());
		assertEquals("Prix", Langue.marche("lot 1 Prix \"Prix\" { }").getLots().get(0).getName());
	}

	@Test
	void leSiretPerdSesEspaces() {
		Fichier fichier = Langue.fichier("acheteur V \"V\" { siret 211 300\u00A0553 00016 }");

		assertEquals("21130055300016", ((Acheteur) fichier.getElements().get(0)).getSiret());
	}

	@Test
	void lesAnneesDeviennentDesMois() {
		assertEquals(24, Langue.marche("durée 2 ans").getDureeMois());
		assertEquals(24, Langue.marche("durée 24 mois").getDureeMois());
	}
}
