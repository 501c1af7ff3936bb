// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law.regles;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

/** Words found whatever the accents, and given back as they were written. */
class MotsTest {

	private static final Pattern CHANTIER = Mots.motif("chantiers?|l'ete");

	@Test
	void trouve_sans_accents_ni_capitales_et_rend_le_texte_ecrit() {
		assertEquals(Optional.of("CHANTIERS"), Mots.trouver(CHANTIER, "Propreté des CHANTIERS"));
		assertEquals(Optional.of("L’été"), Mots.trouver(CHANTIER, "Travaux de L’été"));
		assertEquals(Optional.empty(), Mots.trouver(CHANTIER, "enchantier"));
		assertEquals(Optional.empty(), Mots.trouver(CHANTIER, null));
	}

	@Test
	void plie_caractere_par_caractere() {
		assertEquals("cœur deja naif co₂ 😀", Mots.plier("Cœur déjà naïf CO₂ 😀"));
		StringBuilder tous = new StringBuilder();
		for (char c = 1; c < Character.MAX_VALUE; c++) {
			tous.append(c);
		}
		assertEquals(tous.length(), Mots.plier(tous.toString()).length());
	}

	@Test
	void compte_les_mots_avec_toutes_les_espaces() {
		assertEquals(4, Mots.compter("  Pas\u00A0de lien\u202Fici\n"));
		assertEquals(0, Mots.compter(" \n"));
		assertEquals(0, Mots.compter(null));
	}
}
