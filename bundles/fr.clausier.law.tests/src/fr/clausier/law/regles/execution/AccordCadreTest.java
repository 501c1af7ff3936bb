// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law.regles.execution;

import static fr.clausier.law.essais.Modele.decimal;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.function.Consumer;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import fr.clausier.law.Severite;
import fr.clausier.law.essais.Constats;
import fr.clausier.law.essais.Modele;
import fr.clausier.model.strategie.AccordCadre;
import fr.clausier.model.strategie.MarcheSubsequent;
import fr.clausier.model.strategie.NatureMarche;
import fr.clausier.model.strategie.Procedure;
import fr.clausier.model.strategie.Reconductions;
import fr.clausier.model.strategie.StrategieFactory;
import fr.clausier.model.strategie.TypeAcheteur;
import fr.clausier.model.strategie.TypeCritere;
import fr.clausier.model.strategie.Variantes;

@DisplayName("Accords-cadres, durée et variantes : R-130 à R-132, R-136 à R-140, R-142")
class AccordCadreTest {

	private static final StrategieFactory F = StrategieFactory.eINSTANCE;

	private static Modele accord(Consumer<AccordCadre> suite) {
		AccordCadre accord = F.createAccordCadre();
		accord.setMaximum(decimal("400000"));
		suite.accept(accord);
		return Modele.marche().nature(NatureMarche.SERVICES).estimation(400_000).avec(m -> m.setAccordCadre(accord));
	}

	@Test
	void r130_un_maximum_en_valeur_ou_en_quantite() {
		assertTrue(accord(a -> a.setMaximum(null)).verifier().seul("R-130").bloquant());
		accord(a -> {
			a.setMaximum(null);
			a.setQuantiteMaximale("12 000 heures");
		}).verifier().silence("R-130");
		accord(a -> {
		}).verifier().silence("R-130").silence("R-132");
	}

	@Test
	void r131_quatre_ans_ou_huit() {
		Modele modele = accord(a -> {
		}).avec(m -> m.setDureeMois(49));
		assertTrue(modele.verifier().seul("R-131").message().contains("au-delà de 48 mois (pouvoir adjudicateur)"));
		modele.acheteur(TypeAcheteur.ENTITE_ADJUDICATRICE).verifier().silence("R-131");
		modele.avec(m -> m.setDureeMois(97)).verifier().seul("R-131");
		modele.avec(m -> m.getAccordCadre().setJustificationDuree("Amortissement.")).verifier().silence("R-131");
	}

	@Test
	void r132_le_minimum_sous_le_maximum() {
		accord(a -> a.setMinimum(decimal("400000"))).verifier().silence("R-132");
		accord(a -> a.setMinimum(decimal("400001"))).verifier().seul("R-132");
	}

	@Test
	void r136_la_duree_comprend_les_reconductions() {
		Reconductions reconductions = F.createReconductions();
		reconductions.setNombre(3);
		reconductions.setDureeMois(12);
		Modele modele = Modele.marche().estimation(90_000).avec(m -> m.setReconductions(reconductions));
		assertEquals(48, modele.avec(m -> m.setDureeMois(12)).verifier().seul("R-136").faits().get("total"));
		modele.avec(m -> m.setDureeMois(36)).verifier().seul("R-136");
		modele.avec(m -> m.setDureeMois(37)).verifier().silence("R-136");
	}

	@Test
	void r137_et_r142_ne_parlent_jamais_ensemble() {
		Modele formalisee = Modele.marche().estimation(90_000).procedure(Procedure.AOO);
		assertTrue(formalisee.verifier().silence("R-142").seul("R-137").message().contains("le silence les interdit"));
		formalisee.acheteur(TypeAcheteur.ENTITE_ADJUDICATRICE).verifier().silence("R-137").seul("R-142");
		Modele adaptee = Modele.marche().estimation(90_000);
		adaptee.verifier().silence("R-137").seul("R-142");
		adaptee.avec(m -> m.setExigencesVariantes("Même durée de vie.")).verifier().silence("R-142").seul("R-137");
		adaptee.avec(m -> m.setVariantes(Variantes.INTERDITES)).verifier().silence("R-137").silence("R-142").silence("R-138");
		Modele.marche().estimation(30_000).procedure(Procedure.GRE_AGRE).verifier().silence("R-137").silence("R-142");
		assertTrue(Modele.marche().estimation(90_000).procedure(Procedure.NON_PRECISE).verifier().seul("R-137").message().contains("et les autorise"));
	}

	@Test
	void r138_des_variantes_ont_des_exigences() {
		Modele modele = Modele.marche().estimation(90_000).avec(m -> m.setVariantes(Variantes.EXIGEES));
		assertTrue(modele.verifier().seul("R-138").bloquant());
		modele.avec(m -> m.setExigencesVariantes("Même durée de vie.")).verifier().silence("R-138");
	}

	@Test
	void r139_les_clauses_valent_pour_chaque_marche_subsequent() {
		Modele modele = accord(a -> a.setMarchesSubsequents(true));
		modele.verifier().silence("R-139");
		modele.avec(m -> m.getClausesSociales().add(F.createClauseSociale()));
		assertSame(Severite.AVERTISSEMENT, modele.verifier().seul("R-139").severite());
		modele.avec(m -> m.getAccordCadre().setClausesReportees(true)).verifier().silence("R-139");
	}

	/** A purchase above the European threshold, with a single criterion of price, placed under a framework agreement. */
	private static Modele subsequent(String lanceLe) {
		MarcheSubsequent subsequent = F.createMarcheSubsequent();
		subsequent.setAccordCadre("2025-AC-012");
		subsequent.setLanceLe(lanceLe == null ? null : LocalDate.parse(lanceLe));
		return Modele.marche().nature(NatureMarche.SERVICES).procedure(Procedure.AOO).estimation(400_000).lancement("2026-11-30")
				.criteresCommuns(Modele.critere(TypeCritere.PRIX, "100")).avec(m -> m.setSubsequent(subsequent));
	}

	@Test
	void r140_la_consultation_de_l_accord_cadre_dit_le_droit() {
		Constats avant = subsequent("2026-08-20").verifier();
		assertSame(Severite.CONSEIL, avant.seul("R-140").severite());
		avant.silence("R-041").silence("R-044").silence("R-070").silence("R-074").silence("R-090");
		Constats le21 = subsequent("2026-08-21").verifier().silence("R-140").silence("R-070").silence("R-090");
		le21.seul("R-041");
		Constats le22 = subsequent("2026-08-22").verifier().silence("R-140");
		le22.seul("R-070");
		le22.seul("R-090");
		subsequent(null).verifier().silence("R-140").seul("R-070");
	}

	@Test
	void r140_ce_qui_valait_avant_vaut_encore_et_le_reste_suit_le_lancement() {
		subsequent("2025-03-12").verifier().seul("R-042");
		subsequent("2026-08-21").verifier().silence("R-042");
		// The ceiling of the retainage of 2025 does not wait for the framework agreement.
		subsequent("2024-03-12").acheteur(TypeAcheteur.ETAT).avec(m -> {
			m.setTitulairePME(true);
			m.setRetenueGarantie(decimal("5"));
		}).verifier().seul("R-135");
		// A framework agreement cannot be launched after what is placed under it: the launch of the purchase stands.
		subsequent("2027-01-01").verifier().silence("R-140").seul("R-041");
	}
}
