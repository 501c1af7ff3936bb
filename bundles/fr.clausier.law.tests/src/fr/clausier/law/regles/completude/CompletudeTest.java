// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law.regles.completude;

import static fr.clausier.law.essais.Modele.marche;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.InternalEObject;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import fr.clausier.law.Constat;
import fr.clausier.law.Severite;
import fr.clausier.law.essais.Constats;
import fr.clausier.law.essais.Modele;
import fr.clausier.model.strategie.Lot;
import fr.clausier.model.strategie.Marche;
import fr.clausier.model.strategie.NatureMarche;
import fr.clausier.model.strategie.Procedure;
import fr.clausier.model.strategie.StrategiePackage;
import fr.clausier.model.strategie.TypeAcheteur;

@DisplayName("La complétude du dossier")
class CompletudeTest {

	private static Modele deuxLots() {
		return marche().lot("Gros œuvre", 400_000).lot("Peinture", 100_000);
	}

	@Test
	void r001_la_date_de_lancement_est_obligatoire() {
		Constat constat = deuxLots().lancement(null).verifier().seul("R-001");
		assertEquals(StrategiePackage.Literals.MARCHE__LANCEMENT, constat.trait());
		assertTrue(constat.bloquant());
		deuxLots().verifier().silence("R-001");
	}

	@Test
	void r002_chaque_lot_a_une_valeur_estimee() {
		Modele modele = deuxLots().lot("Serrurerie", 0).lot("Ascenseur", 1, lot -> lot.setEstimation(null));
		assertEquals(2, modele.verifier().de("R-002").size());
		Constat premier = modele.verifier().de("R-002").get(0);
		assertEquals("La valeur estimée HT manque pour le lot n°\u00A03 «\u00A0Serrurerie\u00A0».", premier.message());
		assertSame(modele.construire().getLots().get(2), premier.cible());
		deuxLots().verifier().silence("R-002");
	}

	@Test
	void r002_un_marche_non_alloti_aussi() {
		Modele modele = marche().avec(m -> m.getCpv().add("45214210"));
		assertEquals("La valeur estimée HT manque pour le marché.", modele.verifier().seul("R-002").message());
		modele.estimation(90_000).verifier().silence("R-002");
	}

	@Test
	void r003_le_total_est_la_somme_des_lots() {
		assertEquals("La somme des lots (500\u202F000\u00A0€) diffère de l'estimation du marché (450\u202F000\u00A0€)\u00A0: "
				+ "la valeur du besoin comprend tous les lots, options et reconductions.",
				deuxLots().estimation(450_000).verifier().seul("R-003").message());
		deuxLots().estimation(500_001).verifier().silence("R-003");
		deuxLots().verifier().silence("R-003");
	}

	@Test
	void r003_se_tait_quand_un_lot_n_est_pas_estime() {
		deuxLots().estimation(900_000).lot("Ascenseur", 1, lot -> lot.setEstimation(null)).verifier().silence("R-003");
	}

	@ParameterizedTest
	@ValueSource(strings = { "4521421", "45214210-", "45214210-12", "45 214 210", "travaux" })
	void r004_un_cpv_mal_forme_est_refuse(String code) {
		Modele modele = deuxLots().avec(m -> m.getLots().get(1).getCpv().add(code));
		assertSame(modele.construire().getLots().get(1), modele.verifier().seul("R-004").cible());
	}

	@ParameterizedTest
	@ValueSource(strings = { "45214210", "45214210-0" })
	void r004_un_cpv_bien_forme_est_admis(String code) {
		deuxLots().avec(m -> m.getCpv().add(code)).verifier().silence("R-004");
	}

	@Test
	void r005_l_objet_tient_en_mille_caracteres() {
		deuxLots().avec(m -> m.setObjet("é".repeat(1000))).verifier().silence("R-005");
		Constat constat = deuxLots().avec(m -> m.setObjet("é".repeat(1001))).verifier().seul("R-005");
		assertEquals(StrategiePackage.Literals.MARCHE__OBJET, constat.trait());
		assertEquals("L'objet compte 1\u202F001 caractères\u00A0; les données essentielles n'en admettent que 1\u202F000.", constat.message());
		assertEquals(StrategiePackage.Literals.ELEMENT__TITRE,
				deuxLots().avec(m -> m.setTitre("x".repeat(1001))).verifier().seul("R-005").trait());
	}

	@ParameterizedTest
	@ValueSource(strings = { "21130055300015", "2113005530001", "2113005530001A" })
	void r006_un_siret_faux_est_refuse(String siret) {
		Modele modele = deuxLots().avec(m -> m.getAcheteur().setSiret(siret));
		Constat constat = modele.verifier().seul("R-006");
		assertSame(modele.construire().getAcheteur(), constat.cible());
		assertEquals(StrategiePackage.Literals.ACHETEUR__SIRET, constat.trait());
	}

	@ParameterizedTest
	@ValueSource(strings = { "21130055300016", "211 300 553 00016", "35600000049837", "" })
	void r006_un_siret_juste_ou_absent_est_admis(String siret) {
		deuxLots().avec(m -> m.getAcheteur().setSiret(siret)).verifier().silence("R-006");
	}

	@Test
	void r007_un_marche_achete_quelque_chose() {
		assertTrue(marche().verifier().seul("R-007").bloquant());
		deuxLots().verifier().silence("R-007");
		marche().estimation(90_000).verifier().silence("R-007");
	}

	@Test
	void r008_deux_lots_se_distinguent() {
		Modele modele = deuxLots().lot("peinture ", 10_000, lot -> lot.setNumero(1));
		Marche marche = modele.construire();
		assertEquals(2, modele.verifier().de("R-008").size());
		assertEquals("Deux lots portent le numéro 1.", modele.verifier().de("R-008").get(0).message());
		assertEquals("Deux lots portent l'intitulé «\u00A0peinture\u00A0».", modele.verifier().de("R-008").get(1).message());
		assertSame((Lot) marche.getLots().get(2), modele.verifier().de("R-008").get(0).cible());
		deuxLots().verifier().silence("R-008");
	}

	@Test
	void r009_un_marche_de_defense_est_annonce_et_n_est_plus_controle() {
		Modele modele = marche().procedure(Procedure.MAPA).estimation(9_000_000).avec(m -> m.setHorsCCP(true));
		assertEquals(Severite.CONSEIL, modele.verifier().seul("R-009").severite());
		modele.verifier().silence("R-010").silence("R-016").silence("R-020");
		deuxLots().verifier().silence("R-009");
	}

	@Test
	void r202_acheteur_nature_et_procedure_sont_dits() {
		Modele modele = deuxLots().nature(NatureMarche.NON_PRECISE).procedure(Procedure.NON_PRECISE)
				.avec(m -> m.setAcheteur(null));
		assertEquals(3, modele.verifier().de("R-202").size());
		Constat constat = deuxLots().acheteur(TypeAcheteur.NON_PRECISE).verifier().seul("R-202");
		assertEquals("Indiquez le type de l'acheteur\u00A0: les seuils et la publicité en dépendent et ne peuvent pas être contrôlés.",
				constat.message());
		deuxLots().verifier().silence("R-202");
	}

	@Test
	void r210_un_cpv_existe() {
		Modele modele = deuxLots().avec(m -> m.getLots().get(1).getCpv().add("45442111"));
		Constat constat = modele.verifier().seul("R-210");
		assertSame(modele.construire().getLots().get(1), constat.cible());
		assertEquals(Severite.AVERTISSEMENT, constat.severite());
		assertTrue(constat.message().startsWith("Le code CPV «\u00A045442111\u00A0» n'existe pas dans la nomenclature\u00A0; codes proches\u00A0: "
				+ "45442110 «\u00A0Travaux de peinture de bâtiments\u00A0»"), constat.message());
		assertTrue(constat.messageEn().contains("close codes: 45442110"), constat.messageEn());
		assertEquals("45442110", constat.faits().get("proche"));
		modele.avec(m -> m.getLots().get(1).getCpv().set(0, "45442110-4")).verifier().silence("R-210");
	}

	@Test
	void r210_se_tait_devant_un_cpv_mal_forme_et_ne_propose_rien_de_lointain() {
		deuxLots().avec(m -> m.getCpv().add("4544")).verifier().silence("R-210");
		assertTrue(deuxLots().avec(m -> m.getCpv().add("99999999")).verifier().seul("R-210").message().endsWith("aucun code n'en est proche."));
	}

	@Test
	void r202_un_nom_d_acheteur_qui_ne_mene_nulle_part_est_l_affaire_de_la_langue() {
		deuxLots().acheteur(TypeAcheteur.NON_PRECISE)
				.avec(m -> ((InternalEObject) m.getAcheteur()).eSetProxyURI(URI.createURI("absent.spaser#//")))
				.verifier().silence("R-202").silence("R-017");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Gros oeuvre       | true
			GROS ŒUVRE        | true
			Gros-œuvre        | true
			Gros œuvre        | false
			Gros œuvre étendu | false
			""")
	void r206_un_lot_n_a_qu_un_nom(String titre, boolean dit) {
		Marche un = marche().lot("Gros œuvre", 400_000).construire();
		Marche autre = marche().lot(titre, 400_000).construire();
		assertEquals(0, Constats.de(un, null, autre).de("R-206").size());
		autre.setAcheteur(un.getAcheteur());
		assertEquals(dit ? 1 : 0, Constats.de(un, null, autre).de("R-206").size());
		un.setReference("2026-12");
		autre.setReference("2026-12");
		assertEquals(titre.equals("Gros œuvre") ? 0 : 1, Constats.de(un, null, autre).de("R-206").size());
		autre.getLots().get(0).setNumero(2);
		assertEquals(dit ? 1 : 0, Constats.de(un, null, autre).de("R-206").size());
	}
}
