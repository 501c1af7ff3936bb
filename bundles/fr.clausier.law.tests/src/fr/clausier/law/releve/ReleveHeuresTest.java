// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law.releve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Le relevé des heures réalisées")
class ReleveHeuresTest {

	@Test
	void les_heures_s_ajoutent_jusqu_au_dernier_jour() {
		ReleveHeures releve = ReleveHeures.lire("Date;Heures réalisées;Statut\n31/01/2027;1 120,5 h;DELD\n2027-02-28;\"79,75\";RSA\n");
		assertEquals(1200, releve.heures());
		assertEquals(LocalDate.of(2027, 2, 28), releve.au());
		assertEquals(2, releve.lignes());
		assertEquals(List.of(), releve.anomalies());
	}

	@Test
	void une_ligne_illisible_est_dite_et_ne_cache_pas_les_autres() {
		ReleveHeures releve = ReleveHeures.lire("date;heures\n31/02/2027;10\nhier;5\n01/03/2027;beaucoup\n");
		assertEquals(15, releve.heures());
		assertNull(releve.au());
		assertEquals(3, releve.anomalies().size(), releve.anomalies().toString());
		assertTrue(releve.anomalies().get(2).startsWith("Ligne 4 du relevé"), releve.anomalies().toString());
	}

	@Test
	void une_colonne_de_noms_n_est_pas_lue_et_se_dit() {
		ReleveHeures releve = ReleveHeures.lire("Nom;Heures\nDupont;12\n");
		assertEquals(12, releve.heures());
		assertTrue(releve.anomalies().get(0).contains("désigne des personnes"), releve.anomalies().toString());
		assertTrue(releve.anomalies().stream().noneMatch(a -> a.contains("Dupont")));
	}

	@Test
	void un_releve_sans_colonne_d_heures_dit_ce_qu_il_faut() {
		assertTrue(ReleveHeures.lire("date;total\n01/01/2027;3").anomalies().get(0).contains("colonne «\u00A0heures\u00A0»"));
		assertEquals(List.of("Le relevé est vide."), ReleveHeures.lire("").anomalies());
	}

	@Test
	void un_fichier_de_tableur_francais_se_lit(@TempDir Path dossier) throws IOException {
		Path fichier = dossier.resolve("heures.csv");
		Files.write(fichier, "Période;Heures réalisées\r\njanvier;35\r\n".getBytes(Charset.forName("windows-1252")));
		assertEquals(35, ReleveHeures.lire(fichier).heures());
		assertTrue(ReleveHeures.lire(dossier.resolve("absent.csv")).anomalies().get(0).contains("n'a pas pu être lu"));
	}
}
