// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law.nomenclature;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Les territoires")
class TerritoiresTest {

	@Test
	void nuts_a_tous_ses_niveaux() {
		assertEquals(146, Nuts.tous().size());
		for (int[] attendu : new int[][] { { 0, 1 }, { 1, 15 }, { 2, 28 }, { 3, 102 } }) {
			assertEquals(attendu[1], Nuts.tous().stream().filter(nuts -> nuts.niveau() == attendu[0]).count(), "niveau " + attendu[0]);
		}
		assertTrue(Nuts.tous().stream().allMatch(nuts -> nuts.niveau() == 0 || nuts.parent().isPresent()));
	}

	@Test
	void nuts_se_trouve_par_son_code_ou_son_nom() {
		Nuts marseille = Nuts.parCode("frl04").orElseThrow();
		assertEquals("Bouches-du-Rhône", marseille.libelle());
		assertEquals("FRL0", marseille.parent().orElseThrow().code());
		assertEquals("FRL04", Nuts.chercher("bouches rhone", 5).get(0).code());
		assertEquals("FRL", Nuts.chercher("frl", 5).get(0).code());
	}

	@Test
	void les_departements_ont_leur_region_et_leur_code_nuts() {
		assertEquals(109, Departement.tous().size());
		assertEquals(101, Departement.tous().stream().filter(d -> d.zone() != Zone.COM).count());
		HashSet<String> vus = new HashSet<>();
		for (Departement d : Departement.tous()) {
			assertTrue(Region.parCode(d.region()).isPresent(), d::toString);
			// Every département has a NUTS code of its own; the other territories are outside the statistics of the Union.
			assertEquals(d.zone() != Zone.COM, d.nuts() != null, d::toString);
			assertTrue(d.nuts() == null || vus.add(d.nuts()) && Nuts.parCode(d.nuts()).orElseThrow().niveau() == 3, d::toString);
		}
	}

	@Test
	void les_departements_se_trouvent_par_leur_numero_ou_leur_nom() {
		Departement rhone = Departement.chercher("rhone", 5).get(0);
		assertEquals(List.of("13", "69"), Departement.chercher("rhone", 5).stream().map(Departement::code).toList());
		assertEquals("Bouches-du-Rhône", rhone.nom());
		assertEquals("Corse-du-Sud", Departement.parCode("2a").orElseThrow().nom());
		assertEquals("69", Departement.chercher("69", 5).get(0).code());
		assertEquals("2A", Departement.chercher("2a", 5).get(0).code());
		assertEquals(Zone.DROM, Departement.parCode("976").orElseThrow().zone());
	}

	@Test
	void les_regions() {
		assertEquals(26, Region.toutes().size());
		assertEquals(18, Region.toutes().stream().filter(region -> region.zone() != Zone.COM).count());
		assertEquals("Provence-Alpes-Côte d'Azur", Region.parCode("93").orElseThrow().nom());
	}
}
