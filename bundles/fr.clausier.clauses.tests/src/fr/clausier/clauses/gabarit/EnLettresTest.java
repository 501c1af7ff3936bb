// SPDX-License-Identifier: EPL-2.0
package fr.clausier.clauses.gabarit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnLettresTest {

    @ParameterizedTest
    @CsvSource({ "0,zéro", "1,un", "16,seize", "17,dix-sept", "21,vingt et un", "31,trente et un", "70,soixante-dix", "71,soixante et onze",
            "77,soixante-dix-sept", "80,quatre-vingts", "81,quatre-vingt-un", "91,quatre-vingt-onze", "99,quatre-vingt-dix-neuf", "100,cent",
            "200,deux cents", "201,deux cent un", "1000,mille", "1026,mille vingt-six", "2533,deux mille cinq cent trente-trois",
            "80000,quatre-vingt mille", "200000,deux cent mille", "1000000,un million", "2000080,deux millions quatre-vingts" })
    void seLitCommeOnLeDit(long nombre, String lettres) {
        assertEquals(lettres, EnLettres.masculin(nombre));
    }

    @ParameterizedTest
    @CsvSource({ "1,une", "21,vingt et une", "81,quatre-vingt-une", "101,cent une", "1001,mille une", "7500,sept mille cinq cents", "91,quatre-vingt-onze" })
    void saccordeAvecLesHeures(long nombre, String lettres) {
        assertEquals(lettres, EnLettres.feminin(nombre));
    }

    @Test
    void refuseCeQuIlNeSaitPasEcrire() {
        assertThrows(IllegalArgumentException.class, () -> EnLettres.masculin(-1));
        assertThrows(IllegalArgumentException.class, () -> EnLettres.masculin(1_000_000_000));
    }
}
