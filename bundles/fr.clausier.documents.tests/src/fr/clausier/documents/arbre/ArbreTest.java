// SPDX-License-Identifier: EPL-2.0
package fr.clausier.documents.arbre;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import fr.clausier.clauses.document.Document;
import fr.clausier.clauses.document.Origine;
import fr.clausier.clauses.document.Paragraphe;
import fr.clausier.clauses.document.Section;
import fr.clausier.clauses.document.Tableau;
import fr.clausier.clauses.document.TexteRiche;

@DisplayName("Arbre de document")
class ArbreTest {

    /** Each fragment is shown in brackets, g for bold and i for italic. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', value = {
        "simple|[simple]", "un **mot** fort|[un ]g[mot][ fort]", "un *mot* penché|[un ]i[mot][ penché]",
        "***les deux***|gi[les deux]", "**a *b* c**|g[a ]gi[b]g[ c]", "3 * 4 * 5|[3 * 4 * 5]",
        "**jamais fermé|[**jamais fermé]", "*|[*]", "a\\*b\\*|[a*b*]", "**|[**]", "5 % * |[5 % *]",
        "l'*acheteur*, le **titulaire**.|[l']i[acheteur][, le ]g[titulaire][.]"})
    void marques(String texte, String attendu) {
        assertEquals(attendu, TexteRiche.analyser(texte).stream()
                .map(f -> (f.gras() ? "g" : "") + (f.italique() ? "i" : "") + "[" + f.texte() + "]")
                .collect(Collectors.joining()));
    }

    @Test
    @DisplayName("un texte vide ne donne aucun fragment")
    void vide() {
        assertEquals(List.of(), TexteRiche.analyser(""));
    }

    @Test
    @DisplayName("une ligne de tableau a autant de cellules que de colonnes")
    void tableau() {
        List<Tableau.Colonne> colonnes = List.of(Tableau.Colonne.texte("Lot", 1), Tableau.Colonne.nombre("Prix", 1));
        List<Tableau.Ligne> lignes = List.of(Tableau.Ligne.de("1"));
        IllegalArgumentException refus = assertThrows(IllegalArgumentException.class,
                () -> new Tableau("Prix", colonnes, lignes, Origine.AUCUNE));
        assertEquals("Le tableau « Prix » a 2 colonnes ; une ligne en a 1.", refus.getMessage());
    }

    @Test
    @DisplayName("un document a quatre niveaux de titres au plus")
    void niveaux() {
        Section profonde = Section.groupe("1", Section.groupe("2", Section.groupe("3", Section.groupe("4",
                Section.de("5", Paragraphe.corps("trop bas"))))));
        assertThrows(IllegalArgumentException.class,
                () -> new Document("NOTE", "n", "Note", "", Map.of(), List.of(profonde)));
    }
}
