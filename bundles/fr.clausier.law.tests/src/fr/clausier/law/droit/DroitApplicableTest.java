// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law.droit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Le droit applicable à une date")
class DroitApplicableTest {

	@ParameterizedTest(name = "{0} : {1} vaut {2}")
	@CsvSource({ "2025-11-01, europeen_FS_collectivite, 221000", "2026-11-01, europeen_FS_collectivite, 216000", "2025-12-31, europeen_travaux, 5538000",
			"2026-01-01, europeen_travaux, 5404000", "2026-03-31, dispense_FS, 40000", "2026-04-01, dispense_FS, 60000", "2027-06-01, dispense_travaux, 100000" })
	void les_seuils_sont_ceux_du_jour(LocalDate date, String cle, BigDecimal valeur) {
		assertEquals(valeur, de(DroitApplicable.au(date).seuils(), cle).quantite());
	}

	@ParameterizedTest(name = "{0} : {1} {2}")
	@CsvSource({ "2026-08-20, critere_environnemental_obligatoire, pas encore en vigueur", "2026-08-21, critere_environnemental_obligatoire, en vigueur",
			"2025-12-31, ca_minimal_x1_5, pas encore en vigueur", "2026-01-01, ca_minimal_x1_5, en vigueur" })
	void un_regime_a_venir_se_dit_a_venir(LocalDate date, String cle, String valeur) {
		assertEquals(valeur, de(DroitApplicable.au(date).regimes(), cle).valeur());
	}

	@ParameterizedTest(name = "{0} : {1} {2}")
	@CsvSource({ "2026-08-20, R2152-7, rédaction antérieure", "2026-08-21, R2152-7, en vigueur", "2026-08-21, L2112-2-1, n'existait pas encore",
			"2026-08-22, L2112-2-1, en vigueur", "2025-12-31, R2181-7, n'existait pas encore", "2026-02-01, R2122-8, rédaction antérieure", "2026-04-01, R2122-8, en vigueur" })
	void un_article_dit_laquelle_de_ses_redactions_vaut(LocalDate date, String numero, String valeur) {
		assertEquals(valeur, de(DroitApplicable.au(date).articles(), numero).valeur());
	}

	@Test
	void les_regles_en_vigueur_changent_avec_la_date() {
		List<String> avant = cles(DroitApplicable.au(LocalDate.of(2026, 8, 20)).regles());
		List<String> apres = cles(DroitApplicable.au(LocalDate.of(2026, 8, 21)).regles());
		assertTrue(avant.contains("R-042") && !avant.contains("R-041"), avant.toString());
		assertTrue(apres.contains("R-041") && !apres.contains("R-042"), apres.toString());
		assertEquals("erreur", de(DroitApplicable.au(LocalDate.of(2026, 11, 24)).regles(), "R-041").valeur());
	}

	@Test
	void ce_qu_aucune_source_ne_donne_reste_sans_valeur() {
		Disposition europeen = de(DroitApplicable.au(LocalDate.of(2028, 1, 1)).seuils(), "europeen_travaux");
		assertNull(europeen.quantite());
		assertEquals(DroitApplicable.SANS_VALEUR, europeen.valeur());
	}

	@Test
	void chaque_disposition_a_un_nom_francais_et_une_source() {
		DroitApplicable droit = DroitApplicable.au(LocalDate.of(2026, 11, 24));
		for (List<Disposition> liste : List.of(droit.seuils(), droit.regimes(), droit.articles(), droit.regles())) {
			assertFalse(liste.isEmpty());
			for (Disposition d : liste) {
				assertFalse(d.libelle().isBlank() || d.libelle().equals(d.cle()), d.cle() + " : donnez-lui un nom dans « libelles » de parametres.yaml");
				assertFalse(d.source().isBlank(), d.cle() + " n'a pas de source");
			}
		}
		droit.seuils().forEach(s -> assertFalse(s.unite().isBlank(), s.cle() + " n'a pas d'unité"));
	}

	@Test
	void ce_qui_n_a_pas_ete_confirme_le_dit() {
		DroitApplicable droit = DroitApplicable.au(LocalDate.of(2025, 11, 1));
		assertFalse(de(droit.seuils(), "dispense_travaux").confirme());
		assertTrue(de(droit.seuils(), "dispense_FS").confirme());
		assertFalse(de(droit.articles(), "L2152-7").confirme());
	}

	@Test
	void le_texte_se_lit() {
		List<String> lignes = DroitEnTexte.lignes(DroitApplicable.au(LocalDate.of(2025, 11, 1)));
		assertEquals("Droit applicable à une consultation lancée le 1er\u00A0novembre\u00A02025", lignes.getFirst());
		assertTrue(lignes.contains("  Procédure formalisée, travaux\u00A0: à partir de 5\u202F538\u202F000\u00A0€ HT (du 1er\u00A0janvier\u00A02024 au 31\u00A0décembre\u00A02025)"
				+ " — Avis relatif aux seuils de procédure 2024-2025"), String.join("\n", lignes));
		assertTrue(lignes.stream().anyMatch(l -> l.contains("R.\u00A02152-7\u00A0: rédaction antérieure (jusqu'au 20\u00A0août\u00A02026)")), String.join("\n", lignes));
		assertTrue(lignes.stream().anyMatch(l -> l.contains("[à vérifier]")));
		assertTrue(lignes.stream().anyMatch(l -> l.contains("à compter du 21\u00A0août\u00A02026")));
	}

	private static Disposition de(List<Disposition> liste, String cle) {
		return liste.stream().filter(d -> d.cle().equals(cle)).findFirst().orElseThrow(() -> new AssertionError(cle));
	}

	private static List<String> cles(List<Disposition> liste) {
		return liste.stream().map(Disposition::cle).toList();
	}
}
