// SPDX-License-Identifier: EPL-2.0
package fr.clausier.clauses.valeurs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import fr.clausier.clauses.document.Lien.Valeur.Genre;

@DisplayName("Chiffres tels qu'on les écrit dans un document")
class LectureValeurTest {

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "HEURES|7 500 heures|7500", "HEURES|7\u202F500\u00A0h|7500", "HEURES|7.500|7500", "POIDS|45 %|45", "POIDS|12,5 %|12.5",
			"POIDS|60 points|60", "MONTANT|2 000,50 €|2000.5", "MONTANT|2000.50|2000.5", "DATE|30 novembre 2026|2026-11-30", "DATE|1er août 2026|2026-08-01",
			"DATE|30/11/2026|2026-11-30", "DATE|31 février 2026|", "NOMBRE|de 20 à 30|", "NOMBRE|à définir|", "NOMBRE|0,00|0" })
	void lire(Genre genre, String texte, String attendu) {
		assertEquals(attendu == null ? "" : attendu, LectureValeur.brut(genre, texte).orElse(""));
	}
}
