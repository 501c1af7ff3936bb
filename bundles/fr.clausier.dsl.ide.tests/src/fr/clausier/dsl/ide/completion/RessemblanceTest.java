// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.ide.completion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RessemblanceTest {

	@ParameterizedTest
	@CsvSource({ "critères,crit,100", "critères,CRITÈRES,100", "main d'œuvre,oeuvre,80", "main d’œuvre,œuv,80", "critère environnement,crenv,60", "appel d'offres ouvert,aoo,60",
			"chiffre d'affaires minimal,ch aff,60", "coût horaire,ch,60", "lancement,lncmt,30", "critères,re,0", "lot,x,0", "lot,l,100", "main d'œuvre,o,0",
			"sans publicité ni mise en concurrence,spc,60", "appel d'offres ouvert,ouvert,80", "bio,bi0,0" })
	void degrees(String proposal, String typed, int expected) {
		assertEquals(expected, Ressemblance.de(proposal, typed));
	}

	@Test
	void aRepeatedLetterCostsNothing() {
		assertTimeoutPreemptively(Duration.ofSeconds(2), () -> assertEquals(0, Ressemblance.de("a ".repeat(60), "a".repeat(30) + "z")));
	}
}
