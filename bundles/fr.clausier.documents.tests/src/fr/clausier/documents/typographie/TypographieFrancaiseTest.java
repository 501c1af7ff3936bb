// SPDX-License-Identifier: EPL-2.0
package fr.clausier.documents.typographie;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import fr.clausier.clauses.document.Fragment;

@DisplayName("Typographie française")
class TypographieFrancaiseTest {

    /** A tilde stands for the no-break space, which would be invisible here. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', value = {
        "Objet : travaux|Objet~: travaux", "Est-ce utile ?|Est-ce utile~?", "oui ; non !|oui~; non~!",
        "15 % du montant|15~% du montant", "26 000 m² de plancher|26~000~m² de plancher",
        "18 400 000 € HT|18~400~000~€~HT", "« sous réserve »|«~sous réserve~»", "«collé»|«~collé~»",
        "article L. 2113-10|article~L.~2113-10", "120 h par an|120~h par an", "lot 3|lot~3", "n° 12|n°~12",
        "l'acheteur|l’acheteur", "https://exemple.fr/?a=b:c|https://exemple.fr/?a=b:c",
        "à 12:30 précises|à 12:30 précises", "en 2026 12345 lots|en 2026 12345~lots", "5 hommes|5 hommes"})
    void espaces(String saisi, String attendu) {
        assertEquals(attendu.replace('~', TypographieFrancaise.INSECABLE), TypographieFrancaise.appliquer(saisi));
        assertEquals(attendu, TypographieFrancaise.appliquer(TypographieFrancaise.appliquer(saisi)).replace('\u00A0',
                '~'), "appliquer deux fois ne change rien de plus");
    }

    @Test
    @DisplayName("les règles voient par-dessus les mots en gras")
    void fragments() {
        List<Fragment> fragments = List.of(new Fragment("Durée ", false, false), new Fragment(": 12", true, false),
                new Fragment(" mois", false, false));
        assertEquals(List.of(new Fragment("Durée\u00A0", false, false), new Fragment(": 12", true, false),
                new Fragment("\u00A0mois", false, false)), TypographieFrancaise.appliquer(fragments));
    }

    @Test
    @DisplayName("aplatir rend ce que le clavier a tapé")
    void aplatir() {
        String saisi = "L'acheteur : « 15 % »";
        assertEquals(saisi, TypographieFrancaise.aplatir(TypographieFrancaise.appliquer(saisi)));
    }
}
