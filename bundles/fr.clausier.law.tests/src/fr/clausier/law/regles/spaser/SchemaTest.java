// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law.regles.spaser;

import static fr.clausier.law.essais.Modele.marche;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import fr.clausier.law.Constat;
import fr.clausier.law.MoteurRegles;
import fr.clausier.law.Portefeuille;
import fr.clausier.law.essais.Constats;
import fr.clausier.law.essais.Modele;
import fr.clausier.model.strategie.Acheteur;
import fr.clausier.model.strategie.Axe;
import fr.clausier.model.strategie.Cible;
import fr.clausier.model.strategie.Lot;
import fr.clausier.model.strategie.EngagementEnvironnemental;
import fr.clausier.model.strategie.TypeEngagement;
import fr.clausier.model.strategie.Indicateur;
import fr.clausier.model.strategie.Marche;
import fr.clausier.model.strategie.Objectif;
import fr.clausier.model.strategie.Reservation;
import fr.clausier.model.strategie.Spaser;
import fr.clausier.model.strategie.StrategieFactory;
import fr.clausier.model.strategie.StrategiePackage.Literals;
import fr.clausier.model.strategie.TypeCritere;
import fr.clausier.model.strategie.TypeReservation;
import fr.clausier.model.strategie.UniteCible;

@DisplayName("Le schéma des achats responsables")
class SchemaTest {

	private static final StrategieFactory F = StrategieFactory.eINSTANCE;
	private static final MoteurRegles MOTEUR = MoteurRegles.standard();
	private static final LocalDate AUJOURDHUI = LocalDate.of(2026, 8, 1);

	private final Modele modele = marche().estimation(900_000);
	private final Marche marche = modele.construire();
	private final Acheteur acheteur = marche.getAcheteur();
	private final Spaser spaser = spaser(acheteur);

	private static Spaser spaser(Acheteur... acheteurs) {
		Spaser spaser = F.createSpaser();
		spaser.setTitre("SPASER 2024-2028");
		spaser.getAcheteurs().addAll(List.of(acheteurs));
		spaser.setDebut(2024);
		spaser.setFin(2028);
		spaser.setPublieLe(LocalDate.of(2024, 7, 1));
		spaser.getAxes().add(F.createAxe());
		return spaser;
	}

	private Spaser objectif(Indicateur indicateur) {
		Objectif objectif = F.createObjectif();
		objectif.setIndicateur(indicateur);
		Axe axe = spaser.getAxes().get(0);
		axe.getObjectifs().add(objectif);
		return spaser;
	}

	private Constats constats(LocalDate aujourdhui, Spaser... spasers) {
		return new Constats(MOTEUR.verifier(marche, new Portefeuille(List.of(marche), List.of(spasers), List.of()).le(aujourdhui), null));
	}

	private Constats constats(Spaser... spasers) {
		return constats(null, spasers);
	}

	private List<Constat> seul(LocalDate date, LocalDate aujourdhui) {
		return MOTEUR.verifier(spaser, new Portefeuille(List.of(marche), List.of(spaser), List.of()).le(aujourdhui), date);
	}

	@ParameterizedTest
	@CsvSource({ "50000000, 2026-09-01, false", "50000001, 2026-09-01, true", "50000001, 2023-01-01, true", "99000000, 2022-12-31, false" })
	void il_est_du_au_dessus_du_seuil_depuis_2023(String montant, String lancement, boolean du) {
		modele.lancement(lancement);
		acheteur.setAchatsAnnuels(new BigDecimal(montant));
		assertEquals(du ? 1 : 0, constats().de("R-150").size());
	}

	@Test
	void celui_d_un_autre_acheteur_ne_compte_pas() {
		acheteur.setAchatsAnnuels(new BigDecimal("60000000"));
		Acheteur autre = F.createAcheteur();
		Constat constat = constats(spaser(autre)).seul("R-150");
		assertSame(acheteur, constat.cible());
		assertEquals(Literals.ACHETEUR__ACHATS_ANNUELS, constat.trait());
		constats(spaser(autre, acheteur)).silence("R-150");
		acheteur.setSiret("21690123100011");
		autre.setSiret("21690123100011");
		constats(spaser(autre)).silence("R-150");
	}

	@ParameterizedTest
	@CsvSource({ "2026-07-01, 0", "2026-07-02, 1" })
	void ses_indicateurs_ont_deux_ans_au_plus(LocalDate date, int fois) {
		assertEquals(fois, new Constats(seul(date, null)).de("R-151").size());
		spaser.setIndicateursPubliesLe(LocalDate.of(2025, 7, 1));
		assertEquals(0, new Constats(seul(date, null)).de("R-151").size());
	}

	@Test
	void un_lancement_a_venir_ne_perime_pas_ses_indicateurs() {
		modele.lancement("2027-09-01");
		spaser.setPublieLe(LocalDate.of(2024, 9, 1));
		assertEquals(LocalDate.of(2026, 9, 1), constats(spaser).seul("R-151").faits().get("echeance"));
		constats(AUJOURDHUI, spaser).silence("R-151");
	}

	@Test
	void il_se_publie() {
		constats(spaser).silence("R-152");
		spaser.setPublieLe(null);
		constats(spaser).silence("R-151").seul("R-152");
	}

	@Test
	void il_fixe_ses_trois_sortes_de_cibles() {
		assertEquals("SOLIDAIRE VULNERABLES ECOLOGIQUE", constats(spaser).seul("R-153").faits().get("absentes").toString());
		constats(objectif(Indicateur.ACHATS_SOLIDAIRES));
		constats(objectif(Indicateur.MARCHES_RESERVES));
		assertEquals("ECOLOGIQUE", constats(spaser).seul("R-153").faits().get("absentes").toString());
		constats(objectif(Indicateur.POIDS_ENVIRONNEMENTAL)).silence("R-153");
	}

	@Test
	void commun_il_a_des_indicateurs_par_acheteur() {
		constats(spaser).silence("R-154");
		spaser.getAcheteurs().add(F.createAcheteur());
		constats(spaser).seul("R-154");
		spaser.setParAcheteur(true);
		constats(spaser).silence("R-154");
	}

	@ParameterizedTest
	@EnumSource(value = Indicateur.class, mode = EnumSource.Mode.EXCLUDE, names = { "OFFRES_PAR_MARCHE", "MARCHES_INFRUCTUEUX", "DELAI_PAIEMENT", "PENALITES_APPLIQUEES" })
	void un_marche_vide_n_apporte_rien_et_un_marche_complet_apporte_tout(Indicateur indicateur) {
		Constats vide = constats(objectif(indicateur));
		assertEquals(1, vide.de("R-155").size(), indicateur.getLiteral());
		marche.setEstimation(null);
		modele.criteresCommuns(Modele.critere(TypeCritere.SOCIAL, "10"), Modele.critere(TypeCritere.ENVIRONNEMENT, "10"));
		modele.lot("Peinture", 1000).lot("Voirie", 1000, lot -> lot.getEngagements().add(F.createEngagementEnvironnemental()));
		marche.getLots().get(0).setInsertion(F.createClauseInsertion());
		Reservation reservation = F.createReservation();
		reservation.getTypes().add(indicateur == Indicateur.ACHATS_SIAE ? TypeReservation.INSERTION : indicateur == Indicateur.ACHATS_ESUS ? TypeReservation.ESS : TypeReservation.HANDICAP);
		marche.getLots().get(0).setReservation(reservation);
		completer(marche.getLots().get(1));
		constats(spaser).silence("R-155");
	}

	/** Everything that the less common indicators look at. */
	private void completer(Lot lot) {
		marche.setInnovant(true);
		marche.setObjetInsertion(true);
		lot.setTitulairePME(true);
		lot.setAvance(BigDecimal.TEN);
		lot.getAgec().add(F.createContributionAgec());
		lot.setRestauration(F.createRestauration());
		lot.getLabels().add(F.createLabel());
		lot.setExemptionSociale(F.createExemptionSociale());
		lot.setCriteres(Modele.jeu(Modele.critere(TypeCritere.COUT, "80"), Modele.critere(TypeCritere.SOCIAL, "10"), Modele.critere(TypeCritere.ENVIRONNEMENT, "10")));
		for (TypeEngagement type : TypeEngagement.values()) {
			EngagementEnvironnemental engagement = F.createEngagementEnvironnemental();
			engagement.setType(type);
			lot.getEngagements().add(engagement);
		}
	}

	@ParameterizedTest
	@EnumSource(value = Indicateur.class, names = { "OFFRES_PAR_MARCHE", "MARCHES_INFRUCTUEUX", "DELAI_PAIEMENT", "PENALITES_APPLIQUEES" })
	void un_objectif_que_seule_l_execution_mesure_ne_demande_rien_au_projet(Indicateur indicateur) {
		constats(objectif(indicateur)).silence("R-155");
	}

	@Test
	void hors_de_sa_periode_ou_sans_objectif_il_ne_demande_rien_au_marche() {
		constats(spaser).silence("R-155");
		objectif(Indicateur.HEURES_INSERTION);
		constats(spaser).seul("R-155");
		modele.lancement("2029-01-01");
		constats(spaser).silence("R-155");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			PNAAPD 2015-2020                                                     | true
			Plan national d'action pour les achats publics durables (2015-2020)  | true
			PNAD 2022-2025                                                       | false
			30 %, comme l'impose le PNAD                                         | true
			Le PNAD n'impose pas ces 30 %                                        | false
			Les marchés réservés sont obligatoires                               | false
			""")
	void le_plan_national_ne_s_impose_pas(String reference, boolean dit) {
		spaser.getReferences().add(reference);
		assertEquals(dit ? 1 : 0, constats(spaser).de("R-156").size());
		spaser.getReferences().clear();
		modele.avec(m -> m.getNotes().add(reference));
		assertEquals(dit ? 1 : 0, constats().de("R-156").size());
	}

	@Test
	void seul_il_est_juge_au_dernier_lancement_ou_aujourd_hui() {
		spaser.setPublieLe(LocalDate.of(2024, 8, 15));
		assertEquals(1, new Constats(seul(null, null)).de("R-151").size());
		assertEquals(0, new Constats(seul(null, AUJOURDHUI)).de("R-151").size());
		assertEquals(1, new Constats(seul(null, AUJOURDHUI.plusYears(2))).de("R-151").size());
	}

	@Test
	void la_derogation_d_un_marche_vaut_pour_le_schema_juge_seul() {
		spaser.setPublieLe(null);
		assertNull(new Constats(seul(null, null)).seul("R-152").derogation());
		modele.derogation("R-152", "Publication au prochain conseil.");
		assertSame(marche.getDerogations().get(0), new Constats(seul(null, null)).seul("R-152").derogation());
		Acheteur autre = F.createAcheteur();
		marche.setAcheteur(autre);
		assertNull(new Constats(seul(null, null)).seul("R-152").derogation());
	}

	private Spaser heures(int valeur, boolean parAn, Integer annee) {
		objectif(Indicateur.HEURES_INSERTION);
		Cible cible = F.createCible();
		cible.setValeur(BigDecimal.valueOf(valeur));
		cible.setUnite(UniteCible.HEURES);
		cible.setParAn(parAn);
		cible.setAnnee(annee);
		spaser.getAxes().get(0).getObjectifs().get(0).getCibles().add(cible);
		return spaser;
	}

	@Test
	void les_heures_d_une_annee_se_comptent_sur_tous_ses_marches() {
		Marche autre = marche().lancement("2026-12-31").estimation(100_000).construire();
		autre.setAcheteur(acheteur);
		autre.setInsertion(F.createClauseInsertion());
		autre.getInsertion().setHeures(700);
		heures(1000, true, null);
		Portefeuille portefeuille = new Portefeuille(List.of(marche, autre), List.of(spaser), List.of());
		Constat constat = new Constats(MOTEUR.verifier(spaser, portefeuille, null)).seul("R-205");
		assertEquals("300\u00A0h", constat.faits().get("ecart").toString());
		assertEquals("2 marchés", constat.faits().get("marches").toString());
		assertEquals("2026", constat.faits().get("annee"));
		new Constats(MOTEUR.verifier(marche, portefeuille, null)).seul("R-205");
		autre.getInsertion().setHeures(1000);
		assertEquals(List.of(), new Constats(MOTEUR.verifier(spaser, new Portefeuille(List.of(marche, autre), List.of(spaser), List.of()), null)).de("R-205"));
		autre.setLancement(LocalDate.of(2027, 1, 1));
		assertEquals(1, new Constats(MOTEUR.verifier(spaser, new Portefeuille(List.of(marche, autre), List.of(spaser), List.of()), null)).de("R-205").size());
	}

	@Test
	void une_cible_vaut_de_son_annee_jusqu_a_la_suivante_et_un_total_n_est_pas_annuel() {
		heures(1000, false, 2027);
		constats(spaser).silence("R-205");
		spaser.getAxes().get(0).getObjectifs().get(0).getCibles().get(0).setAnnee(2025);
		constats(spaser).seul("R-205");
		spaser.getAxes().get(0).getObjectifs().get(0).getCibles().get(0).setAnnee(null);
		constats(spaser).silence("R-205");
	}

	@ParameterizedTest
	@CsvSource({ "2023-12-31, 2024", "2024-01-01,", "2028-12-31,", "2029-01-01, 2028" })
	void un_marche_se_lance_dans_sa_periode(String lancement, String borne) {
		modele.lancement(lancement);
		List<Constat> constats = constats(spaser).de("R-208");
		assertEquals(borne == null ? List.of() : List.of(borne), constats.stream().map(c -> c.faits().get("borne")).toList());
		Spaser suivant = spaser(acheteur);
		suivant.setDebut(2020);
		suivant.setFin(2030);
		constats(spaser, suivant).silence("R-208");
	}
}
