// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law.regles.insertion;

import static fr.clausier.law.essais.Modele.decimal;
import static fr.clausier.model.strategie.StrategiePackage.Literals.CLAUSE_INSERTION__PUBLICS;
import static fr.clausier.model.strategie.StrategiePackage.Literals.CLAUSE_INSERTION__REFUS_ADMIS;
import static fr.clausier.model.strategie.StrategiePackage.Literals.CLAUSE_INSERTION__TAUX;
import static fr.clausier.model.strategie.StrategiePackage.Literals.CLAUSE_INSERTION__TEXTE;
import static fr.clausier.model.strategie.StrategiePackage.Literals.CLAUSE_SOCIALE__TEXTE;
import static fr.clausier.model.strategie.StrategiePackage.Literals.PUBLIC_ELIGIBLE__SEUIL_HEURES;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import fr.clausier.law.Constat;
import fr.clausier.law.Severite;
import fr.clausier.law.essais.Modele;
import fr.clausier.model.strategie.CategoriePublic;
import fr.clausier.model.strategie.Ccag;
import fr.clausier.model.strategie.ClauseInsertion;
import fr.clausier.model.strategie.ClauseSociale;
import fr.clausier.model.strategie.Modalite;
import fr.clausier.model.strategie.Penalite;
import fr.clausier.model.strategie.Periodicite;
import fr.clausier.model.strategie.PublicEligible;
import fr.clausier.model.strategie.StrategieFactory;
import fr.clausier.model.strategie.TypeNpnru;
import fr.clausier.model.strategie.UnitePenalite;

/** The terms of an insertion clause. */
class TermesInsertionTest {

	private static final StrategieFactory F = StrategieFactory.eINSTANCE;
	private final ClauseInsertion clause = F.createClauseInsertion();

	private Modele marche() {
		clause.setTaux(decimal("10"));
		return Modele.marche().estimation(300_000).avec(m -> {
			m.setPartMainOeuvre(decimal("50"));
			m.setCoutHoraire(decimal("36"));
			m.setInsertion(clause);
		});
	}

	private void publics(CategoriePublic... categories) {
		clause.getPublics().clear();
		for (CategoriePublic categorie : categories) {
			PublicEligible eligible = F.createPublicEligible();
			eligible.setCategorie(categorie);
			clause.getPublics().add(eligible);
		}
	}

	private Penalite penalite(String montant, UnitePenalite unite) {
		Penalite penalite = F.createPenalite();
		penalite.setMontant(decimal(montant));
		penalite.setUnite(unite);
		clause.getPenalites().add(penalite);
		return penalite;
	}

	@Test
	void r098_le_territoire_n_est_pas_la_seule_porte() {
		publics(CategoriePublic.B8_QPV, CategoriePublic.HABITANTS_COMMUNE);
		Constat constat = marche().verifier().seul("R-098");
		assertTrue(constat.message().contains("aux seuls habitants de QPV et habitants de la commune"), constat.message());
		assertSame(CLAUSE_INSERTION__PUBLICS, constat.trait());
		assertTrue(constat.bloquant());
		publics(CategoriePublic.B8_QPV, CategoriePublic.B2_RSA);
		marche().verifier().silence("R-098");
	}

	@Test
	void r098_la_charte_de_l_anru_vise_les_quartiers_pas_la_commune() {
		clause.setNpnru(TypeNpnru.TRAVAUX);
		publics(CategoriePublic.B8_QPV);
		marche().verifier().silence("R-098");
		publics(CategoriePublic.HABITANTS_COMMUNE);
		marche().verifier().seul("R-098");
	}

	@Test
	void r099_plusieurs_modalites_au_choix() {
		clause.getModalites().add(Modalite.EMBAUCHE_DIRECTE);
		assertTrue(marche().verifier().seul("R-099").message().contains("(embauche directe)"));
		clause.getModalites().add(Modalite.MISE_ADISPOSITION);
		marche().verifier().silence("R-099");
	}

	@Test
	void r100_les_publics_sont_nommes() {
		Constat constat = marche().avec(m -> m.setCcag(Ccag.PI)).verifier().seul("R-100");
		assertTrue(constat.message().contains("exigés par l'article 16.1 du CCAG-PI"), constat.message());
		assertTrue(constat.bloquant());
		publics(CategoriePublic.B2_RSA);
		marche().verifier().silence("R-100");
	}

	@Test
	void r101_un_facilitateur() {
		assertSame(CLAUSE_INSERTION__TAUX, marche().verifier().seul("R-101").trait());
		clause.setFacilitateur(F.createFacilitateur());
		marche().verifier().silence("R-101");
	}

	@Test
	void r101_ne_parle_qu_une_fois_pour_tous_les_lots() {
		Modele modele = Modele.marche();
		for (String titre : List.of("Gros œuvre", "Peinture", "Sols")) {
			modele.lot(titre, 90_000, lot -> lot.setInsertion(F.createClauseInsertion()));
		}
		modele.construire().getLots().get(0).getInsertion().setFacilitateur(F.createFacilitateur());
		assertTrue(modele.verifier().seul("R-101").message().contains("pour les lots n°\u00A02 et 3"));
	}

	@Test
	void r102_une_penalite_par_heure() {
		penalite("75", UnitePenalite.JOUR_ET_DOCUMENT);
		marche().verifier().seul("R-102");
		Penalite horaire = penalite("50", UnitePenalite.HEURE);
		marche().verifier().silence("R-102");
		horaire.setMontant(null);
		marche().verifier().seul("R-102");
		horaire.setCoefficient(decimal("2"));
		horaire.setReference("le salaire minimum horaire brut");
		marche().verifier().silence("R-102");
	}

	@Test
	void r103_entre_la_moitie_et_le_triple_du_cout_horaire() {
		Penalite penalite = penalite("108", UnitePenalite.HEURE);
		marche().verifier().silence("R-103");
		penalite.setMontant(decimal("108.01"));
		Constat constat = marche().verifier().seul("R-103");
		assertTrue(constat.message().contains("La pénalité de 108,01\u00A0€") && constat.message().contains("coût horaire de 36\u00A0€"),
				constat.message());
		assertSame(penalite, constat.cible());
		marche().avec(m -> m.setCoutHoraire(null)).verifier().silence("R-103");
		penalite.setMontant(decimal("18"));
		marche().verifier().silence("R-103");
		penalite.setMontant(decimal("17.99"));
		marche().verifier().seul("R-103");
	}

	@Test
	void r104_un_suivi_periodique() {
		assertEquals(Severite.AVERTISSEMENT, marche().verifier().seul("R-104").severite());
		clause.setPeriodicite(Periodicite.TRIMESTRIEL);
		marche().verifier().silence("R-104");
	}

	@Test
	void r111_un_seuil_d_activite_de_six_mois_au_plus() {
		publics(CategoriePublic.B1_DELD);
		PublicEligible chomeurs = clause.getPublics().get(0);
		chomeurs.setSeuilHeures(911);
		Constat constat = marche().verifier().seul("R-111");
		assertSame(chomeurs, constat.cible());
		assertSame(PUBLIC_ELIGIBLE__SEUIL_HEURES, constat.trait());
		chomeurs.setSeuilHeures(910);
		marche().verifier().silence("R-111");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "Le titulaire s'efforce de recruter localement. | s'efforce",
			"Le titulaire pourra réserver des heures à l'insertion. | pourra",
			"Dans la mesure du possible, des heures sont réservées. | Dans la mesure du possible",
			"L'acheteur peut contrôler. Les entreprises peuvent embaucher des apprentis. | peuvent" })
	void r112_une_redaction_qui_n_oblige_pas(String texte, String mot) {
		clause.setTexte(texte);
		Constat constat = marche().verifier().seul("R-112");
		assertTrue(constat.message().contains("(«\u00A0" + mot + "\u00A0»)"), constat.message());
		assertSame(CLAUSE_INSERTION__TEXTE, constat.trait());
	}

	@ParameterizedTest
	@ValueSource(strings = { "Le titulaire réserve au minimum 300 heures à des personnes éligibles.",
			"Le titulaire ne peut se soustraire à cette obligation.", "L'acheteur peut contrôler l'exécution à tout moment.",
			"Le titulaire peut librement recourir à la sous-traitance.", "Le facilitateur de l'entreprise peut l'aider." })
	void r112_une_obligation_et_ce_qui_l_entoure(String texte) {
		clause.setTexte(texte);
		marche().verifier().silence("R-112");
	}

	@Test
	void r112_lit_aussi_les_autres_clauses_sociales() {
		ClauseSociale sociale = F.createClauseSociale();
		sociale.setTexte("Le prestataire pourra former ses agents.");
		Constat constat = marche().avec(m -> m.getClausesSociales().add(sociale)).verifier().seul("R-112");
		assertSame(sociale, constat.cible());
		assertSame(CLAUSE_SOCIALE__TEXTE, constat.trait());
	}

	@Test
	void r114_le_refus_de_la_clause_a_une_consequence() {
		marche().verifier().silence("R-114");
		clause.setRefusAdmis(true);
		assertSame(CLAUSE_INSERTION__REFUS_ADMIS, marche().verifier().seul("R-114").trait());
	}
}
