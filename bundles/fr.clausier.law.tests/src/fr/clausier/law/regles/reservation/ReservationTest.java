// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law.regles.reservation;

import static fr.clausier.law.essais.Modele.decimal;
import static fr.clausier.law.essais.Modele.reservation;
import static fr.clausier.model.strategie.StrategiePackage.Literals.MARCHE__DUREE_MOIS;
import static fr.clausier.model.strategie.StrategiePackage.Literals.PRESTATION__DELAI_MOIS;
import static fr.clausier.model.strategie.StrategiePackage.Literals.RESERVATION__ARTICLES;
import static fr.clausier.model.strategie.StrategiePackage.Literals.RESERVATION__SANS_MENTION;
import static fr.clausier.model.strategie.TypeReservation.DETENTION;
import static fr.clausier.model.strategie.TypeReservation.ESS;
import static fr.clausier.model.strategie.TypeReservation.HANDICAP;
import static fr.clausier.model.strategie.TypeReservation.INSERTION;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import fr.clausier.law.Constat;
import fr.clausier.law.Severite;
import fr.clausier.law.essais.Modele;
import fr.clausier.model.strategie.NatureMarche;
import fr.clausier.model.strategie.Reservation;

@DisplayName("Les marchés et lots réservés : R-120 à R-126")
class ReservationTest {

	private static final String CRECHE = "85312110";

	/** A nursery reserved to the social economy, as it should be. */
	private static Modele creche() {
		return Modele.marche().nature(NatureMarche.SERVICES).estimation(600_000).avec(m -> {
			m.setReservation(reservation(List.of(ESS), "L2113-15", "L. 2113-16"));
			m.setDureeMois(36);
			m.getCpv().add(CRECHE);
		});
	}

	/** Two lots, the second reserved. */
	private static Modele parcs(Reservation reservation) {
		return Modele.marche().nature(NatureMarche.SERVICES).lot("Élagage", 200_000).lot("Entretien", 90_000, lot -> lot.setReservation(reservation));
	}

	@Test
	void une_reservation_bien_ecrite_ne_donne_rien() {
		creche().verifier().silence("R-120").silence("R-121").silence("R-122").silence("R-123").silence("R-125").silence("R-126");
		parcs(reservation(List.of(HANDICAP, INSERTION))).verifier().silence("R-120").silence("R-121").silence("R-122").silence("R-123").silence("R-124")
				.silence("R-125").silence("R-126");
	}

	@Test
	void r120_la_decision_de_reserver_se_dit() {
		Reservation reservation = reservation(List.of(HANDICAP));
		Modele modele = parcs(reservation).avec(m -> reservation.setSansMention(true));
		Constat constat = modele.verifier().seul("R-120");
		assertTrue(constat.bloquant());
		assertSame(reservation, constat.cible());
		assertSame(RESERVATION__SANS_MENTION, constat.trait());
		assertEquals("Pour le lot n°\u00A02 «\u00A0Entretien\u00A0», la décision de réserver n'est mentionnée ni dans l'avis ni dans les documents de la consultation.",
				constat.message());
	}

	@Test
	void r120_l_economie_sociale_et_solidaire_cite_deux_articles() {
		Modele modele = creche();
		Reservation reservation = modele.construire().getReservation();
		reservation.getArticles().remove(1);
		Constat constat = modele.verifier().seul("R-120");
		assertTrue(constat.message().endsWith("il manque la référence à L2113-16."), constat.message());
		assertSame(RESERVATION__ARTICLES, constat.trait());
		reservation.getArticles().clear();
		assertTrue(modele.verifier().seul("R-120").message().endsWith("L2113-15 et L2113-16."));
		assertNull(modele.verifier().seul("R-120").trait());
		// The other grounds need no article.
		parcs(reservation(List.of(INSERTION))).verifier().silence("R-120");
	}

	@Test
	void r121_trois_ans_au_plus() {
		Constat constat = creche().avec(m -> m.setDureeMois(37)).verifier().seul("R-121");
		assertEquals("Le marché dure 37 mois\u00A0: réservé à l'économie sociale et solidaire, il ne peut dépasser 36 mois.", constat.message());
		assertSame(MARCHE__DUREE_MOIS, constat.trait());
		assertTrue(constat.bloquant());
		parcs(reservation(List.of(INSERTION))).avec(m -> m.setDureeMois(48)).verifier().silence("R-121");
	}

	@Test
	void r121_le_delai_du_lot_l_emporte() {
		Modele modele = parcs(reservation(List.of(ESS))).avec(m -> m.setDureeMois(48));
		Constat commun = modele.verifier().seul("R-121");
		assertTrue(commun.message().startsWith("Le lot n°"), commun.message());
		assertSame(modele.construire(), commun.cible());
		modele.avec(m -> m.getLots().get(1).setDelaiMois(24)).verifier().silence("R-121");
		modele.avec(m -> m.setDureeMois(24)).avec(m -> m.getLots().get(1).setDelaiMois(40));
		assertSame(PRESTATION__DELAI_MOIS, modele.verifier().seul("R-121").trait());
		modele.avec(m -> m.getLots().get(1).setDelaiMois(null)).avec(m -> m.setDureeMois(null)).verifier().silence("R-121");
	}

	@Test
	void r122_seulement_des_services_de_la_liste() {
		Constat constat = creche().avec(m -> m.getCpv().add("90911200")).verifier().seul("R-122");
		assertTrue(constat.message().endsWith("le code CPV 90911200 n'y figure pas."), constat.message());
		assertSame(Severite.AVERTISSEMENT, constat.severite());
		assertTrue(creche().nature(NatureMarche.TRAVAUX).verifier().seul("R-122").message().endsWith("ce sont des travaux."));
		creche().avec(m -> m.getCpv().clear()).verifier().silence("R-122");
		// A code that is no code is another rule's matter.
		creche().avec(m -> m.getCpv().add("12")).verifier().silence("R-122");
	}

	@Test
	void r123_la_moitie_au_moins() {
		Reservation reservation = reservation(List.of(DETENTION));
		reservation.setProportion(decimal("49.5"));
		Constat constat = parcs(reservation).verifier().seul("R-123");
		assertTrue(constat.message().contains("49,5\u00A0% de travailleurs concernés\u00A0: il en faut 50\u00A0% au moins"), constat.message());
		assertTrue(constat.bloquant());
		reservation.setProportion(decimal("50"));
		parcs(reservation).verifier().silence("R-123");
		// The social economy has no such share.
		creche().avec(m -> m.getReservation().setProportion(decimal("10"))).verifier().silence("R-123");
	}

	@Test
	void r124_quand_rien_n_est_ouvert() {
		Modele modele = parcs(reservation(List.of(INSERTION)));
		modele.verifier().silence("R-124");
		modele.avec(m -> m.getLots().get(0).setReservation(reservation(List.of(HANDICAP))));
		Constat constat = modele.verifier().seul("R-124");
		assertEquals("Les 2 lots sont réservés (structures du handicap et structures d'insertion)\u00A0: vérifiez par un sourçage qu'assez de structures peuvent répondre.",
				constat.message());
		assertSame(Severite.CONSEIL, constat.severite());
		assertTrue(creche().verifier().seul("R-124").message().startsWith("Le marché est réservé en entier"));
	}

	@Test
	void r125_le_travail_en_detention_est_seul() {
		Constat constat = parcs(reservation(List.of(DETENTION, HANDICAP))).verifier().seul("R-125");
		assertTrue(constat.message().endsWith("(structures du handicap)."), constat.message());
		assertTrue(constat.bloquant());
		parcs(reservation(List.of(DETENTION))).verifier().silence("R-125");
	}

	@Test
	void r126_trois_annees_sans_autre_marche_reserve() {
		Modele modele = creche().avec(m -> m.getReservation().setPrecedentLe(LocalDate.of(2023, 9, 2)));
		Constat constat = modele.lancement("2026-09-01").verifier().seul("R-126");
		assertTrue(constat.message().endsWith("avant le 2\u00A0septembre\u00A02026."), constat.message());
		assertFalse(constat.bloquant());
		modele.lancement("2026-09-02").verifier().silence("R-126");
		modele.lancement(null).verifier().silence("R-126");
		parcs(reservation(List.of(HANDICAP))).avec(m -> m.getLots().get(1).getReservation().setPrecedentLe(LocalDate.of(2026, 1, 1))).verifier().silence("R-126");
	}

	@Test
	void un_marche_de_defense_suit_d_autres_articles() {
		creche().avec(m -> m.setHorsCCP(true)).avec(m -> m.setDureeMois(60)).avec(m -> m.getReservation().setSansMention(true)).verifier().silence("R-120")
				.silence("R-121").silence("R-124");
	}
}
