// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law.regles.donnees;

import static fr.clausier.law.essais.Modele.marche;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import fr.clausier.law.Constat;
import fr.clausier.law.MoteurRegles;
import fr.clausier.law.Portefeuille;
import fr.clausier.model.strategie.AvisEuropeen;
import fr.clausier.model.strategie.DonneesEssentielles;
import fr.clausier.model.strategie.Marche;
import fr.clausier.model.strategie.OuiNon;
import fr.clausier.model.strategie.ParticipationReservee;
import fr.clausier.model.strategie.Prestation;
import fr.clausier.model.strategie.Procedure;
import fr.clausier.model.strategie.Realisation;
import fr.clausier.model.strategie.StrategieFactory;

@DisplayName("Les données essentielles et l'avis européen")
class DonneesTest {

	private static final StrategieFactory F = StrategieFactory.eINSTANCE;

	private final Marche marche = marche().construire();
	private final Prestation contrat = marche.getLots().isEmpty() ? marche : marche.getLots().get(0);

	private long nombre(String regle) {
		List<Constat> constats = MoteurRegles.standard().verifier(marche, List.of(marche), List.of(), null);
		return constats.stream().filter(c -> c.id().equals(regle)).count();
	}

	@ParameterizedTest
	@CsvSource({ "2027-03-12, 0", "2027-03-13, 1" })
	void deux_mois_pour_publier(LocalDate publiees, long attendu) {
		Realisation realisation = F.createRealisation();
		realisation.setNotifieLe(LocalDate.of(2027, 1, 12));
		contrat.setRealisation(realisation);
		DonneesEssentielles donnees = F.createDonneesEssentielles();
		donnees.setPublieesLe(publiees);
		contrat.setDonneesEssentielles(donnees);
		assertEquals(attendu, nombre("R-164"));
	}

	@ParameterizedTest
	@CsvSource({ "2027-03-12, 0", "2027-03-13, 1" })
	void sans_publication_le_jour_dit_que_le_delai_est_passe(LocalDate aujourdhui, long attendu) {
		Realisation realisation = F.createRealisation();
		realisation.setNotifieLe(LocalDate.of(2027, 1, 12));
		contrat.setRealisation(realisation);
		assertEquals(0, nombre("R-164"));
		Portefeuille portefeuille = new Portefeuille(List.of(marche), List.of(), List.of()).le(aujourdhui);
		assertEquals(attendu, MoteurRegles.standard().verifier(marche, portefeuille, null).stream().filter(c -> c.id().equals("R-164")).count());
	}

	@Test
	void des_heures_comptees_apres_le_delai_disent_que_rien_n_a_ete_publie() {
		Realisation realisation = F.createRealisation();
		realisation.setNotifieLe(LocalDate.of(2027, 1, 12));
		contrat.setRealisation(realisation);
		assertEquals(0, nombre("R-164"));
		realisation.setHeuresAu(LocalDate.of(2027, 12, 31));
		assertEquals(1, nombre("R-164"));
	}

	@ParameterizedTest
	@CsvSource({ "1234567890123456, 0", "12345678901234567, 1", "' ', 1" })
	void un_identifiant_a_un_a_seize_caracteres(String identifiant, long attendu) {
		DonneesEssentielles donnees = F.createDonneesEssentielles();
		donnees.setIdentifiant(identifiant);
		contrat.setDonneesEssentielles(donnees);
		assertEquals(attendu, nombre("R-165"));
	}

	@ParameterizedTest
	@CsvSource({ "6, 0", "7, 1", "22, 1", "23, 0" })
	void les_avis_de_marche_disent_ce_qui_est_reserve(int sousType, long attendu) {
		AvisEuropeen avis = F.createAvisEuropeen();
		avis.setSousType(sousType);
		marche.setAvisEuropeen(avis);
		assertEquals(attendu, nombre("R-167"));
		avis.setParticipationReservee(ParticipationReservee.AUCUNE);
		avis.setExecutionReservee(OuiNon.NON);
		assertEquals(0, nombre("R-167"));
	}

	@ParameterizedTest
	@CsvSource({ "16, 48, 0", "16, 49, 1", "17, 96, 0", "17, 97, 1", "18, 84, 0", "18, 85, 1", "29, 200, 0" })
	void la_duree_admise_depend_du_sous_type(int sousType, int mois, long attendu) {
		AvisEuropeen avis = F.createAvisEuropeen();
		avis.setSousType(sousType);
		marche.setAvisEuropeen(avis);
		marche.setAccordCadre(F.createAccordCadre());
		marche.setDureeMois(mois);
		assertEquals(attendu, nombre("R-168"));
		avis.setJustificationDuree("Amortissement.");
		assertEquals(0, nombre("R-168"));
	}

	@ParameterizedTest
	@CsvSource({ "24999, 0", "25000, 1", "39999, 1", "40000, 0" })
	void la_liste_annuelle_commence_a_25_000_euros(BigDecimal montant, long attendu) {
		marche.setProcedure(Procedure.GRE_AGRE);
		Realisation realisation = F.createRealisation();
		realisation.setNotifieLe(LocalDate.of(2026, 12, 12));
		realisation.setMontantNotifie(montant);
		contrat.setRealisation(realisation);
		assertEquals(attendu, nombre("R-170"));
	}
}
