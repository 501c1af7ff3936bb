// SPDX-License-Identifier: EPL-2.0
package fr.clausier.clauses.gabarit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

import fr.clausier.clauses.document.Bloc;
import fr.clausier.clauses.document.Fragment;
import fr.clausier.clauses.document.Liste;
import fr.clausier.clauses.document.Origine;
import fr.clausier.clauses.document.Paragraphe;
import fr.clausier.clauses.document.Tableau;

class MiseEnBlocsTest {

    @Test
    void lesLignesQuiSeSuiventFontUnParagraphe() {
        List<Bloc> blocs = de("Le titulaire\nréalise **une action** .\n\nSuite.");
        assertEquals(2, blocs.size());
        assertEquals(List.of(Fragment.simple("Le titulaire réalise "), new Fragment("une action", true, false), Fragment.simple(".")),
                ((Paragraphe) blocs.get(0)).fragments());
    }

    @Test
    void laListeFinitParUnPoint() {
        List<Bloc> blocs = de("Liste :\n- un ;\n- deux, sur\n  deux lignes ;\n- trois ;\nSuite.");
        assertEquals(3, blocs.size());
        assertEquals(List.of("un ;", "deux, sur deux lignes ;", "trois."),
                ((Liste) blocs.get(1)).elements().stream().map(e -> e.get(0).texte()).toList());
    }

    @Test
    void unePhraseEntiereGardeSonPoint() {
        assertEquals(List.of("Une phrase.", "Une autre ?"),
                ((Liste) de("- Une phrase. ;\n- Une autre ? ;").get(0)).elements().stream().map(e -> e.get(0).texte()).toList());
    }

    @Test
    void lesListesNumeroteesEtAPucesSeSeparent() {
        List<Bloc> blocs = de("1. un ;\n2. deux.\n- puce.");
        assertEquals(List.of(true, false), blocs.stream().map(b -> ((Liste) b).numerotee()).toList());
    }

    @Test
    void lesMarquesDeLigneDonnentLeGenre() {
        assertEquals(List.of(Paragraphe.Genre.VIGILANCE, Paragraphe.Genre.NOTE, Paragraphe.Genre.SIGNATURE, Paragraphe.Genre.CORPS),
                de("! attention\n\n> remarque\n\n§ Fait à\n\n!pas une marque").stream().map(b -> ((Paragraphe) b).genre()).toList());
    }

    @Test
    void leTableauLitLegendeLargeursEtTotal() {
        Tableau tableau = (Tableau) de("|= Heures\n| Lot | Heures |\n|------|--:|\n| a | 1 |\n|+ Total | 1 |").get(0);
        assertEquals("Heures", tableau.legende());
        assertEquals(List.of(6, 2), tableau.colonnes().stream().map(Tableau.Colonne::largeur).toList());
        assertEquals(Tableau.Alignement.DROITE, tableau.colonnes().get(1).alignement());
        assertEquals(List.of(false, true), tableau.lignes().stream().map(Tableau.Ligne::total).toList());
    }

    @Test
    void unTableauSansLigneDisparait() {
        assertEquals(List.of(), de("|= Vide\n| A | B |\n|--|--|"));
    }

    private static List<Bloc> de(String texte) {
        return MiseEnBlocs.de(texte, Origine.AUCUNE);
    }
}
