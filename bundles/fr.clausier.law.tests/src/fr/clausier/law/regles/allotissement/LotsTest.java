// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law.regles.allotissement;

import static fr.clausier.law.essais.Modele.critere;
import static fr.clausier.law.essais.Modele.marche;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.function.Consumer;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import fr.clausier.law.Severite;
import fr.clausier.law.essais.Modele;
import fr.clausier.model.strategie.Allotissement;
import fr.clausier.model.strategie.MotifNonAllotissement;
import fr.clausier.model.strategie.Procedure;
import fr.clausier.model.strategie.StrategieFactory;
import fr.clausier.model.strategie.StrategiePackage;
import fr.clausier.model.strategie.TypeAcheteur;
import fr.clausier.model.strategie.TypeCritere;

@DisplayName("Les lots et leurs limites")
class LotsTest {

	private static Modele troisLots(Consumer<Allotissement> suite) {
		return marche().lot("Gros œuvre", 100_000).lot("Peinture", 100_000).lot("Sols", 100_000).avec(m -> {
			m.setAllotissement(StrategieFactory.eINSTANCE.createAllotissement());
			suite.accept(m.getAllotissement());
		});
	}

	@Test
	void r025_un_seul_lot_n_est_pas_un_allotissement() {
		assertTrue(marche().lot("Gros œuvre", 100_000).verifier().seul("R-025").bloquant());
		marche().lot("Gros œuvre", 100_000).nonAlloti(MotifNonAllotissement.TECHNIQUEMENT_DIFFICILE, "…").verifier().silence("R-025");
		troisLots(a -> a.setOffresTous(true)).verifier().silence("R-025");
	}

	@Test
	void r026_une_limite_d_attribution_appelle_une_regle() {
		assertEquals("Le nombre de lots qu'un candidat peut obtenir est limité (2)\u00A0: indiquez la règle qui s'applique s'il arrive premier sur davantage.",
				troisLots(a -> a.setAttributionMax(2)).verifier().seul("R-026").message());
		troisLots(a -> {
			a.setAttributionMax(2);
			a.setRegle("ordre de préférence indiqué par le candidat");
		}).verifier().silence("R-026");
		troisLots(a -> a.setOffresMax(2)).verifier().silence("R-026");
	}

	@ParameterizedTest(name = "offres {0}, attribution {1} : {2} constat")
	@CsvSource({ "3, 3, 0", "3, 2, 0", "4, 2, 1", "3, 4, 1", "1, 2, 1", "0, , 1", ", 0, 1", ", 3, 0", ", , 0" })
	void r027_les_limites_sont_coherentes(Integer offres, Integer attribution, int constats) {
		assertEquals(constats, troisLots(a -> {
			a.setOffresMax(offres);
			a.setAttributionMax(attribution);
		}).verifier().de("R-027").size());
	}

	@Test
	void r027_le_message_dit_les_trois_nombres() {
		assertEquals("Les limites de lots sont incohérentes\u00A0: sans limite en offre, 4 au plus en attribution, 3 au total.",
				troisLots(a -> a.setAttributionMax(4)).verifier().seul("R-027").message());
	}

	@ParameterizedTest(name = "{0}, {1} € : {2} constat")
	@CsvSource({ "COLLECTIVITE, 20000000, 1", "ENTITE_ADJUDICATRICE, 9999999, 1", "ENTITE_ADJUDICATRICE, 10000000, 0" })
	void r028_les_offres_variables_sont_interdites(TypeAcheteur type, long euros, int constats) {
		Modele modele = troisLots(a -> a.setOffresVariables(true)).acheteur(type).procedure(Procedure.AOO).estimation(euros);
		assertEquals(constats, modele.verifier().de("R-028").size());
		troisLots(a -> a.setOffresVariables(false)).verifier().silence("R-028");
	}

	@Test
	void r029_un_lot_dominant_se_signale() {
		Modele modele = marche().lot("Gros œuvre", 60_000).lot("Peinture", 40_000);
		modele.verifier().silence("R-029");
		var constat = modele.avec(m -> m.getLots().get(0).setEstimation(Modele.decimal("90000"))).verifier().seul("R-029");
		assertEquals(Severite.CONSEIL, constat.severite());
		assertEquals("Le lot n°\u00A01 «\u00A0Gros œuvre\u00A0» concentre 69\u00A0% du besoin\u00A0: un découpage plus fin ouvrirait le marché "
				+ "aux petites entreprises.", constat.message());
		modele.acheteur(TypeAcheteur.ETAT_CENTRALE).verifier().silence("R-029");
	}

	@ParameterizedTest(name = "lancement le {0}, part PME de {1} % : {2} constat")
	@CsvSource({ "2024-12-31, 10, 0", "2025-01-01, 19.9, 1", "2025-01-01, 20, 0", "2026-09-01, , 1" })
	void r030_un_marche_global_fait_sa_part_aux_pme(String jour, String part, int constats) {
		Modele modele = marche().lancement(jour).estimation(80_000).avec(m -> {
			m.setMarcheGlobal(true);
			m.setPartPME(Modele.decimal(part));
		});
		assertEquals(constats, modele.verifier().de("R-030").size());
		modele.avec(m -> m.setTitulairePME(true)).verifier().silence("R-030");
		modele.avec(m -> m.setTitulairePME(false)).avec(m -> m.setMotifStructureSecteur("Secteur sans PME.")).verifier().silence("R-030");
		modele.avec(m -> m.setMarcheGlobal(false)).verifier().silence("R-030");
	}

	@Test
	void r030_le_message_dit_la_part() {
		Modele modele = marche().estimation(80_000).avec(m -> m.setMarcheGlobal(true));
		assertTrue(modele.verifier().seul("R-030").message().startsWith("La part confiée à des PME ou à des artisans n'est pas indiquée"));
		modele.avec(m -> m.setPartPME(Modele.decimal("12.5")));
		assertTrue(modele.verifier().seul("R-030").message().contains("n'est que de 12,5\u00A0%"));
	}

	@Test
	void r031_des_criteres_du_marche_disent_leur_portee() {
		Modele modele = troisLots(a -> a.setOffresTous(true)).criteresCommuns(critere(TypeCritere.PRIX, "100"));
		modele.verifier().silence("R-031");
		modele.avec(m -> m.getCriteres().setCommuns(false));
		var constat = modele.verifier().seul("R-031");
		assertSame(modele.construire().getCriteres(), constat.cible());
		assertTrue(constat.message().contains("pour tous les lots"), constat.message());
		modele.avec(m -> m.getLots().forEach(lot -> lot.setCriteres(Modele.jeu()))).verifier().silence("R-031");
	}

	@Test
	void r033_le_nombre_de_lots_ouverts_est_indique() {
		assertEquals(StrategiePackage.Literals.MARCHE__ALLOTISSEMENT,
				marche().lot("A", 10).lot("B", 10).verifier().seul("R-033").trait());
		troisLots(a -> a.setAttributionMax(2)).verifier().seul("R-033");
		troisLots(a -> a.setOffresTous(true)).verifier().silence("R-033");
		troisLots(a -> a.setOffresMax(2)).verifier().silence("R-033");
		marche().lot("A", 10).lot("B", 10).procedure(Procedure.GRE_AGRE).verifier().silence("R-033");
		marche().lot("A", 10).verifier().silence("R-033");
	}
}
