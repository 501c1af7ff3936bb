// SPDX-License-Identifier: EPL-2.0
package fr.clausier.spaser.conformite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import fr.clausier.model.strategie.Acheteur;
import fr.clausier.model.strategie.BaseIndicateur;
import fr.clausier.model.strategie.Comparateur;
import fr.clausier.model.strategie.Indicateur;
import fr.clausier.model.strategie.Spaser;
import fr.clausier.model.strategie.UniteCible;
import fr.clausier.spaser.Achats;
import fr.clausier.spaser.conformite.PointDeControle.Verdict;
import fr.clausier.spaser.evaluation.EvaluationSpaser;

@DisplayName("Ce que L. 2111-3 et D. 2111-3 demandent au schéma")
class ControlesSchemaTest {

    private static final LocalDate DATE = LocalDate.of(2026, 11, 21);

    private final Acheteur ville = Achats.acheteur("Ville", "21130055300016");
    private final Spaser spaser = Achats.spaser(2025, 2028, ville);

    @Test
    void leSeuilEstDepasseAuDelaDeCinquanteMillions() {
        assertEquals(Verdict.A_COMPLETER, verdict("Obligation"));
        ville.setAchatsAnnuels(new BigDecimal("50000000"));
        assertEquals(Verdict.SANS_OBJET, verdict("Obligation"));
        ville.setAchatsAnnuels(new BigDecimal("50000000.01"));
        assertEquals(Verdict.CONFORME, verdict("Obligation"));
        var sans = ControlesSchema.verifier(EvaluationSpaser.evaluerSansSchema(
                List.of(Achats.unique(ville, "Un", "2026-01-01", "1")), 2026), DATE);
        assertEquals(Verdict.A_CORRIGER, sans.getFirst().verdict());
        assertEquals(1, sans.size(), "sans schéma, rien d'autre à contrôler");
    }

    @Test
    void avantDeuxMilleVingtTroisAucunSeuilConnuNEstOppose() {
        ville.setAchatsAnnuels(new BigDecimal("60000000"));
        assertTrue(ControlesSchema.verifier(EvaluationSpaser.evaluer(spaser, List.of(), 2022), LocalDate.of(2022, 12, 31)).stream()
                .noneMatch(p -> p.libelle().startsWith("Obligation")));
    }

    @Test
    void laPublicationEtLesDeuxAns() {
        assertEquals(Verdict.A_CORRIGER, verdict("Publicité"));
        assertEquals(Verdict.A_COMPLETER, verdict("Publication des indicateurs"));
        spaser.setPublieLe(DATE.minusYears(2).minusDays(1));
        assertEquals(Verdict.CONFORME, verdict("Publicité"));
        assertEquals(Verdict.A_CORRIGER, verdict("Publication des indicateurs"));
        spaser.setIndicateursPubliesLe(DATE.minusYears(2));
        assertEquals(Verdict.CONFORME, verdict("Publication des indicateurs"));
        spaser.setPublieLe(DATE.plusDays(1));
        assertEquals(Verdict.A_CORRIGER, verdict("Publicité"), "une publication à venir n'est pas encore une publication");
    }

    @Test
    void lesObjectifsCibles() {
        assertEquals(Verdict.A_CORRIGER, verdict("Objectif cible auprès des entreprises solidaires"));
        objectif(Indicateur.ACHATS_SOLIDAIRES);
        assertEquals(Verdict.CONFORME, verdict("Objectif cible auprès des entreprises solidaires"));
        assertEquals(Verdict.A_CORRIGER, verdict("Objectif cible auprès des entreprises employant"));
        objectif(Indicateur.ACHATS_HANDICAP);
        assertEquals(Verdict.CONFORME, verdict("Objectif cible auprès des entreprises employant"));
        assertEquals(Verdict.A_CORRIGER, verdict("Objectifs à caractère écologique"));
        objectif(Indicateur.CRITERE_ENVIRONNEMENTAL);
        assertEquals(Verdict.CONFORME, verdict("Objectifs à caractère écologique"));
    }

    @Test
    void laPeriode() {
        assertEquals(Verdict.CONFORME, verdict("Année couverte"));
        spaser.setFin(2025);
        assertEquals(Verdict.A_CORRIGER, verdict("Année couverte"));
        spaser.setDebut(null);
        spaser.setFin(null);
        assertEquals(Verdict.A_COMPLETER, verdict("Année couverte"));
    }

    @Test
    void lesReperesNationauxDisentQuIlsNObligentPas() {
        assertEquals(List.of("100", "30"), ReferenceNationale.comparees().stream().map(r -> r.valeur().toString()).toList());
        assertTrue(ReferenceNationale.toutes().stream().allMatch(r -> r.nature().equals("loi") ? r.portee().contains("obligation") : r.portee().contains("sans valeur légale")));
        assertEquals(List.of("30", "25", "100", "60", "80"), ReferenceNationale.toutes().stream().filter(r -> r.plan().equals("PNAAPD 2015-2020")).map(r -> r.valeur().toString()).toList());
    }

    private void objectif(Indicateur indicateur) {
        Achats.objectif(spaser, indicateur, Comparateur.AU_MOINS, Achats.cible("1", UniteCible.POURCENT, BaseIndicateur.VALEUR, null,
                false));
    }

    private Verdict verdict(String debut) {
        return ControlesSchema.verifier(EvaluationSpaser.evaluer(spaser, List.of(), 2026), DATE).stream()
                .filter(p -> p.libelle().startsWith(debut)).findFirst().orElseThrow().verdict();
    }
}
