// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.messages;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

class MotVoisinTest {

	@Test
	void uneLettreOublieeOuInversee() {
		assertEquals(Optional.of("nature"), MotVoisin.de("natuer", List.of("durée", "nature")));
		assertEquals(Optional.of("Peinture"), MotVoisin.de("peintre", List.of("Peinture", "Plomberie")));
		assertEquals(1, MotVoisin.distance("ab", "ba"));
	}

	@Test
	void unAutreMotNEstPasVoisin() {
		assertEquals(Optional.empty(), MotVoisin.de("jardinage", List.of("nature", "durée")));
		assertEquals(Optional.empty(), MotVoisin.de("x", List.of()));
	}
}
