// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Les fiches des règles")
class CatalogueReglesTest {

	/** Checked by the engine itself once the others have run: they have a sheet but no class among the rules. */
	private static final Set<String> DU_MOTEUR = Set.of("R-200", "R-201", "R-207");
	private static final List<String> CHAMPS = List.of("id", "titre", "severite", "message", "pourquoi", "source", "statut",
			"remede", "derogation");
	private static final Set<String> ADMIS = Set.of("id", "titre", "severite", "message", "pourquoi", "source", "statut",
			"remede", "derogation", "de", "a", "transition", "titre_en", "message_en", "articles", "correction", "exemple");

	@Test
	void chaque_fiche_a_tous_ses_champs() {
		List<String> defauts = new ArrayList<>();
		for (FamilleRegles famille : FamilleRegles.toutes()) {
			for (Map<?, ?> entree : CatalogueRegles.entrees(famille.cle())) {
				CHAMPS.stream().filter(champ -> DonneesYaml.texte(entree, champ) == null || DonneesYaml.texte(entree, champ).isBlank())
						.forEach(champ -> defauts.add(famille.cle() + " " + entree.get("id") + " : " + champ + " manque"));
				entree.keySet().stream().filter(champ -> !ADMIS.contains(champ))
						.forEach(champ -> defauts.add(famille.cle() + " " + entree.get("id") + " : " + champ + " est inconnu"));
			}
		}
		assertEquals(List.of(), defauts);
	}

	@Test
	void chaque_fiche_a_sa_regle_et_chaque_regle_sa_fiche() {
		Set<String> regles = MoteurRegles.reglesStandard().stream().map(Regle::id).collect(Collectors.toCollection(TreeSet::new));
		regles.addAll(DU_MOTEUR);
		Set<String> fiches = CatalogueRegles.standard().fiches().stream().map(FicheRegle::id)
				.collect(Collectors.toCollection(TreeSet::new));
		assertEquals(fiches, regles);
	}

	@Test
	void aucune_regle_n_est_inscrite_deux_fois() {
		Set<String> vues = new HashSet<>();
		MoteurRegles.reglesStandard().forEach(regle -> assertTrue(vues.add(regle.id()), regle.id()));
	}

	@Test
	void les_regles_promises_sont_toutes_la() {
		Set<String> ids = CatalogueRegles.standard().fiches().stream().map(FicheRegle::id).collect(Collectors.toSet());
		List<String> absentes = new ArrayList<>();
		for (int[] plage : new int[][] { { 1, 34 }, { 40, 68 }, { 70, 70 }, { 90, 114 }, { 150, 156 }, { 160, 170 }, { 180, 187 } }) {
			for (int i = plage[0]; i <= plage[1]; i++) {
				String id = String.format("R-%03d", i);
				if (!ids.contains(id)) {
					absentes.add(id);
				}
			}
		}
		assertEquals(List.of(), absentes);
	}

	@Test
	void une_regle_non_confirmee_n_est_jamais_une_erreur() {
		for (FicheRegle fiche : CatalogueRegles.standard().fiches()) {
			if (fiche.statut() == Statut.A_VERIFIER || fiche.statut() == Statut.PRATIQUE) {
				assertFalse(fiche.severiteEffective() == Severite.ERREUR, fiche.id());
			}
		}
		assertEquals(Severite.AVERTISSEMENT, fiche(Severite.ERREUR, Statut.A_VERIFIER).severiteEffective());
		assertEquals(Severite.AVERTISSEMENT, fiche(Severite.ERREUR, Statut.PRATIQUE).severiteEffective());
		assertEquals(Severite.CONSEIL, fiche(Severite.CONSEIL, Statut.A_VERIFIER).severiteEffective());
		assertEquals(Severite.ERREUR, fiche(Severite.ERREUR, Statut.COHERENCE).severiteEffective());
		assertEquals(Severite.ERREUR, fiche(Severite.ERREUR, Statut.CONFIRMEE).severiteEffective());
	}

	@Test
	void les_textes_se_lisent_sans_correction() {
		assertAll(CatalogueRegles.standard().fiches().stream().map(fiche -> () -> {
			assertTrue(fiche.id().matches("R-[0-9]{3}"), fiche.id());
			for (String texte : List.of(fiche.titre(), fiche.message(), fiche.pourquoi(), fiche.source(), fiche.remede())) {
				assertFalse(texte.contains("  ") || texte.contains("\n"), fiche.id() + " : " + texte);
				assertFalse(texte.contains("[recalled]") || texte.matches(".*\\bS[0-9]{2,3}\\b.*"), fiche.id() + " : " + texte);
			}
			assertTrue(fiche.message().endsWith("."), fiche.id() + " : " + fiche.message());
			assertTrue(fiche.pourquoi().endsWith("."), fiche.id() + " : " + fiche.pourquoi());
			assertFalse(fiche.titre().endsWith("."), fiche.id() + " : " + fiche.titre());
		}));
	}

	@Test
	void une_fiche_mal_ecrite_se_nomme() {
		var erreur = assertThrows(IllegalStateException.class, () -> CatalogueRegles.lire(List.of("inconnue")));
		assertTrue(erreur.getMessage().contains("regles/inconnue.yaml"), erreur.getMessage());
	}

	private static FicheRegle fiche(Severite severite, Statut statut) {
		return new FicheRegle("R-999", "t", severite, "m", "p", "s", statut, null, null, false, "r", false, "t", "m", List.of(), null, null);
	}
}
