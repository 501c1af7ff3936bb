// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Les seuils et régimes datés")
class SeuilsTest {

	private final Seuils seuils = Seuils.standard();

	@ParameterizedTest(name = "{0} le {1} : {2} €")
	@CsvSource({ "dispense_FS, 2026-03-31, 40000", "dispense_FS, 2026-04-01, 60000", "dispense_travaux, 2025-12-31, 100000",
			"dispense_travaux, 2026-01-01, 100000", "dispense_travaux, 2027-01-01, 100000", "profil_acheteur, 2026-03-31, 40000",
			"profil_acheteur, 2026-04-01, 60000", "europeen_travaux, 2025-12-31, 5538000", "europeen_travaux, 2026-01-01, 5404000",
			"europeen_FS_etat, 2027-12-31, 140000", "publicite_boamp_jal, 2020-01-01, 90000", "ecrit, 2026-01-01, 25000",
			"spaser_achats_annuels, 2026-01-01, 50000000", "avance_montant, 2026-01-01, 50000" })
	void changent_le_bon_jour(String cle, LocalDate jour, BigDecimal valeur) {
		assertEquals(Optional.of(valeur), seuils.valeur(cle, jour));
	}

	@Test
	void une_ligne_inactive_ne_sert_jamais() {
		assertTrue(seuils.tous().stream().noneMatch(s -> s.cle().equals("dispense_travaux") && s.valeur().intValue() == 140_000));
	}

	@Test
	void hors_de_la_table_il_n_y_a_pas_de_valeur() {
		assertEquals(Optional.empty(), seuils.valeur("europeen_travaux", LocalDate.of(2028, 1, 1)));
		assertEquals(Optional.empty(), seuils.valeur("inconnu", LocalDate.of(2026, 1, 1)));
	}

	@Test
	void sans_date_seules_les_valeurs_non_datees_repondent() {
		assertEquals(Optional.empty(), seuils.valeur("dispense_FS", null));
		assertEquals(Optional.of(new BigDecimal("90000")), seuils.valeur("publicite_boamp_jal", null));
	}

	@Test
	void chaque_ligne_a_sa_source_et_dit_si_elle_est_confirmee() {
		seuils.tous().forEach(s -> {
			assertFalse(s.source() == null || s.source().isBlank(), s.cle());
			assertTrue(s.de() == null || s.a() == null || s.de().isBefore(s.a()), s.cle());
		});
		assertTrue(seuils.seuil("dispense_travaux", LocalDate.of(2026, 1, 1)).orElseThrow().confirme());
		assertFalse(seuils.seuil("dispense_travaux", LocalDate.of(2025, 12, 31)).orElseThrow().confirme());
	}

	@Test
	void deux_lignes_de_meme_cle_ne_se_contredisent_pas_en_silence() {
		for (Seuil un : seuils.tous()) {
			for (Seuil autre : seuils.tous()) {
				boolean chevauchent = un != autre && un.cle().equals(autre.cle()) && un.de() != null && autre.enVigueur(un.de());
				assertFalse(chevauchent && un.valeur().compareTo(autre.valeur()) != 0, un + " et " + autre);
			}
		}
	}

	@ParameterizedTest(name = "{0} le {1} : {2}")
	@CsvSource({ "critere_environnemental_obligatoire, 2026-08-20, false", "critere_environnemental_obligatoire, 2026-08-21, true",
			"condition_env_obligatoire, 2026-08-21, false", "condition_env_obligatoire, 2026-08-22, true",
			"ca_minimal_x1_5, 2025-12-31, false", "ca_minimal_x1_5, 2026-01-01, true", "inconnu, 2026-01-01, false" })
	void un_regime_commence_a_son_premier_jour(String cle, LocalDate jour, boolean enVigueur) {
		assertEquals(enVigueur, Regimes.standard().enVigueur(cle, jour));
		assertFalse(Regimes.standard().enVigueur(cle, null));
	}

	@Test
	void chaque_regime_a_sa_source() {
		assertEquals(10, Regimes.standard().tous().size());
		Regimes.standard().tous().forEach(r -> assertFalse(r.source().isBlank(), r.cle()));
	}
}
