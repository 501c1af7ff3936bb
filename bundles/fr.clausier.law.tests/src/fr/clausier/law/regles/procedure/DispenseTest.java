// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law.regles.procedure;

import static fr.clausier.law.essais.Modele.marche;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import fr.clausier.law.Severite;
import fr.clausier.law.essais.Modele;
import fr.clausier.model.strategie.NatureMarche;
import fr.clausier.model.strategie.Procedure;

@DisplayName("La dispense de publicité et de mise en concurrence")
class DispenseTest {

	private static Modele greAGre(NatureMarche nature, String jour, long euros) {
		return marche().procedure(Procedure.GRE_AGRE).nature(nature).lancement(jour).estimation(euros);
	}

	@ParameterizedTest(name = "{0} de {2} € lancé le {1} : {3}")
	@CsvSource({
			"SERVICES, 2026-03-31, 39999, R-012", "SERVICES, 2026-03-31, 40000, R-013", "SERVICES, 2026-03-31, 59999, R-013",
			"SERVICES, 2026-03-31, 60000, R-011", "SERVICES, 2026-04-01, 59999, R-012", "FOURNITURES, 2026-04-01, 60000, R-011",
			"TRAVAUX, 2025-12-31, 99999, R-012", "TRAVAUX, 2026-03-31, 99999, R-012", "TRAVAUX, 2026-04-01, 100000, R-011",
			"TRAVAUX, 2027-01-01, 100000, R-011" })
	void r011_r012_r013_une_seule_parle(NatureMarche nature, String jour, long euros, String regle) {
		var constats = greAGre(nature, jour, euros).verifier();
		constats.seul(regle);
		for (String autre : new String[] { "R-011", "R-012", "R-013" }) {
			if (!autre.equals(regle)) {
				constats.silence(autre);
			}
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "R2122-1", "R. 2122-3", "r2122-9-1" })
	void r011_un_autre_article_ouvre_la_voie(String article) {
		greAGre(NatureMarche.SERVICES, "2026-09-01", 500_000).avec(m -> m.setMotifSansPublicite(article)).verifier()
				.silence("R-011").silence("R-012").silence("R-013");
	}

	@Test
	void r011_l_article_de_la_dispense_ne_vaut_que_sous_son_seuil() {
		assertEquals("La valeur estimée (500\u202F000\u00A0€) n'est pas inférieure à 60\u202F000\u00A0€\u00A0: le marché ne peut être passé "
				+ "sans publicité ni mise en concurrence qu'au titre d'un autre article que R2122-8.",
				greAGre(NatureMarche.SERVICES, "2026-09-01", 500_000).avec(m -> m.setMotifSansPublicite("R. 2122-8")).verifier()
						.seul("R-011").message());
	}

	@Test
	void r011_se_tait_pour_une_procedure_avec_concurrence_et_sans_date() {
		marche().procedure(Procedure.MAPA).estimation(500_000).verifier().silence("R-011").silence("R-012");
		greAGre(NatureMarche.SERVICES, null, 500_000).verifier().silence("R-011").silence("R-013");
	}

	@Test
	void r012_n_est_qu_un_conseil() {
		var constat = greAGre(NatureMarche.SERVICES, "2026-09-01", 30_000).verifier().seul("R-012");
		assertEquals(Severite.CONSEIL, constat.severite());
		assertFalse(constat.bloquant());
	}

	@Test
	void r204_le_seuil_des_travaux_est_a_verifier_en_2027() {
		greAGre(NatureMarche.TRAVAUX, "2026-12-31", 120_000).verifier().silence("R-204").seul("R-011");
		var constats = greAGre(NatureMarche.TRAVAUX, "2027-01-01", 120_000).verifier();
		constats.seul("R-011");
		assertEquals(Severite.AVERTISSEMENT, constats.seul("R-204").severite());
		greAGre(NatureMarche.TRAVAUX, "2027-01-01", 99_999).verifier().silence("R-204");
		greAGre(NatureMarche.SERVICES, "2027-01-01", 120_000).verifier().silence("R-204");
	}

	@Test
	void r034_un_lot_dispense_reste_sous_le_seuil_et_sous_un_cinquieme() {
		Modele modele = marche().nature(NatureMarche.SERVICES).procedure(Procedure.AOO).lot("Nettoyage", 600_000)
				.lot("Vitrerie", 59_999, lot -> lot.setDispense(true));
		modele.verifier().silence("R-034");
		assertEquals(1, modele.lancement("2026-03-31").verifier().de("R-034").size());
		assertEquals("Lots dispensés de procédure\u00A0: moins de 40\u202F000\u00A0€ HT par lot et 20\u00A0% au plus de la valeur de tous "
				+ "les lots. Ici, le lot n°\u00A02 «\u00A0Vitrerie\u00A0» est estimé à 59\u202F999\u00A0€.",
				modele.verifier().seul("R-034").message());
	}

	@Test
	void r034_le_cumul_des_lots_dispenses_est_borne() {
		Modele modele = marche().procedure(Procedure.MAPA).lot("Gros œuvre", 300_000)
				.lot("Serrurerie", 90_000, lot -> lot.setDispense(true));
		assertEquals("soit 23,1\u00A0%.", fin(modele.verifier().seul("R-034").message()));
		modele.avec(m -> m.getLots().get(1).setDispense(false)).verifier().silence("R-034");
	}

	private static String fin(String message) {
		return message.substring(message.indexOf("soit"));
	}
}
