// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law.regles.procedure;

import static fr.clausier.law.essais.Modele.marche;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import fr.clausier.law.Severite;
import fr.clausier.law.essais.Modele;
import fr.clausier.model.strategie.NatureMarche;
import fr.clausier.model.strategie.Procedure;
import fr.clausier.model.strategie.TypeAcheteur;

@DisplayName("Le seuil européen et les petits lots")
class SeuilsDeProcedureTest {

	@ParameterizedTest(name = "{0}, {1}, lancé le {2} : {3} € est de trop")
	@CsvSource({
			"COLLECTIVITE, TRAVAUX, 2025-12-31, 5538000", "COLLECTIVITE, TRAVAUX, 2026-01-01, 5404000",
			"COLLECTIVITE, SERVICES, 2025-12-31, 221000", "COLLECTIVITE, SERVICES, 2026-01-01, 216000",
			"HOPITAL, FOURNITURES, 2026-01-01, 216000", "ETAT, FOURNITURES, 2025-12-31, 143000",
			"ETAT, FOURNITURES, 2026-01-01, 140000", "EPA_ETAT, SERVICES, 2026-01-01, 140000",
			"ENTITE_ADJUDICATRICE, SERVICES, 2025-12-31, 443000", "ENTITE_ADJUDICATRICE, SERVICES, 2026-01-01, 432000" })
	void r010_le_seuil_suit_l_acheteur_la_nature_et_la_date(TypeAcheteur type, NatureMarche nature, String jour, long seuil) {
		Modele modele = marche().acheteur(type).nature(nature).lancement(jour).estimation(seuil);
		modele.verifier().seul("R-010");
		modele.estimation(seuil - 1).verifier().silence("R-010");
	}

	@Test
	void r010_le_message_donne_les_montants() {
		assertEquals("La valeur estimée (5\u202F404\u202F000\u00A0€) atteint le seuil européen (5\u202F404\u202F000\u00A0€)\u00A0: "
				+ "la procédure adaptée n'est pas ouverte, une procédure formalisée est requise.",
				marche().estimation(5_404_000).verifier().seul("R-010").message());
	}

	@Test
	void r010_se_tait_en_procedure_formalisee() {
		marche().procedure(Procedure.AOO).estimation(9_000_000).verifier().silence("R-010");
	}

	@ParameterizedTest(name = "CPV {0} : services spécifiques = {1}")
	@CsvSource({ "80500000, true", "80500000-9, true", "85312000, true", "90911200, false", "79620000, false" })
	void r010_les_services_specifiques_restent_en_procedure_adaptee(String cpv, boolean specifique) {
		Modele modele = marche().nature(NatureMarche.SERVICES).estimation(900_000).avec(m -> m.getCpv().add(cpv));
		assertEquals(specifique ? 0 : 1, modele.verifier().de("R-010").size());
		// The list is one of services: works on a school are not teaching.
		assertEquals(1, modele.nature(NatureMarche.FOURNITURES).verifier().de("R-010").size());
	}

	@Test
	void r010_se_tait_sans_date_ni_nature() {
		marche().lancement(null).estimation(9_000_000).verifier().silence("R-010");
		marche().nature(NatureMarche.NON_PRECISE).estimation(9_000_000).verifier().silence("R-010");
	}

	@Test
	void r014_des_petits_lots_dans_leurs_limites() {
		Modele modele = marche().procedure(Procedure.AOO).lot("Gros œuvre", 8_000_001)
				.lot("Serrurerie", 999_999, lot -> lot.setPetitLot(true))
				.lot("Espaces verts", 1_000_000, lot -> lot.setEstimation(Modele.decimal("1000000")));
		modele.verifier().silence("R-014");
	}

	@Test
	void r014_un_petit_lot_reste_sous_un_million_pour_des_travaux() {
		Modele modele = marche().procedure(Procedure.AOO).lot("Gros œuvre", 9_000_000)
				.lot("Serrurerie", 1_000_000, lot -> lot.setPetitLot(true));
		assertEquals("Petits lots en procédure adaptée\u00A0: moins de 1\u202F000\u202F000\u00A0€ HT par lot et 20\u00A0% au plus de la "
				+ "valeur de tous les lots. Ici, le lot n°\u00A02 «\u00A0Serrurerie\u00A0» est estimé à 1\u202F000\u202F000\u00A0€.",
				modele.verifier().seul("R-014").message());
	}

	@ParameterizedTest(name = "petit lot de services de {0} € : {1} constat")
	@CsvSource({ "79999, 0", "80000, 1" })
	void r014_un_petit_lot_reste_sous_80_000_euros_pour_des_services(long euros, int constats) {
		Modele modele = marche().nature(NatureMarche.SERVICES).procedure(Procedure.AOO).lot("Nettoyage", 600_000)
				.lot("Vitrerie", euros, lot -> lot.setPetitLot(true));
		assertEquals(constats, modele.verifier().de("R-014").size());
	}

	@Test
	void r014_les_petits_lots_ne_depassent_pas_un_cinquieme() {
		Modele modele = marche().procedure(Procedure.AOO).lot("Gros œuvre", 4_000_000)
				.lot("Serrurerie", 500_000, lot -> lot.setPetitLot(true)).lot("Peinture", 500_000, lot -> lot.setPetitLot(true));
		modele.verifier().silence("R-014");
		assertEquals("Petits lots en procédure adaptée\u00A0: moins de 1\u202F000\u202F000\u00A0€ HT par lot et 20\u00A0% au plus de la "
				+ "valeur de tous les lots. Ici, ces lots font 1\u202F010\u202F000\u00A0€ sur 5\u202F010\u202F000\u00A0€, soit 20,2\u00A0%.",
				modele.lot("Sols", 10_000, lot -> lot.setPetitLot(true)).verifier().seul("R-014").message());
	}

	@Test
	void r014_compte_aussi_les_lots_passes_dans_une_autre_consultation() {
		marche().estimation(6_000_000).lot("Serrurerie", 500_000, lot -> lot.setPetitLot(true))
				.lot("Peinture", 500_000, lot -> lot.setPetitLot(true)).verifier().silence("R-014").silence("R-010");
	}

	@ParameterizedTest(name = "lancement le {0} : {1}")
	@CsvSource({ "2023-12-31, true", "2024-01-01, false", "2027-12-31, false", "2028-01-01, true" })
	void r018_des_seuils_inconnus_se_disent(String jour, boolean inconnus) {
		var constats = marche().lancement(jour).estimation(100_000).verifier();
		if (inconnus) {
			assertEquals(Severite.AVERTISSEMENT, constats.seul("R-018").severite());
		} else {
			constats.silence("R-018");
		}
		marche().lancement(null).estimation(100_000).verifier().silence("R-018");
	}
}
