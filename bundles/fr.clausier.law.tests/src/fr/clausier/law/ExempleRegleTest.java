// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import fr.clausier.law.ExempleRegle.Cas;

@DisplayName("L'exemple d'une règle")
class ExempleRegleTest {

	@Test
	void est_un_fichier_entier_dans_le_cadre_libre() {
		assertEquals("a\n  b\n", new ExempleRegle("libre", null, "a\n  b\n", "c").texte(Cas.DECLENCHE));
	}

	@Test
	void prend_la_place_prevue_par_son_cadre() {
		String texte = new ExempleRegle("lot", null, "a", "b {\n    $1\n}\n").texte(Cas.CONFORME);

		assertTrue(texte.contains("        estimation 900 000 € HT\n        b {\n            $1\n        }\n    }\n"), texte);
	}

	@Test
	void nomme_un_cadre_qui_existe() {
		assertThrows(IllegalArgumentException.class, () -> new ExempleRegle("inconnu", null, "a", "b"));
		assertThrows(NullPointerException.class, () -> new ExempleRegle("libre", null, "a", null));
	}
}
