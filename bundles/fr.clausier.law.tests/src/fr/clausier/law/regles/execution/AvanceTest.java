// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law.regles.execution;

import static fr.clausier.law.essais.Modele.decimal;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.function.Consumer;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import fr.clausier.law.Constat;
import fr.clausier.law.Severite;
import fr.clausier.law.essais.Modele;
import fr.clausier.model.strategie.AccordCadre;
import fr.clausier.model.strategie.GarantieAvance;
import fr.clausier.model.strategie.Reconductions;
import fr.clausier.model.strategie.StrategieFactory;
import fr.clausier.model.strategie.Tranche;
import fr.clausier.model.strategie.TypeAcheteur;

@DisplayName("Avance et retenue de garantie : R-133 à R-135, R-141")
class AvanceTest {

	private static final StrategieFactory F = StrategieFactory.eINSTANCE;

	private static Modele achat(long euros, int mois) {
		return Modele.marche().estimation(euros).avec(m -> m.setDureeMois(mois));
	}

	private static Modele commandes(long euros, Consumer<AccordCadre> suite) {
		AccordCadre accord = F.createAccordCadre();
		accord.setBonsDeCommande(true);
		accord.setMaximum(decimal(String.valueOf(euros)));
		suite.accept(accord);
		return achat(euros, 48).avec(m -> m.setAccordCadre(accord));
	}

	private static Modele pme(TypeAcheteur type, String depenses) {
		return achat(300_000, 8).acheteur(type).avec(m -> {
			m.setTitulairePME(true);
			m.getAcheteur().setDepensesFonctionnement(decimal(depenses));
		});
	}

	@Test
	void r133_au_dessus_du_montant_et_du_delai() {
		Constat constat = achat(50_001, 3).verifier().seul("R-133");
		assertEquals("L'avance est obligatoire pour le marché (plus de 50\u202F000\u00A0€ HT et plus de 2 mois)\u00A0: prévoyez-la, à 5\u00A0% au moins.", constat.message());
		assertTrue(constat.bloquant());
		achat(50_000, 3).verifier().silence("R-133");
		achat(50_001, 2).verifier().silence("R-133");
		achat(50_001, 12).avec(m -> m.setDelaiMois(2)).verifier().silence("R-133");
		achat(50_001, 3).avec(m -> m.setAvance(decimal("5"))).verifier().silence("R-133");
	}

	@Test
	void r133_selon_l_acheteur() {
		achat(90_000, 6).acheteur(TypeAcheteur.HOPITAL).verifier().seul("R-133");
		achat(90_000, 6).acheteur(TypeAcheteur.ENTITE_ADJUDICATRICE).verifier().silence("R-133");
		achat(90_000, 6).avec(m -> m.getAcheteur().setExempteAvance(true)).verifier().silence("R-133");
	}

	@Test
	void r133_lot_par_lot_et_une_fois_pour_tous() {
		Modele modele = Modele.marche().lot("A", 90_000).lot("B", 40_000).avec(m -> m.setDureeMois(6));
		assertSame(modele.construire().getLots().get(0), modele.verifier().seul("R-133").cible());
		modele.lot("C", 60_000).avec(m -> m.getLots().remove(1));
		assertSame(modele.construire(), modele.verifier().seul("R-133").cible());
		modele.avec(m -> m.setAvance(decimal("10"))).verifier().silence("R-133");
	}

	@Test
	void r133_bons_de_commande() {
		assertTrue(commandes(400_000, a -> a.setMinimum(decimal("50001"))).verifier().seul("R-133").message().contains("minimum de plus de"));
		commandes(400_000, a -> a.setMinimum(decimal("50000"))).verifier().silence("R-133");
		assertTrue(commandes(400_000, a -> a.setBonMaximum(decimal("60000"))).verifier().seul("R-133").message().contains("un bon de commande peut dépasser"));
		commandes(400_000, a -> a.setBonMaximum(decimal("50000"))).verifier().silence("R-133");
		commandes(400_000, a -> {
		}).verifier().seul("R-133");
		commandes(400_000, a -> {
			a.setBonsDeCommande(false);
			a.setMarchesSubsequents(true);
		}).verifier().silence("R-133");
	}

	@Test
	void r133_tranches_et_reconductions() {
		Tranche tranche = F.createTranche();
		tranche.setMontant(decimal("50000"));
		achat(150_000, 12).avec(m -> m.getTranches().add(tranche)).verifier().silence("R-133");
		tranche.setMontant(decimal("50001"));
		achat(150_000, 12).avec(m -> m.getTranches().add(tranche)).verifier().seul("R-133");
		Reconductions reconductions = F.createReconductions();
		reconductions.setNombre(3);
		reconductions.setDureeMois(12);
		achat(200_000, 48).avec(m -> m.setReconductions(reconductions)).verifier().silence("R-133");
		achat(200_004, 48).avec(m -> m.setReconductions(reconductions)).verifier().seul("R-133");
	}

	@ParameterizedTest
	@CsvSource({ "ETAT, 0, 30", "COLLECTIVITE, 60000001, 10", "COLLECTIVITE, 60000000, 5", "EPA_ETAT, 90000000, 10", "HOPITAL, 90000000, 5" })
	void r134_le_minimum_pour_une_pme(TypeAcheteur type, String depenses, int minimum) {
		pme(type, depenses).avec(m -> m.setAvance(decimal(String.valueOf(minimum)))).verifier().silence("R-134");
		Constat constat = pme(type, depenses).avec(m -> m.setAvance(decimal(String.valueOf(minimum)).subtract(decimal("0.5")))).verifier().seul("R-134");
		assertEquals(decimal(String.valueOf(minimum)), constat.faits().get("taux"));
	}

	@Test
	void r134_zero_n_est_une_avance_que_si_elle_est_due() {
		achat(20_000, 8).avec(m -> m.setAvance(decimal("0"))).verifier().silence("R-134");
		achat(200_000, 8).avec(m -> m.setAvance(decimal("0"))).verifier().seul("R-134");
		achat(200_000, 8).acheteur(TypeAcheteur.AUTRE).avec(m -> m.setAvance(decimal("2"))).verifier().silence("R-134");
	}

	@Test
	void r134_une_fois_pour_tous_les_lots_qui_en_heritent() {
		Modele modele = Modele.marche().lot("A", 90_000).lot("B", 90_000).avec(m -> m.setAvance(decimal("3")));
		assertSame(modele.construire(), modele.verifier().seul("R-134").cible());
	}

	@Test
	void r135_trois_pour_cent_aux_pme_depuis_2025() {
		Modele modele = pme(TypeAcheteur.ETAT, null).avec(m -> m.setRetenueGarantie(decimal("5")));
		modele.lancement("2024-12-31").verifier().silence("R-135");
		assertTrue(modele.lancement("2025-01-01").verifier().seul("R-135").message().contains("dépasse 3\u00A0%"));
		modele.avec(m -> m.setRetenueGarantie(decimal("3"))).verifier().silence("R-135");
		pme(TypeAcheteur.HOPITAL, "90000000").avec(m -> m.setRetenueGarantie(decimal("5"))).verifier().silence("R-135");
		achat(300_000, 8).avec(m -> m.setRetenueGarantie(decimal("5.1"))).verifier().seul("R-135");
	}

	@Test
	void r141_au_dela_de_trente_pour_cent() {
		Modele modele = achat(300_000, 8).avec(m -> m.setAvance(decimal("30")));
		modele.verifier().silence("R-141");
		assertSame(Severite.CONSEIL, modele.avec(m -> m.setAvance(decimal("31"))).verifier().seul("R-141").severite());
		modele.avec(m -> m.setGarantieAvance(GarantieAvance.SANS)).verifier().silence("R-141");
	}
}
