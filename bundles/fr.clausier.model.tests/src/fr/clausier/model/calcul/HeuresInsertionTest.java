// SPDX-License-Identifier: EPL-2.0
package fr.clausier.model.calcul;

import static fr.clausier.model.calcul.NombresFrancais.INSECABLE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import fr.clausier.model.strategie.ClauseInsertion;
import fr.clausier.model.strategie.HeuresParTranche;
import fr.clausier.model.strategie.Lot;
import fr.clausier.model.strategie.Marche;
import fr.clausier.model.strategie.StrategieFactory;
import fr.clausier.model.strategie.StrategiePackage;

@DisplayName("Les heures d'insertion")
class HeuresInsertionTest {

	private static final StrategieFactory F = StrategieFactory.eINSTANCE;

	@ParameterizedTest(name = "{0} : {5} h")
	@CsvSource({
			"exemple de calcul publié, 1000000, 50, 5, 30, 833, 833.3333",
			"exemple à 10 %, 1500000, 70, 10, 30, 3500, 3500",
			"gros œuvre, 4000000, 45, 15, 36, 7500, 7500",
			"peinture, 600000, 70, 15, 36, 1750, 1750",
			"chauffage ventilation, 900000, 35, 10, 38, 828, 828.9473",
			"nettoyage, 320000, 80, 10, 28, 914, 914.2857" })
	void f1_montant(String metier, BigDecimal montant, BigDecimal part, BigDecimal taux, BigDecimal cout, long heures,
			BigDecimal exact) {
		VolumeHeures volume = volume(lot(montant, part, taux, cout));
		assertEquals(FormuleHeures.F1, volume.formule());
		assertEquals(heures, volume.heures());
		assertEquals(0, exact.compareTo(volume.exact()), () -> "valeur exacte : " + volume.exact());
	}

	@Test
	void le_detail_se_refait_a_la_main() {
		assertEquals(List.of(
				"Montant de la main d'œuvre : 4 000 000 € × 45 % = 1 800 000 €",
				"Part réservée à l'insertion : 1 800 000 € × 15 % = 270 000 €",
				"4 000 000 € × 45 % × 15 % ÷ 36 €/h = 7 500 h"),
				lisible(volume(lot("4000000", "45", "36", "15")).detail()));
	}

	@Test
	void l_arrondi_est_dit() {
		List<String> detail = lisible(volume(lot("900000", "35", "38", "10")).detail());
		assertEquals("900 000 € × 35 % × 10 % ÷ 38 €/h = 828,94 h, arrondi à l'heure inférieure : 828 h",
				detail.get(detail.size() - 1));
	}

	@Test
	void f2_heures_du_maitre_d_oeuvre() {
		Lot lot = lot("1500000", "70", "30", "10");
		lot.getInsertion().setHeuresTotales(35000);
		VolumeHeures volume = volume(lot);
		assertEquals(FormuleHeures.F2, volume.formule());
		assertEquals(3500, volume.heures());
		assertEquals(List.of("35 000 h × 10 % = 3 500 h"), lisible(volume.detail()));
	}

	@ParameterizedTest(name = "{0} € : {1} h")
	@CsvSource({ "2700000, 0", "2600000, 0", "2702000, 1", "3100000, 200" })
	void f3_au_dela_d_un_seuil(BigDecimal montant, long heures) {
		Lot lot = lot(montant, null, null, null);
		HeuresParTranche tranche = F.createHeuresParTranche();
		tranche.setHeures(1);
		tranche.setTranche(new BigDecimal("2000"));
		tranche.setSeuil(new BigDecimal("2700000"));
		lot.getInsertion().setParTranche(tranche);
		VolumeHeures volume = volume(lot);
		assertTrue(volume.calculable());
		assertEquals(heures, volume.heures());
	}

	@Test
	void f3_dit_le_seuil_dans_son_detail() {
		Lot lot = lot("3100000", null, null, null);
		HeuresParTranche tranche = F.createHeuresParTranche();
		tranche.setHeures(1);
		tranche.setTranche(new BigDecimal("2000"));
		tranche.setSeuil(new BigDecimal("2700000"));
		lot.getInsertion().setParTranche(tranche);
		assertEquals(List.of("1 h × (3 100 000 € − 2 700 000 €) ÷ 2 000 € = 200 h"), lisible(volume(lot).detail()));
	}

	@Test
	void f3_par_tranche_de_commande() {
		Lot lot = lot("480000", "70", "30", null);
		HeuresParTranche tranche = F.createHeuresParTranche();
		tranche.setHeures(35);
		tranche.setTranche(new BigDecimal("10000"));
		lot.getInsertion().setParTranche(tranche);
		VolumeHeures volume = volume(lot);
		assertEquals(FormuleHeures.F3, volume.formule());
		assertEquals(1680, volume.heures());
		assertEquals(List.of("35 h × 480 000 € ÷ 10 000 € = 1 680 h"), lisible(volume.detail()));
		assertEquals(Optional.of(new BigDecimal("15.00")), HeuresInsertion.tauxImplicite(lot, 1680));
	}

	@Test
	void f4_postes() {
		Lot lot = lot("480000", null, null, null);
		lot.getInsertion().setPostes(new BigDecimal("1.5"));
		marche(lot).setDureeMois(18);
		VolumeHeures volume = volume(lot);
		assertEquals(FormuleHeures.F4, volume.formule());
		assertEquals(3615, volume.heures());
		assertEquals("1,5 ETP × 1 607 h × 18 mois ÷ 12 = 3 615,75 h, arrondi à l'heure inférieure : 3 615 h",
				lisible(volume.detail()).get(0));
	}

	@Test
	void f5_personnel_repris_deduit() {
		Lot lot = lot("900000", null, null, "10");
		lot.getInsertion().setHeuresAnnuelles(20000);
		lot.getInsertion().setHeuresReprises(14000);
		marche(lot).setDureeMois(48);
		VolumeHeures volume = volume(lot);
		assertEquals(FormuleHeures.F5, volume.formule());
		assertEquals(2400, volume.heures());
		assertEquals(List.of("Heures annuelles nouvellement affectées : 20 000 h − 14 000 h = 6 000 h",
				"(20 000 h − 14 000 h) × 10 % × 48 mois ÷ 12 = 2 400 h"), lisible(volume.detail()));
	}

	@Test
	void f5_tout_le_personnel_repris_ne_laisse_aucune_heure() {
		Lot lot = lot("900000", null, null, "10");
		lot.getInsertion().setHeuresAnnuelles(14000);
		lot.getInsertion().setHeuresReprises(20000);
		marche(lot).setDureeMois(12);
		assertEquals(0, volume(lot).heures());
	}

	@Test
	void les_heures_saisies_l_emportent_et_disent_leur_taux() {
		Lot lot = lot("4000000", "45", "36", "15");
		lot.getInsertion().setHeures(5000);
		VolumeHeures volume = volume(lot);
		assertEquals(FormuleHeures.SAISIE, volume.formule());
		assertEquals(5000, volume.heures());
		assertEquals(List.of("Volume fixé par l'acheteur : 5 000 h"), lisible(volume.detail()));
		assertEquals(Optional.of(new BigDecimal("10.00")), HeuresInsertion.tauxImplicite(lot, 5000));
	}

	@Test
	void ce_qui_manque_est_nomme() {
		VolumeHeures volume = volume(lot("4000000", null, "0", "15"));
		assertFalse(volume.calculable());
		assertEquals(List.of("la part de main d'œuvre", "le coût horaire"),
				volume.manquants().stream().map(Facteur::nom).toList());
		assertEquals(StrategiePackage.Literals.PRESTATION__PART_MAIN_OEUVRE, volume.manquants().get(0).trait());
		assertEquals(List.of(), volume.detail());
	}

	@Test
	void la_duree_manque_quand_la_formule_en_a_besoin() {
		Lot lot = lot("480000", null, null, null);
		lot.getInsertion().setPostes(BigDecimal.ONE);
		assertEquals(List.of("la durée du marché"), volume(lot).manquants().stream().map(Facteur::nom).toList());
	}

	@Test
	void le_cout_horaire_du_marche_vaut_pour_ses_lots() {
		Lot lot = lot("600000", "70", null, "15");
		marche(lot).setCoutHoraire(new BigDecimal("36"));
		VolumeHeures volume = volume(lot);
		assertEquals(1750, volume.heures());
		assertEquals(marche(lot), volume.facteurs().get(3).porteur());
	}

	@Test
	void sans_clause_il_n_y_a_pas_de_volume() {
		assertTrue(HeuresInsertion.de(F.createLot()).isEmpty());
	}

	private static VolumeHeures volume(Lot lot) {
		return HeuresInsertion.de(lot).orElseThrow();
	}

	private static Lot lot(String montant, String part, String cout, String taux) {
		return lot(decimal(montant), decimal(part), decimal(taux), decimal(cout));
	}

	private static Lot lot(BigDecimal montant, BigDecimal part, BigDecimal taux, BigDecimal cout) {
		Lot lot = F.createLot();
		lot.setEstimation(montant);
		lot.setPartMainOeuvre(part);
		lot.setCoutHoraire(cout);
		ClauseInsertion clause = F.createClauseInsertion();
		clause.setTaux(taux);
		lot.setInsertion(clause);
		F.createMarche().getLots().add(lot);
		return lot;
	}

	private static Marche marche(Lot lot) {
		return Lots.marcheDe(lot);
	}

	private static BigDecimal decimal(String texte) {
		return texte == null ? null : new BigDecimal(texte);
	}

	private static List<String> lisible(List<String> lignes) {
		return lignes.stream().map(l -> l.replace(INSECABLE, ' ').replace(NombresFrancais.MILLIERS, ' ')).toList();
	}
}
