// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law.regles.environnement;

import static fr.clausier.law.essais.Modele.decimal;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import fr.clausier.law.Constat;
import fr.clausier.law.Severite;
import fr.clausier.law.essais.Modele;
import fr.clausier.model.strategie.ContributionAgec;
import fr.clausier.model.strategie.EngagementEnvironnemental;
import fr.clausier.model.strategie.Label;
import fr.clausier.model.strategie.NatureMarche;
import fr.clausier.model.strategie.OperationTravaux;
import fr.clausier.model.strategie.PlastiqueUsageUnique;
import fr.clausier.model.strategie.Restauration;
import fr.clausier.model.strategie.StrategieFactory;
import fr.clausier.model.strategie.Territoire;
import fr.clausier.model.strategie.TypeAcheteur;
import fr.clausier.model.strategie.TypeCritere;
import fr.clausier.model.strategie.TypeEngagement;

@DisplayName("Achats circulaires, restauration et labels : R-078 à R-084")
class AchatsCirculairesTest {

	private static final StrategieFactory F = StrategieFactory.eINSTANCE;

	private static Modele textiles() {
		return Modele.marche().nature(NatureMarche.FOURNITURES).estimation(80_000).avec(m -> m.getCpv().add("18110000-3"));
	}

	private static Modele cantine(Territoire territoire, String durable, String bio, String viandes) {
		Restauration restauration = F.createRestauration();
		restauration.setDurable(decimal(durable));
		restauration.setBio(decimal(bio));
		restauration.setViandesPoissons(decimal(viandes));
		return Modele.marche().nature(NatureMarche.SERVICES).estimation(400_000).avec(m -> {
			m.getAcheteur().setTerritoire(territoire);
			m.setRestauration(restauration);
		});
	}

	private static Label label(String nom) {
		Label label = F.createLabel();
		label.setNom(nom);
		return label;
	}

	@Test
	void r078_depuis_juillet_2024_pour_les_acheteurs_lies() {
		textiles().lancement("2024-06-30").verifier().silence("R-078");
		Constat constat = textiles().lancement("2024-07-01").verifier().seul("R-078");
		assertTrue(constat.message().contains("(2024\u00A0: 8\u00A0% issus du réemploi et 20\u00A0% avec des matières recyclées)"), constat.message());
		assertTrue(textiles().lancement("2027-01-01").verifier().seul("R-078").message().contains("minima à lire dans le décret"));
		textiles().acheteur(TypeAcheteur.ENTITE_ADJUDICATRICE).verifier().silence("R-078");
	}

	@Test
	void r078_une_part_de_la_famille_ou_un_engagement_suffit() {
		ContributionAgec part = F.createContributionAgec();
		part.setCategorie("textile");
		Modele modele = textiles().avec(m -> m.getAgec().add(part));
		modele.verifier().seul("R-078");
		part.setReemploi(decimal("8"));
		modele.verifier().silence("R-078");
		EngagementEnvironnemental recycle = F.createEngagementEnvironnemental();
		recycle.setType(TypeEngagement.MATIERES_RECYCLEES);
		textiles().avec(m -> m.getEngagements().add(recycle)).verifier().silence("R-078");
	}

	@ParameterizedTest
	@CsvSource({ "METROPOLE, 2026-09-01, 50, 20", "NON_PRECISE, 2026-09-01, 50, 20", "REUNION, 2025-12-31, 20, 5", "REUNION, 2026-01-01, 35, 10", "GUYANE, 2029-12-31, 35, 10",
			"GUYANE, 2030-01-01, 50, 20", "MAYOTTE, 2025-12-31, 5, 2", "MAYOTTE, 2026-01-01, 15, 5", "MAYOTTE, 2029-12-31, 15, 5", "MAYOTTE, 2030-01-01, 30, 10" })
	void r079_par_territoire_et_par_date(Territoire territoire, String date, int durable, int bio) {
		cantine(territoire, String.valueOf(durable), String.valueOf(bio), "100").lancement(date).verifier().silence("R-079").silence("R-080");
		Constat constat = cantine(territoire, String.valueOf(durable - 1), null, null).lancement(date).verifier().seul("R-079");
		assertTrue(constat.message().contains("il en faut " + durable + "\u00A0% au moins"), constat.message());
		assertSame(Severite.AVERTISSEMENT, constat.severite());
		cantine(territoire, null, String.valueOf(bio - 1), null).lancement(date).verifier().seul("R-079");
	}

	@Test
	void r079_le_departement_dit_le_territoire_et_l_inconnu_ne_se_juge_pas() {
		Modele modele = cantine(Territoire.NON_PRECISE, "15", "5", null).avec(m -> m.getAcheteur().setDepartement("976"));
		modele.verifier().silence("R-079");
		assertTrue(cantine(Territoire.NON_PRECISE, "15", null, null).verifier().seul("R-079").message().contains("faute de territoire précisé"));
		cantine(Territoire.SAINT_MARTIN, "1", "1", null).verifier().silence("R-079");
		cantine(Territoire.METROPOLE, "1", "1", null).lancement("2021-12-31").verifier().silence("R-079");
	}

	@Test
	void r080_viandes_et_poissons_depuis_2024() {
		cantine(Territoire.METROPOLE, null, null, "59").lancement("2023-12-31").verifier().silence("R-080");
		cantine(Territoire.METROPOLE, null, null, "59").lancement("2024-01-01").verifier().seul("R-080");
		cantine(Territoire.METROPOLE, null, null, "60").verifier().silence("R-080");
		assertTrue(cantine(Territoire.METROPOLE, null, null, "99").acheteur(TypeAcheteur.ETAT).verifier().seul("R-080").message().contains("100\u00A0% au moins"));
	}

	@Test
	void r081_un_label_accepte_ses_equivalents() {
		Label label = label("NF Environnement");
		Modele modele = Modele.marche().lot("Peinture", 90_000).lot("Sols", 90_000).avec(m -> m.getLabels().add(label));
		modele.verifier().silence("R-081");
		label.setSansEquivalent(true);
		Constat constat = modele.verifier().seul("R-081");
		assertSame(label, constat.cible());
		assertTrue(constat.bloquant());
		assertTrue(constat.message().contains("dans les spécifications techniques"), constat.message());
	}

	@Test
	void r082_une_certification_d_entreprise_n_est_pas_un_label_de_produit() {
		Modele modele = Modele.marche().estimation(90_000).criteresCommuns(Modele.critere(TypeCritere.ENVIRONNEMENT, "20"));
		modele.construire().getCriteres().getCriteres().get(0).getLabels().add(label("ISO 14001:2015 ou EMAS"));
		Constat constat = modele.verifier().seul("R-082");
		assertTrue(constat.message().startsWith("«\u00A0ISO 14001\u00A0», cité dans un critère d'attribution"), constat.message());
		assertSame(Severite.AVERTISSEMENT, constat.severite());
		Modele.marche().estimation(90_000).avec(m -> m.getLabels().add(label("FSC ou PEFC"))).verifier().silence("R-082");
	}

	@Test
	void r083_a_compter_de_2029() {
		Modele modele = Modele.marche().estimation(900_000).avec(m -> m.setOperation(OperationTravaux.RENOVATION_LOURDE));
		modele.lancement("2028-12-31").verifier().silence("R-083");
		assertSame(Severite.CONSEIL, modele.lancement("2029-01-01").verifier().seul("R-083").severite());
		modele.avec(m -> m.setOperation(OperationTravaux.ENTRETIEN)).verifier().silence("R-083");
		EngagementEnvironnemental bois = F.createEngagementEnvironnemental();
		bois.setType(TypeEngagement.BIOSOURCE_BAS_CARBONE);
		modele.avec(m -> m.setOperation(OperationTravaux.CONSTRUCTION_NEUVE)).avec(m -> m.getEngagements().add(bois)).verifier().silence("R-083");
	}

	@Test
	void r084_l_etat_n_achete_pas_de_plastique_a_usage_unique() {
		PlastiqueUsageUnique plastique = F.createPlastiqueUsageUnique();
		Modele modele = Modele.marche().estimation(30_000).avec(m -> m.setPlastique(plastique));
		modele.verifier().silence("R-084");
		assertEquals(plastique, modele.acheteur(TypeAcheteur.ETAT).verifier().seul("R-084").cible());
		plastique.setMotif("Tests médicaux.");
		modele.verifier().silence("R-084");
	}
}
