// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Le message d'une règle")
class MessageRegleTest {

	@Test
	void ecrit_les_faits_a_la_francaise() {
		assertEquals("Valeur\u00A0: 4\u202F000\u202F000,5\u00A0€ pour 1\u202F607 heures au 1er\u00A0avril\u00A02026.",
				MessageRegle.rediger("Valeur : {v} € pour {h} heures au {d}.",
						Map.of("v", new BigDecimal("4000000.50"), "h", 1607L, "d", LocalDate.of(2026, 4, 1))));
	}

	@Test
	void garde_un_fait_tel_quel_meme_avec_des_signes_particuliers() {
		assertEquals("Le «\u00A0$1 \\ {x}\u00A0».", MessageRegle.rediger("le « {texte} ».", Map.of("texte", "$1 \\ {x}")));
	}

	@Test
	void laisse_voir_un_fait_oublie() {
		assertEquals("Il manque {fait}.", MessageRegle.rediger("Il manque {fait}.", Map.of()));
	}

	@Test
	void contracte_l_article_du_contrat_nomme() {
		assertEquals("L'annexe du lot 1 dit, aux lots 2 et 3, ce qu'il convient de le rappeler.",
				MessageRegle.rediger("l'annexe de {a} dit, à {b}, ce qu'il convient de le rappeler.", Map.of("a", "le lot 1", "b", "les lots 2 et 3")));
		assertEquals("Hors de les mots et du marché.", MessageRegle.rediger("hors de les mots et de {a}.", Map.of("a", "le marché")));
	}
}
