// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law.regles.insertion;

import static fr.clausier.law.essais.Modele.decimal;
import static fr.clausier.model.strategie.StrategiePackage.Literals.CLAUSE_INSERTION__HEURES;
import static fr.clausier.model.strategie.StrategiePackage.Literals.CLAUSE_INSERTION__TAUX;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import fr.clausier.law.Constat;
import fr.clausier.law.Severite;
import fr.clausier.law.essais.Modele;
import fr.clausier.model.strategie.AccordCadre;
import fr.clausier.model.strategie.Ccag;
import fr.clausier.model.strategie.ClauseInsertion;
import fr.clausier.model.strategie.NatureMarche;
import fr.clausier.model.strategie.OuiNon;
import fr.clausier.model.strategie.StrategieFactory;
import fr.clausier.model.strategie.TypeNpnru;
import fr.clausier.model.strategie.TypeReservation;

/** Hours, rates and circumstances of an insertion clause. */
class VolumeInsertionTest {

	private final ClauseInsertion clause = StrategieFactory.eINSTANCE.createClauseInsertion();

	/** 4 000 000 € with 45 % of labour at 36 € an hour: 50 000 hours of labour. */
	private Modele grosOeuvre() {
		return Modele.marche().estimation(4_000_000).avec(m -> {
			m.setPartMainOeuvre(decimal("45"));
			m.setCoutHoraire(decimal("36"));
			m.setDureeMois(24);
			m.setInsertion(clause);
		});
	}

	@Test
	void r094_dit_ce_qui_manque_pour_calculer() {
		clause.setTaux(decimal("15"));
		Modele modele = grosOeuvre().avec(m -> m.setCcag(Ccag.TRAVAUX));
		modele.verifier().silence("R-094");
		Constat constat = modele.avec(m -> m.setPartMainOeuvre(null)).avec(m -> m.setCoutHoraire(null)).verifier().seul("R-094");
		assertEquals("Le volume horaire d'insertion exigé par l'article 20.1 du CCAG-Travaux ne peut pas être établi pour le"
				+ " marché\u00A0: il manque la part de main d'œuvre et le coût horaire.", constat.message());
		assertSame(clause, constat.cible());
		assertSame(CLAUSE_INSERTION__TAUX, constat.trait());
		assertTrue(constat.bloquant());
	}

	@Test
	void r094_une_clause_sans_effort() {
		assertTrue(grosOeuvre().verifier().seul("R-094").message().contains("il manque l'effort demandé"));
		clause.setHeures(500);
		grosOeuvre().verifier().silence("R-094");
	}

	@Test
	void r094_des_heures_par_tranche_suffisent_sans_montant() {
		clause.setParTranche(StrategieFactory.eINSTANCE.createHeuresParTranche());
		clause.getParTranche().setHeures(35);
		Modele modele = grosOeuvre().avec(m -> m.setEstimation(null));
		assertTrue(modele.verifier().seul("R-094").message().contains("il manque le montant de la tranche"));
		clause.getParTranche().setTranche(decimal("10000"));
		modele.verifier().silence("R-094");
	}

	@Test
	void r095_les_heures_et_le_taux_se_tiennent_a_un_dixieme() {
		clause.setTaux(decimal("15"));
		clause.setHeures(8_250);
		grosOeuvre().verifier().silence("R-095");
		clause.setHeures(8_251);
		Constat constat = grosOeuvre().verifier().seul("R-095");
		assertTrue(constat.message().contains("Les 8\u202F251 h déclarées pour le marché s'écartent"
				+ " de plus de 10\u00A0% du calcul (7\u202F500 h)"),
				constat.message());
		assertSame(CLAUSE_INSERTION__HEURES, constat.trait());
		clause.setHeures(6_749);
		grosOeuvre().verifier().seul("R-095");
		clause.setTaux(null);
		grosOeuvre().verifier().silence("R-095");
	}

	@Test
	void r096_au_dela_de_vingt_pour_cent() {
		clause.setTaux(decimal("20"));
		grosOeuvre().verifier().silence("R-096");
		clause.setTaux(decimal("20.5"));
		assertTrue(grosOeuvre().verifier().seul("R-096").message().contains("représente 20,5\u00A0% de la main d'œuvre"));
		grosOeuvre().avec(m -> m.setObjetInsertion(true)).verifier().silence("R-096");
	}

	@Test
	void r096_les_heures_disent_leur_taux() {
		clause.setHeures(10_001);
		assertTrue(grosOeuvre().verifier().silence("R-096").liste().stream().noneMatch(c -> c.id().equals("R-094")));
		clause.setHeures(10_010);
		Constat constat = grosOeuvre().verifier().seul("R-096");
		assertTrue(constat.message().contains("20,02\u00A0%"), constat.message());
		assertSame(CLAUSE_INSERTION__HEURES, constat.trait());
		clause.setHeuresTotales(60_000);
		grosOeuvre().verifier().silence("R-096");
	}

	@Test
	void r097_moins_d_un_pour_cent_sans_globalisation() {
		clause.setTaux(decimal("0.9"));
		assertEquals(Severite.CONSEIL, grosOeuvre().verifier().seul("R-097").severite());
		clause.setGlobalisation(OuiNon.OUI);
		grosOeuvre().verifier().silence("R-097");
		clause.setGlobalisation(OuiNon.NON);
		clause.setTaux(decimal("1"));
		grosOeuvre().verifier().silence("R-097");
	}

	@Test
	void r105_un_volume_fixe_veut_un_minimum() {
		clause.setHeures(500);
		AccordCadre accord = StrategieFactory.eINSTANCE.createAccordCadre();
		Modele modele = grosOeuvre().avec(m -> m.setAccordCadre(accord));
		assertTrue(modele.verifier().seul("R-105").message().contains("les 500 h prévues pour le marché"));
		accord.setMinimum(decimal("100000"));
		modele.verifier().silence("R-105");
		modele.avec(m -> m.setAccordCadre(null)).verifier().silence("R-105");
	}

	@Test
	void r106_le_personnel_repris_dans_le_nettoyage() {
		clause.setTaux(decimal("10"));
		Modele modele = grosOeuvre().nature(NatureMarche.SERVICES).avec(m -> m.getCpv().add("90910000"));
		assertTrue(modele.verifier().seul("R-106").message().contains("(CPV 90910000)"));
		clause.setHeuresReprises(0);
		modele.verifier().silence("R-106");
		clause.setHeuresReprises(null);
		modele.avec(m -> m.getCpv().set(0, "79710000")).verifier().silence("R-106");
	}

	@Test
	void r107_la_charte_de_l_anru() {
		clause.setNpnru(TypeNpnru.TRAVAUX);
		clause.setTaux(decimal("4.5"));
		Constat constat = grosOeuvre().verifier().seul("R-107");
		assertTrue(constat.message().contains("4,5\u00A0%") && constat.message().contains("au moins 5\u00A0% pour les travaux"),
				constat.message());
		assertEquals(Severite.AVERTISSEMENT, constat.severite());
		clause.setTaux(decimal("5"));
		grosOeuvre().verifier().silence("R-107");
		clause.setNpnru(TypeNpnru.GUP);
		assertTrue(grosOeuvre().verifier().seul("R-107").message().contains("10\u00A0% pour la gestion urbaine de proximité"));
		clause.setNpnru(TypeNpnru.NON);
		grosOeuvre().verifier().silence("R-107");
	}

	@Test
	void r108_un_parcours_trop_court() {
		clause.setHeures(99);
		assertTrue(grosOeuvre().verifier().seul("R-108").message().startsWith("Volume de 99\u00A0h pour le marché"));
		clause.setHeures(100);
		grosOeuvre().verifier().silence("R-108");
		grosOeuvre().avec(m -> m.setDureeMois(3)).verifier().silence("R-108");
		assertTrue(grosOeuvre().avec(m -> m.setDureeMois(2)).verifier().seul("R-108").message()
				.startsWith("Durée de 2 mois pour le marché"));
		clause.setGlobalisation(OuiNon.OUI);
		grosOeuvre().avec(m -> m.setDureeMois(2)).verifier().silence("R-108");
	}

	@Test
	void r109_peu_de_main_d_œuvre_dans_les_fournitures() {
		clause.setTaux(decimal("5"));
		grosOeuvre().nature(NatureMarche.FOURNITURES).verifier().seul("R-109");
		grosOeuvre().verifier().silence("R-109");
	}

	@Test
	void r113_un_lot_reserve_se_passe_d_heures() {
		clause.setTaux(decimal("10"));
		Modele modele = Modele.marche().lot("Espaces verts", 90_000, lot -> {
			lot.setInsertion(clause);
			lot.setReservation(StrategieFactory.eINSTANCE.createReservation());
			lot.getReservation().getTypes().add(TypeReservation.HANDICAP);
			lot.getReservation().getTypes().add(TypeReservation.INSERTION);
		});
		assertTrue(modele.verifier().seul("R-113").message()
				.contains("(structures du handicap et structures d'insertion)"));
		modele.construire().getLots().get(0).getReservation().getTypes().add(TypeReservation.ESS);
		modele.verifier().seul("R-113");
		modele.construire().getLots().get(0).getReservation().getTypes().clear();
		modele.construire().getLots().get(0).getReservation().getTypes().add(TypeReservation.ESS);
		modele.verifier().silence("R-113");
	}
}
