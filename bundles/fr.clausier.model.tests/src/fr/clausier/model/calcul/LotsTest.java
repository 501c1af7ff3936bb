// SPDX-License-Identifier: EPL-2.0
package fr.clausier.model.calcul;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.math.BigDecimal;
import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import fr.clausier.model.strategie.Lot;
import fr.clausier.model.strategie.Marche;
import fr.clausier.model.strategie.StrategieFactory;

@DisplayName("Les lots d'un marché")
class LotsTest {

	private static final StrategieFactory F = StrategieFactory.eINSTANCE;
	private final Marche marche = F.createMarche();

	@Test
	void un_marche_alloti_a_ses_lots() {
		Lot un = ajouter("Gros œuvre");
		Lot deux = ajouter("Peinture");
		marche.setEstimation(BigDecimal.TEN);
		assertEquals(List.of(un, deux), Lots.de(marche));
	}

	@Test
	void un_marche_non_alloti_est_lui_meme_la_prestation() {
		marche.setNonAllotissement(F.createNonAllotissement());
		assertEquals(List.of(marche), Lots.de(marche));
	}

	@Test
	void un_marche_global_est_lui_meme_la_prestation() {
		marche.setMarcheGlobal(true);
		assertEquals(List.of(marche), Lots.de(marche));
	}

	@Test
	void un_marche_sans_lot_mais_avec_des_faits_est_la_prestation() {
		marche.getCpv().add("45214210");
		assertEquals(List.of(marche), Lots.de(marche));
	}

	@Test
	void une_restauration_une_specification_ou_des_donnees_sont_des_faits_de_la_prestation() {
		marche.setRestauration(F.createRestauration());
		assertEquals(List.of(marche), Lots.de(marche));
		marche.setRestauration(null);
		marche.getSpecifications().add(F.createSpecification());
		assertEquals(List.of(marche), Lots.de(marche));
		marche.getSpecifications().clear();
		marche.setDonneesEssentielles(F.createDonneesEssentielles());
		assertEquals(List.of(marche), Lots.de(marche));
	}

	@Test
	void un_allotissement_sans_lot_ne_fait_pas_du_marche_une_prestation() {
		marche.setAllotissement(F.createAllotissement());
		marche.setEstimation(BigDecimal.TEN);
		assertEquals(List.of(), Lots.de(marche));
	}

	@Test
	void un_marche_vide_n_a_aucune_prestation() {
		assertEquals(List.of(), Lots.de(marche));
	}

	@Test
	void les_criteres_du_marche_valent_pour_les_lots_qui_n_en_ont_pas() {
		Lot un = ajouter("Gros œuvre");
		Lot deux = ajouter("Peinture");
		marche.setCriteres(F.createJeuCriteres());
		deux.setCriteres(F.createJeuCriteres());
		assertSame(marche.getCriteres(), Lots.criteresDe(un));
		assertSame(deux.getCriteres(), Lots.criteresDe(deux));
	}

	@Test
	void un_lot_hors_de_tout_marche_n_a_pas_de_criteres() {
		assertNull(Lots.criteresDe(F.createLot()));
		assertNull(Lots.marcheDe(F.createLot()));
	}

	@Test
	void le_libelle_se_lit_dans_une_phrase() {
		assertEquals("lot n°\u00A01 «\u00A0Gros œuvre\u00A0»", Lots.libelle(ajouter("Gros œuvre")));
		assertEquals("lot n°\u00A02", Lots.libelle(ajouter(null)));
		assertEquals("le marché", Lots.libelle(marche));
		Lot sansNumero = F.createLot();
		sansNumero.setName("Voirie");
		assertEquals("lot «\u00A0Voirie\u00A0»", Lots.libelle(sansNumero));
	}

	private Lot ajouter(String titre) {
		Lot lot = F.createLot();
		lot.setNumero(marche.getLots().size() + 1);
		lot.setTitre(titre);
		marche.getLots().add(lot);
		return lot;
	}
}
