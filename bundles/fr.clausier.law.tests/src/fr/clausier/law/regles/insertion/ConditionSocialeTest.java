// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law.regles.insertion;

import static fr.clausier.law.essais.Modele.decimal;
import static fr.clausier.model.strategie.StrategiePackage.Literals.EXEMPTION_SOCIALE__MOTIF;
import static fr.clausier.model.strategie.StrategiePackage.Literals.EXEMPTION_SOCIALE__MOTIF_LIBRE;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.function.Consumer;

import org.junit.jupiter.api.Test;

import fr.clausier.law.Constat;
import fr.clausier.law.essais.Modele;
import fr.clausier.model.strategie.ExemptionSociale;
import fr.clausier.model.strategie.Lot;
import fr.clausier.model.strategie.Marche;
import fr.clausier.model.strategie.MotifExemptionSociale;
import fr.clausier.model.strategie.NatureMarche;
import fr.clausier.model.strategie.StrategieFactory;
import fr.clausier.model.strategie.TypeAcheteur;
import fr.clausier.model.strategie.TypeReservation;

/** The social condition above the European thresholds and its exemptions. */
class ConditionSocialeTest {

	private static final String MOTIVATION = "Les prestations sont exécutées par deux spécialistes habilités, sans poste accessible"
			+ " à une personne en parcours, et l'habilitation demande plus de temps que le marché n'en laisse.";

	private static Modele services(long euros) {
		return Modele.marche().nature(NatureMarche.SERVICES).estimation(euros);
	}

	private static ExemptionSociale exemption(MotifExemptionSociale motif, String texte) {
		ExemptionSociale exemption = StrategieFactory.eINSTANCE.createExemptionSociale();
		exemption.setMotif(motif);
		exemption.setTexte(texte);
		return exemption;
	}

	private static Consumer<Marche> exemptee(MotifExemptionSociale motif, String texte) {
		return m -> m.setExemptionSociale(exemption(motif, texte));
	}

	@Test
	void r090_a_compter_du_22_aout_2026_et_du_seuil() {
		Modele modele = services(216_000);
		modele.lancement("2026-08-21").verifier().silence("R-090");
		Constat constat = modele.lancement("2026-08-22").verifier().seul("R-090");
		assertTrue(constat.message().contains("(216\u202F000\u00A0€) atteint le seuil européen (216\u202F000\u00A0€)"), constat.message());
		assertTrue(constat.bloquant());
		modele.estimation(215_999).verifier().silence("R-090");
	}

	@Test
	void r090_selon_l_acheteur_et_la_nature() {
		services(140_000).acheteur(TypeAcheteur.ETAT).verifier().seul("R-090");
		services(431_999).acheteur(TypeAcheteur.ENTITE_ADJUDICATRICE).verifier().silence("R-090");
		services(432_000).acheteur(TypeAcheteur.ENTITE_ADJUDICATRICE).verifier().seul("R-090");
		Modele.marche().estimation(5_403_999).verifier().silence("R-090");
		Modele.marche().estimation(5_404_000).verifier().seul("R-090");
	}

	@Test
	void r090_une_clause_sur_un_lot_ou_une_exemption_suffit() {
		Modele lots = Modele.marche().nature(NatureMarche.SERVICES).lot("Accueil", 200_000).lot("Gardiennage", 150_000);
		lots.verifier().seul("R-090");
		lots.construire().getLots().get(1).getClausesSociales().add(StrategieFactory.eINSTANCE.createClauseSociale());
		lots.verifier().silence("R-090");
		services(300_000).avec(exemptee(MotifExemptionSociale.LIEN_INSUFFISANT, MOTIVATION)).verifier().silence("R-090")
				.silence("R-091").silence("R-092").silence("R-093");
	}

	@Test
	void r090_chaque_lot_doit_etre_exempte_si_le_marche_ne_l_est_pas() {
		Modele lots = Modele.marche().nature(NatureMarche.SERVICES).lot("Accueil", 200_000).lot("Gardiennage", 150_000);
		lots.construire().getLots().get(0).setExemptionSociale(exemption(MotifExemptionSociale.LIEN_INSUFFISANT, MOTIVATION));
		lots.verifier().seul("R-090");
		lots.construire().getLots().get(1).setExemptionSociale(exemption(MotifExemptionSociale.LIEN_INSUFFISANT, MOTIVATION));
		lots.verifier().silence("R-090");
	}

	@Test
	void r090_se_tait_en_defense_et_pour_les_services_specifiques() {
		services(300_000).avec(m -> m.setHorsCCP(true)).verifier().silence("R-090");
		services(300_000).avec(m -> m.getCpv().add("85311000")).verifier().silence("R-090");
	}

	@Test
	void r091_le_motif_est_dans_la_liste() {
		Modele modele = services(300_000).avec(exemptee(MotifExemptionSociale.NON_PRECISE, MOTIVATION));
		assertTrue(modele.verifier().seul("R-091").message().contains("(non précisé)"));
		modele.construire().getExemptionSociale().setMotifLibre("urgence");
		Constat constat = modele.verifier().seul("R-091");
		assertTrue(constat.message().contains("(«\u00A0urgence\u00A0»)"), constat.message());
		assertSame(EXEMPTION_SOCIALE__MOTIF_LIBRE, constat.trait());
		modele.lancement("2026-08-21").verifier().silence("R-091");
	}

	@Test
	void r092_six_mois_de_travaux() {
		Modele modele = Modele.marche().estimation(6_000_000).avec(m -> m.setDureeMois(6))
				.avec(exemptee(MotifExemptionSociale.TRAVAUX_INF_6MOIS, MOTIVATION));
		assertTrue(modele.verifier().seul("R-092").message().contains("la durée du marché est de 6 mois"));
		modele.avec(m -> m.setDureeMois(5)).verifier().silence("R-092");
		modele.avec(m -> m.setDureeMois(null)).verifier().seul("R-092");
		Constat services = modele.avec(m -> m.setDureeMois(5)).nature(NatureMarche.SERVICES).verifier().seul("R-092");
		assertTrue(services.message().contains("le marché porte sur des services"), services.message());
		modele.lancement("2026-08-21").verifier().silence("R-092");
	}

	@Test
	void r093_les_motifs_sont_ecrits() {
		Modele modele = services(200_000).avec(exemptee(MotifExemptionSociale.LIEN_INSUFFISANT, null));
		Constat vide = modele.verifier().silence("R-115").seul("R-093");
		assertTrue(vide.message().contains("ne sont pas écrits"), vide.message());
		assertSame(EXEMPTION_SOCIALE__MOTIF, vide.trait());
		modele.construire().getExemptionSociale().setTexte("Pas de lien avec l'objet.");
		Constat bref = modele.verifier().seul("R-093");
		assertTrue(bref.message().contains("tiennent en 5 mots"), bref.message());
		assertTrue(bref.message().contains("L2184-1"), bref.message());
		assertTrue(modele.acheteur(TypeAcheteur.ENTITE_ADJUDICATRICE).verifier().seul("R-093").message()
				.contains("tout moyen approprié"));
		modele.construire().getExemptionSociale().setTexte("mot ".repeat(19));
		modele.verifier().seul("R-093");
		modele.construire().getExemptionSociale().setTexte("mot ".repeat(20));
		modele.verifier().silence("R-093");
		modele.construire().getExemptionSociale().setTexte(MOTIVATION);
		modele.verifier().silence("R-093");
	}

	@Test
	void r115_des_motifs_sont_dus_des_le_seuil_europeen() {
		Modele modele = services(216_000).avec(exemptee(MotifExemptionSociale.LIEN_INSUFFISANT, " "));
		Constat constat = modele.verifier().silence("R-093").seul("R-115");
		assertTrue(constat.bloquant());
		assertSame(EXEMPTION_SOCIALE__MOTIF, constat.trait());
		assertTrue(constat.message().contains("L2184-1"), constat.message());
		modele.construire().getExemptionSociale().setTexte("Pas de lien avec l'objet.");
		modele.verifier().silence("R-115").seul("R-093");
		modele.lancement("2026-08-21").construire().getExemptionSociale().setTexte(null);
		modele.verifier().silence("R-115");
	}

	@Test
	void la_defense_n_a_pas_d_exemption_a_motiver() {
		Modele modele = services(300_000).avec(exemptee(MotifExemptionSociale.TRAVAUX_INF_6MOIS, null)).avec(m -> m.setHorsCCP(true));
		modele.verifier().silence("R-092").silence("R-093").silence("R-115");
		modele.construire().getExemptionSociale().setMotif(MotifExemptionSociale.NON_PRECISE);
		modele.verifier().silence("R-091");
	}

	@Test
	void r110_un_lot_a_forte_main_d_œuvre_sans_clause() {
		Modele modele = Modele.marche()
				.lot("Gros œuvre", 5_000_000, lot -> lot.setInsertion(StrategieFactory.eINSTANCE.createClauseInsertion()))
				.lot("Peinture", 600_000, lot -> lot.setPartMainOeuvre(decimal("70")))
				.lot("Ascenseurs", 400_000, lot -> lot.setPartMainOeuvre(decimal("30")));
		Constat constat = modele.verifier().seul("R-110");
		assertTrue(constat.message().startsWith("Le lot n°\u00A02 «\u00A0Peinture\u00A0», à 70\u00A0% de main d'œuvre"), constat.message());
		assertSame(modele.construire().getLots().get(1), constat.cible());
		modele.lancement("2026-08-21").verifier().silence("R-110");
		modele.lancement("2026-08-22").verifier().seul("R-110");
		modele.construire().getLots().get(1).setMotifSansInsertion("Lot court, aux interventions de nuit.");
		modele.verifier().silence("R-110");
		modele.construire().getLots().get(1).setMotifSansInsertion(null);
		modele.construire().getLots().get(1)
				.setExemptionSociale(exemption(MotifExemptionSociale.DIFFICULTE_EXECUTION, MOTIVATION));
		modele.verifier().silence("R-110");
	}

	@Test
	void r110_se_tait_sous_le_seuil_pour_un_lot_reserve_et_sans_autre_clause() {
		Modele modele = Modele.marche()
				.lot("Gros œuvre", 4_000_000, lot -> lot.setInsertion(StrategieFactory.eINSTANCE.createClauseInsertion()))
				.lot("Peinture", 600_000, lot -> lot.setPartMainOeuvre(decimal("70")));
		modele.verifier().silence("R-110");
		Lot peinture = modele.construire().getLots().get(1);
		modele.construire().getLots().get(0).setEstimation(decimal("5000000"));
		modele.verifier().seul("R-110");
		modele.construire().getLots().get(0).setInsertion(null);
		modele.verifier().silence("R-110");
		modele.construire().getLots().get(0).setInsertion(StrategieFactory.eINSTANCE.createClauseInsertion());
		modele.verifier().seul("R-110");
		peinture.setReservation(StrategieFactory.eINSTANCE.createReservation());
		peinture.getReservation().getTypes().add(TypeReservation.INSERTION);
		modele.verifier().silence("R-110");
	}
}
