// SPDX-License-Identifier: EPL-2.0
package fr.clausier.model.heritage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import fr.clausier.model.calcul.HeuresInsertion;
import fr.clausier.model.strategie.CategoriePublic;
import fr.clausier.model.strategie.ClauseInsertion;
import fr.clausier.model.strategie.GarantieAvance;
import fr.clausier.model.strategie.Lot;
import fr.clausier.model.strategie.Marche;
import fr.clausier.model.strategie.Periodicite;
import fr.clausier.model.strategie.PublicEligible;
import fr.clausier.model.strategie.StrategieFactory;

@DisplayName("Ce que les lots héritent de leur marché")
class MarcheEffectifTest {

	private static final StrategieFactory F = StrategieFactory.eINSTANCE;
	private final Marche marche = F.createMarche();
	private Lot grosOeuvre;
	private Lot peinture;

	@BeforeEach
	void deuxLots() {
		grosOeuvre = lot(4_000_000, 45);
		peinture = lot(600_000, 70);
		marche.setAcheteur(F.createAcheteur());
		marche.setCoutHoraire(BigDecimal.valueOf(36));
	}

	private Lot lot(long euros, int part) {
		Lot lot = F.createLot();
		lot.setEstimation(BigDecimal.valueOf(euros));
		lot.setPartMainOeuvre(BigDecimal.valueOf(part));
		marche.getLots().add(lot);
		return lot;
	}

	private ClauseInsertion commune(Integer taux) {
		ClauseInsertion clause = F.createClauseInsertion();
		clause.setCommune(true);
		clause.setTaux(taux == null ? null : BigDecimal.valueOf(taux));
		clause.setPeriodicite(Periodicite.TRIMESTRIEL);
		PublicEligible jeunes = F.createPublicEligible();
		jeunes.setCategorie(CategoriePublic.B5_JEUNES);
		clause.getPublics().add(jeunes);
		marche.setInsertion(clause);
		return clause;
	}

	private Lot effectif(Lot lot) {
		return MarcheEffectif.de(marche).marche().getLots().get(marche.getLots().indexOf(lot));
	}

	@Test
	void une_clause_commune_avec_son_effort_vaut_pour_chaque_lot() {
		commune(15);
		assertEquals(7500L, HeuresInsertion.heures(effectif(grosOeuvre)).orElseThrow());
		assertEquals(1750L, HeuresInsertion.heures(effectif(peinture)).orElseThrow());
		assertFalse(effectif(peinture).getInsertion().isCommune());
	}

	@Test
	void sans_effort_elle_n_en_impose_a_aucun_lot() {
		commune(null);
		assertNull(effectif(peinture).getInsertion());
	}

	@Test
	void un_lot_reserve_ou_exempte_n_en_herite_pas() {
		commune(15);
		peinture.setReservation(F.createReservation());
		grosOeuvre.setExemptionSociale(F.createExemptionSociale());
		assertNull(effectif(peinture).getInsertion());
		assertNull(effectif(grosOeuvre).getInsertion());
	}

	@Test
	void un_lot_dispense_d_insertion_avec_sa_raison_n_en_herite_pas() {
		commune(15);
		peinture.setMotifSansInsertion("Lot trop court.");
		assertNull(effectif(peinture).getInsertion());
		assertEquals(7500L, HeuresInsertion.heures(effectif(grosOeuvre)).orElseThrow());
	}

	@Test
	void les_specifications_les_labels_et_la_garantie_de_l_avance_du_marche_valent_pour_ses_lots() {
		marche.getSpecifications().add(F.createSpecification());
		marche.getLabels().add(F.createLabel());
		marche.setAvance(BigDecimal.valueOf(40));
		marche.setGarantieAvance(GarantieAvance.CAUTION);
		grosOeuvre.setAvance(BigDecimal.valueOf(10));
		assertEquals(1, effectif(peinture).getSpecifications().size());
		assertEquals(1, effectif(peinture).getLabels().size());
		assertEquals(GarantieAvance.CAUTION, effectif(peinture).getGarantieAvance());
		assertEquals(GarantieAvance.NON_PRECISE, effectif(grosOeuvre).getGarantieAvance());
		assertTrue(MarcheEffectif.de(marche).marche().getSpecifications().isEmpty());
	}

	@Test
	void le_lot_garde_son_effort_et_recoit_le_reste() {
		commune(15);
		peinture.setInsertion(F.createClauseInsertion());
		peinture.getInsertion().setHeures(1000);
		ClauseInsertion effective = effectif(peinture).getInsertion();
		assertEquals(1000L, HeuresInsertion.heures(effectif(peinture)).orElseThrow());
		assertNull(effective.getTaux());
		assertEquals(Periodicite.TRIMESTRIEL, effective.getPeriodicite());
		assertEquals(CategoriePublic.B5_JEUNES, effective.getPublics().get(0).getCategorie());
	}

	@Test
	void ce_que_le_lot_dit_l_emporte() {
		commune(15).setFacilitateur(F.createFacilitateur());
		peinture.setCoutHoraire(BigDecimal.valueOf(30));
		peinture.setInsertion(F.createClauseInsertion());
		peinture.getInsertion().setPeriodicite(Periodicite.MENSUEL);
		assertEquals(BigDecimal.valueOf(30), effectif(peinture).getCoutHoraire());
		assertEquals(BigDecimal.valueOf(36), effectif(grosOeuvre).getCoutHoraire());
		assertEquals(Periodicite.MENSUEL, effectif(peinture).getInsertion().getPeriodicite());
		assertSame(marche.getInsertion().getFacilitateur(), effectif(peinture).getInsertion().getFacilitateur());
	}

	@Test
	void les_engagements_du_marche_s_ajoutent_a_ceux_du_lot_et_ne_comptent_qu_une_fois() {
		marche.getEngagements().add(F.createEngagementEnvironnemental());
		marche.getClausesSociales().add(F.createClauseSociale());
		peinture.getEngagements().add(F.createEngagementEnvironnemental());
		assertEquals(1, effectif(grosOeuvre).getEngagements().size());
		assertEquals(2, effectif(peinture).getEngagements().size());
		assertEquals(1, effectif(peinture).getClausesSociales().size());
		assertTrue(MarcheEffectif.de(marche).marche().getEngagements().isEmpty());
	}

	@Test
	void un_marche_sans_lot_garde_tout() {
		commune(15);
		marche.getLots().clear();
		assertEquals(Periodicite.TRIMESTRIEL, MarcheEffectif.de(marche).marche().getInsertion().getPeriodicite());
	}

	@Test
	void chaque_objet_de_la_copie_mene_a_ce_qui_est_ecrit_et_l_ecrit_ne_change_pas() {
		commune(15);
		Marche avant = EcoreUtil.copy(marche);
		MarcheEffectif effectif = MarcheEffectif.de(marche);
		Lot copie = effectif.marche().getLots().get(1);
		assertNotSame(peinture, copie);
		assertSame(marche, effectif.original(effectif.marche()));
		assertSame(peinture, effectif.original(copie));
		assertSame(marche.getInsertion(), effectif.original(copie.getInsertion()));
		assertSame(marche.getInsertion().getPublics().get(0), effectif.original(copie.getInsertion().getPublics().get(0)));
		assertSame(marche.getAcheteur(), effectif.original(effectif.marche().getAcheteur()));
		assertNull(effectif.original(null));
		avant.setAcheteur(marche.getAcheteur());
		assertTrue(EcoreUtil.equals(avant, marche));
	}
}
