// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law.regles.criteres;

import static fr.clausier.law.essais.Modele.critere;
import static fr.clausier.law.essais.Modele.jeu;
import static fr.clausier.law.essais.Modele.sousCritere;
import static fr.clausier.model.strategie.StrategiePackage.Literals.CRITERE__TYPE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import fr.clausier.law.Constat;
import fr.clausier.law.Severite;
import fr.clausier.law.essais.Modele;
import fr.clausier.model.strategie.Critere;
import fr.clausier.model.strategie.NatureMarche;
import fr.clausier.model.strategie.Procedure;
import fr.clausier.model.strategie.TypeAcheteur;
import fr.clausier.model.strategie.TypeCritere;

/** Existence of criteria and the regime of 21 August 2026. */
class RegimeDesCriteresTest {

	private static Modele marche() {
		return Modele.marche().estimation(300_000);
	}

	private static Critere prix(String poids) {
		return critere(TypeCritere.PRIX, poids);
	}

	@Test
	void r040_un_marche_sans_critere() {
		Constat constat = marche().verifier().seul("R-040");
		assertEquals("Aucun critère d'attribution n'est prévu pour le marché.", constat.message());
		assertEquals(Severite.ERREUR, constat.severite());
	}

	@Test
	void r040_un_seul_lot_sans_critere_est_montre_sur_ce_lot() {
		Modele modele = Modele.marche()
				.lot("Gros œuvre", 200_000, lot -> lot.setCriteres(jeu(prix("60"), critere(TypeCritere.ENVIRONNEMENT, "40"))))
				.lot("Peinture", 50_000);
		Constat constat = modele.verifier().seul("R-040");
		assertTrue(constat.message().contains("le lot n°\u00A02 «\u00A0Peinture\u00A0»"), constat.message());
		assertSame(modele.construire().getLots().get(1), constat.cible());
	}

	@Test
	void r040_tous_les_lots_sans_critere_ne_font_qu_une_phrase() {
		Modele modele = Modele.marche().lot("Gros œuvre", 200_000).lot("Peinture", 50_000);
		Constat constat = modele.verifier().seul("R-040");
		assertTrue(constat.message().contains("les 2 lots"), constat.message());
		assertSame(modele.construire(), constat.cible());
	}

	@Test
	void r040_se_tait_sans_mise_en_concurrence() {
		marche().procedure(Procedure.GRE_AGRE).verifier().silence("R-040");
		Modele.marche().criteresCommuns(prix("60"), critere(TypeCritere.ENVIRONNEMENT, "40"))
				.lot("Gros œuvre", 200_000).verifier().silence("R-040");
		// A small lot placed without procedure is chosen without published criteria.
		Modele.marche().lot("Gros œuvre", 200_000, lot -> lot.setCriteres(jeu(prix("60"), critere(TypeCritere.ENVIRONNEMENT, "40"))))
				.lot("Signalétique", 9_000, lot -> lot.setDispense(true)).verifier().silence("R-040");
	}

	@Test
	void r041_le_prix_unique_tombe_le_21_aout_2026() {
		Modele modele = marche().criteresCommuns(prix("100"));
		modele.lancement("2026-08-20").verifier().silence("R-041");
		Constat constat = modele.lancement("2026-08-21").verifier().seul("R-041");
		assertEquals(Severite.ERREUR, constat.severite());
		assertSame(modele.construire().getCriteres().getCriteres().get(0), constat.cible());
		assertSame(CRITERE__TYPE, constat.trait());
	}

	@Test
	void r041_vaut_pour_une_entite_adjudicatrice_et_un_achat_standardise() {
		marche().acheteur(TypeAcheteur.ENTITE_ADJUDICATRICE).criteresCommuns(prix("100")).verifier().seul("R-041");
		marche().nature(NatureMarche.FOURNITURES).avec(m -> m.setStandardise(true)).criteresCommuns(prix("100")).verifier()
				.seul("R-041");
	}

	@Test
	void r041_se_tait_pour_plusieurs_criteres_sans_concurrence_et_en_defense() {
		marche().criteresCommuns(prix("60"), critere(TypeCritere.TECHNIQUE, "40")).verifier().silence("R-041");
		marche().procedure(Procedure.GRE_AGRE).criteresCommuns(prix("100")).verifier().silence("R-041");
		marche().avec(m -> m.setHorsCCP(true)).criteresCommuns(prix("100")).verifier().silence("R-041").silence("R-042");
	}

	@Test
	void r041_ne_parle_qu_une_fois_de_criteres_communs_a_plusieurs_lots() {
		Constat constat = Modele.marche().criteresCommuns(prix("100")).lot("Gros œuvre", 200_000).lot("Peinture", 50_000)
				.verifier().seul("R-041");
		assertTrue(constat.message().contains("pour tous les lots"), constat.message());
	}

	@Test
	void r042_avant_le_21_aout_2026_le_prix_unique_est_pour_l_achat_standardise() {
		Modele fournitures = marche().nature(NatureMarche.FOURNITURES).criteresCommuns(prix("100"));
		Constat constat = fournitures.lancement("2026-08-20").verifier().seul("R-042");
		assertTrue(constat.message().contains("n'est pas déclaré standardisé"), constat.message());
		assertEquals(Severite.AVERTISSEMENT, constat.severite());
		fournitures.avec(m -> m.setStandardise(true)).verifier().silence("R-042");
		fournitures.avec(m -> m.setStandardise(false)).lancement("2026-08-21").verifier().silence("R-042");
	}

	@Test
	void r041_un_lot_dispense_ne_dispense_pas_les_autres() {
		Modele modele = Modele.marche().criteresCommuns(prix("100")).lot("Gros œuvre", 200_000)
				.lot("Signalétique", 9_000, lot -> lot.setDispense(true));
		modele.verifier().seul("R-041");
		modele.construire().getLots().get(0).setDispense(true);
		modele.verifier().silence("R-041");
	}

	@Test
	void r042_se_tait_pour_plusieurs_criteres_sans_concurrence_et_en_dialogue() {
		Modele modele = marche().criteresCommuns(prix("100")).lancement("2026-08-20");
		modele.verifier().seul("R-042");
		modele.procedure(Procedure.GRE_AGRE).verifier().silence("R-042");
		modele.procedure(Procedure.DIALOGUE).verifier().silence("R-042");
		marche().criteresCommuns(critere(TypeCritere.COUT, "100")).lancement("2026-08-20").verifier().silence("R-042");
		marche().criteresCommuns(prix("60"), critere(TypeCritere.TECHNIQUE, "40")).lancement("2026-08-20").verifier()
				.silence("R-042");
	}

	@Test
	void r042_des_travaux_ne_sont_jamais_standardises() {
		Constat constat = marche().avec(m -> m.setStandardise(true)).criteresCommuns(prix("100")).lancement("2026-08-20")
				.verifier().seul("R-042");
		assertTrue(constat.message().contains("il porte sur des travaux"), constat.message());
	}

	@Test
	void r043_le_cout_unique_integre_l_environnement() {
		Critere cout = critere(TypeCritere.COUT, "100");
		Modele modele = marche().criteresCommuns(cout);
		modele.lancement("2026-08-20").verifier().silence("R-043");
		assertSame(cout, modele.lancement("2026-08-21").verifier().seul("R-043").cible());
		cout.setIntegreEnvironnement(true);
		modele.verifier().silence("R-043").silence("R-041").silence("R-044");
	}

	@Test
	void r044_un_critere_au_moins_prend_l_environnement_en_compte() {
		Modele modele = marche().criteresCommuns(prix("60"), critere(TypeCritere.TECHNIQUE, "40"));
		modele.lancement("2026-08-20").verifier().silence("R-044");
		Constat constat = modele.lancement("2026-08-21").verifier().seul("R-044");
		assertEquals("Aucun des 2 critères prévus pour le marché ne prend en compte les caractéristiques environnementales"
				+ " de l'offre.", constat.message());
		assertSame(modele.construire().getCriteres(), constat.cible());
	}

	@Test
	void r044_un_sous_critere_ou_un_cout_qui_l_integre_suffit() {
		marche().criteresCommuns(prix("60"), critere(TypeCritere.TECHNIQUE, "40", sousCritere("Méthode", "30"),
				sousCritere(TypeCritere.ENVIRONNEMENT, "Gestion des déchets", "10"))).verifier().silence("R-044");
		Critere cout = critere(TypeCritere.COUT, "60");
		cout.setIntegreEnvironnement(true);
		marche().criteresCommuns(cout, critere(TypeCritere.TECHNIQUE, "40")).verifier().silence("R-044");
	}

	@Test
	void r045_plusieurs_criteres_comprennent_le_prix_ou_le_cout() {
		Modele modele = marche().criteresCommuns(critere(TypeCritere.TECHNIQUE, "70"), critere(TypeCritere.ENVIRONNEMENT, "30"));
		assertEquals(Severite.ERREUR, modele.verifier().seul("R-045").severite());
		modele.avec(m -> m.setHorsCCP(true)).verifier().silence("R-045");
		marche().criteresCommuns(critere(TypeCritere.COUT, "70"), critere(TypeCritere.ENVIRONNEMENT, "30")).verifier()
				.silence("R-045");
	}

	@Test
	void r068_le_dialogue_et_le_partenariat_veulent_plusieurs_criteres() {
		Critere cout = critere(TypeCritere.COUT, "100");
		cout.setIntegreEnvironnement(true);
		Modele modele = marche().procedure(Procedure.DIALOGUE).criteresCommuns(cout);
		assertEquals("Un seul critère est prévu pour le marché\u00A0: la procédure (dialogue compétitif) impose une pluralité"
				+ " de critères.", modele.verifier().seul("R-068").message());
		modele.procedure(Procedure.PARTENARIAT_INNOVATION).verifier().seul("R-068");
		modele.procedure(Procedure.AOO).verifier().silence("R-068");
		marche().procedure(Procedure.DIALOGUE).criteresCommuns(cout, critere(TypeCritere.TECHNIQUE, "40")).verifier()
				.silence("R-068");
	}

	@Test
	void r068_remplace_r041_et_vaut_aussi_en_defense() {
		Modele modele = marche().procedure(Procedure.DIALOGUE).criteresCommuns(prix("100"));
		modele.verifier().silence("R-041").seul("R-068");
		modele.avec(m -> m.setHorsCCP(true)).verifier().seul("R-068");
	}
}
