// SPDX-License-Identifier: EPL-2.0
package fr.clausier.documents.docx;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import fr.clausier.clauses.document.Origine;
import fr.clausier.clauses.document.Tableau;
import fr.clausier.clauses.document.Tableau.Colonne;
import fr.clausier.clauses.document.Tableau.Ligne;
import fr.clausier.documents.gabarit.Gabarit;

@DisplayName("Largeur des colonnes")
class LargeursTest {

    @Test
    @DisplayName("les proportions de l'auteur, au vingtième de point près")
    void proportions() {
        assertArrayEquals(new int[] {1000, 3000, 5072},
                Largeurs.partager(new int[] {1000, 3000, 5072}, new int[] {1, 1, 1}, 9072));
        assertEquals(9072, Arrays.stream(Largeurs.partager(new int[] {1, 1, 1, 1, 1, 1, 1}, new int[7], 9072)).sum());
    }

    @Test
    @DisplayName("une colonne trop étroite prend ce qu'il lui faut aux autres")
    void minimum() {
        assertArrayEquals(new int[] {1500, 3750, 3750},
                Largeurs.partager(new int[] {1, 5, 5}, new int[] {1500, 100, 100}, 9000));
    }

    @Test
    @DisplayName("sans place pour tous les mots, les proportions décident")
    void sansPlace() {
        assertArrayEquals(new int[] {3000, 6000},
                Largeurs.partager(new int[] {1, 2}, new int[] {9000, 9000}, 9000));
    }

    @Test
    @DisplayName("le mot « Pondération » tient dans sa colonne")
    void mot() {
        Tableau tableau = new Tableau("", List.of(Colonne.texte("Critère", 12), Colonne.nombre("Pondération", 1)),
                List.of(Ligne.de("Prix", "40 %")), Origine.AUCUNE);
        int[] largeurs = new Largeurs(Gabarit.maison()).de(tableau, false);
        assertTrue(largeurs[1] > 1200, "largeur : " + largeurs[1]);
        assertEquals(Gabarit.maison().miseEnPage().largeurTexte(), largeurs[0] + largeurs[1]);
    }
}
