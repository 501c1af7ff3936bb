// SPDX-License-Identifier: EPL-2.0
package fr.clausier.clauses;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import fr.clausier.clauses.bibliotheque.Bibliotheque;
import fr.clausier.clauses.bibliotheque.Clause;
import fr.clausier.model.strategie.Ccag;
import fr.clausier.model.strategie.Marche;

/** The law of the day decides which clauses are printed, and each CCAG its own article numbers. */
class DroitDatesTest {

    private static final LocalDate VEILLE = LocalDate.of(2026, 8, 21);
    private static final LocalDate JOUR = LocalDate.of(2026, 8, 22);

    @Test
    void laVeilleLaConditionEnvironnementaleEstUnChoix() {
        String ccap = texte(lance(VEILLE), "CCAP");
        assertTrue(ccap.contains("que l'acheteur a choisi de prévoir"));
        assertFalse(ccap.contains("L. 2112-2-1"));
        assertFalse(texte(lance(VEILLE), "CCTP").contains("L. 2111-2"));
        assertTrue(texte(lance(VEILLE), "NOTE").contains("prenant en compte l'environnement : facultatives à la date de lancement"));
    }

    @Test
    void leJourMemeElleEstDeDroit() {
        String ccap = texte(lance(JOUR), "CCAP");
        assertFalse(ccap.contains("que l'acheteur a choisi de prévoir"));
        assertTrue(ccap.contains("En application des articles L. 2112-2 et L. 2112-2-1"));
        assertTrue(texte(lance(JOUR), "CCTP").contains("en application de l'article L. 2111-2"));
    }

    @Test
    void sousLeSeuilEuropeenLaConditionSocialeNEstPasDue() {
        Marche marche = MarchesDEssai.ecole();
        marche.getLots().forEach(l -> l.setEstimation(l.getEstimation().movePointLeft(1)));
        assertFalse(texte(marche, "CCAP").contains("L. 2112-2-1"));
    }

    @Test
    void unMarcheDeDefenseEchappeALaLoi() {
        Marche marche = MarchesDEssai.ecole();
        marche.setHorsCCP(true);
        assertTrue(texte(marche, "CCAP").contains("article L. 2312-1-1"));
        assertTrue(texte(marche, "NOTE").contains("Marché de défense ou de sécurité"));
    }

    @Test
    void laDateDemandeePrimeSurLeLancement() {
        Marche marche = MarchesDEssai.ecole();
        String ccap = DossierDocuments.construire(marche, JOUR, VEILLE, List.of(), Reperage.AUCUN).stream()
                .filter(d -> d.code().equals("CCAP")).map(TexteLisible::de).collect(Collectors.joining());
        assertTrue(ccap.contains("que l'acheteur a choisi de prévoir"));
    }

    @Test
    void uneClauseHorsVigueurNEstJamaisProduite() {
        Clause clause = Bibliotheque.standard().clauses().stream().filter(c -> c.id().equals("CCTP-OBJ-02")).findFirst().orElseThrow();
        assertFalse(clause.enVigueur(VEILLE));
        assertTrue(clause.enVigueur(JOUR));
    }

    @ParameterizedTest
    @CsvSource({ "TRAVAUX,20.1,20.2,CCAG-Travaux", "FCS,16.1,16.2,CCAG-FCS", "MI,17.1,17.2,CCAG-MI", "PI,16.1,16.2,CCAG-PI",
            "TIC,16.1,16.2,CCAG-TIC", "MOE,18.1,18.2,CCAG-MOE" })
    void chaqueCcagASesArticles(Ccag ccag, String insertion, String environnement, String sigle) {
        Marche marche = MarchesDEssai.ecole();
        marche.setCcag(ccag);
        String ccap = texte(marche, "CCAP");
        assertTrue(ccap.contains("de l'article " + insertion + " du " + sigle), ccap);
        assertTrue(ccap.contains("En complément de l'article " + environnement + " du " + sigle), ccap);
        assertTrue(ccap.contains("au sens de l'article " + insertion + ".1 du " + sigle), ccap);
        assertTrue(ccap.contains("Dérogations au " + sigle), ccap);
    }

    @Test
    void sansCcagLeTexteNEnCiteAucun() {
        Marche marche = MarchesDEssai.ecole();
        marche.setCcag(Ccag.NON_PRECISE);
        assertFalse(texte(marche, "CCAP").contains("CCAG"));
        assertTrue(texte(marche, "CCAP").contains("Dérogations aux documents généraux"));
    }

    @Test
    void sansDateDeLancementLeDroitEstCeluiDeLEdition() {
        Marche marche = MarchesDEssai.ecole();
        marche.setLancement(null);
        assertTrue(texte(marche, "NOTE").contains("n'est pas une date de lancement écrite dans la stratégie"));
        assertEquals(-1, texte(marche, "RC").indexOf("date de lancement de la consultation, le"));
    }

    private static Marche lance(LocalDate jour) {
        Marche marche = MarchesDEssai.ecole();
        marche.setLancement(jour);
        marche.getLots().get(0).setEstimation(new BigDecimal("6000000"));
        return marche;
    }

    private static String texte(Marche marche, String code) {
        return DossierDocuments.construire(marche, JOUR, List.of(), Reperage.AUCUN).stream().filter(d -> d.code().equals(code))
                .map(TexteLisible::de).collect(Collectors.joining());
    }
}
