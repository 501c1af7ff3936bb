// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law.regles.criteres;

import static fr.clausier.law.essais.Modele.decimal;
import static fr.clausier.law.essais.Modele.jeu;
import static fr.clausier.law.essais.Modele.sousCritere;
import static fr.clausier.model.strategie.StrategiePackage.Literals.CRITERE__ELEMENTS;
import static fr.clausier.model.strategie.StrategiePackage.Literals.CRITERE__FORMULE;
import static fr.clausier.model.strategie.StrategiePackage.Literals.CRITERE__HEURES_SUPPLEMENTAIRES;
import static fr.clausier.model.strategie.StrategiePackage.Literals.CRITERE__POIDS;
import static fr.clausier.model.strategie.StrategiePackage.Literals.CRITERE__PORTE_SUR;
import static fr.clausier.model.strategie.StrategiePackage.Literals.CRITERE__TITRE;
import static fr.clausier.model.strategie.StrategiePackage.Literals.CRITERE__TYPE;
import static fr.clausier.model.strategie.StrategiePackage.Literals.SOUS_CRITERE__TITRE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import fr.clausier.law.Constat;
import fr.clausier.law.Severite;
import fr.clausier.law.essais.Constats;
import fr.clausier.law.essais.Modele;
import fr.clausier.model.strategie.Critere;
import fr.clausier.model.strategie.EngagementEnvironnemental;
import fr.clausier.model.strategie.PorteSur;
import fr.clausier.model.strategie.SousCritere;
import fr.clausier.model.strategie.StrategieFactory;
import fr.clausier.model.strategie.TypeCritere;
import fr.clausier.model.strategie.TypeEngagement;

/** What criteria say. */
class ContenuDesCriteresTest {

	private static Modele avec(Critere... criteres) {
		return Modele.marche().estimation(300_000).criteresCommuns(criteres);
	}

	private static Critere critere(TypeCritere type, String titre, String poids) {
		Critere critere = Modele.critere(type, poids);
		critere.setTitre(titre);
		return critere;
	}

	private static Critere prix() {
		return Modele.critere(TypeCritere.PRIX, "60");
	}

	private static EngagementEnvironnemental engagement(TypeEngagement type) {
		EngagementEnvironnemental engagement = StrategieFactory.eINSTANCE.createEngagementEnvironnemental();
		engagement.setType(type);
		return engagement;
	}

	@Test
	void r055_un_critere_ne_juge_pas_l_entreprise() {
		Critere rse = critere(TypeCritere.SOCIAL, "Démarche RSE", "40");
		rse.setPorteSur(PorteSur.ENTREPRISE);
		Constat constat = avec(prix(), rse).verifier().seul("R-055");
		assertSame(CRITERE__PORTE_SUR, constat.trait());
		assertTrue(constat.bloquant());
		Critere prix = prix();
		prix.setPorteSur(PorteSur.ENTREPRISE);
		avec(prix, Modele.critere(TypeCritere.TECHNIQUE, "40")).verifier().silence("R-055");
		rse.setPorteSur(PorteSur.EXECUTION);
		avec(prix(), rse).verifier().silence("R-055");
	}

	@ParameterizedTest
	@ValueSource(strings = { "Proximité de l'agence", "IMPLANTATION LOCALE", "Distance du dépôt", "Ancrage dans la région",
			"Emplois régionaux", "Localisation", "Entreprise du département" })
	void r056_reconnait_un_avantage_geographique(String titre) {
		Critere critere = critere(TypeCritere.TECHNIQUE, titre, "40");
		assertSame(CRITERE__TITRE, avec(prix(), critere).verifier().seul("R-056").trait());
		critere.setPorteSur(PorteSur.EXECUTION);
		avec(prix(), critere).verifier().silence("R-056");
	}

	@ParameterizedTest
	@ValueSource(strings = { "Nettoyage des locaux", "Assistance à distance", "Délai d'intervention", "Éclairage du local technique",
			"Valeur technique", "Vocalises" })
	void r056_ne_confond_pas(String titre) {
		avec(prix(), critere(TypeCritere.TECHNIQUE, titre, "40")).verifier().silence("R-056");
	}

	@Test
	void r056_lit_aussi_les_sous_criteres_et_les_elements() {
		Critere technique = critere(TypeCritere.TECHNIQUE, "Valeur technique", "40");
		technique.getElements().add("proximité du siège");
		technique.getSousCriteres().add(sousCritere("Distance au chantier", "40"));
		Constats constats = avec(prix(), technique).verifier();
		assertEquals(List.of(CRITERE__ELEMENTS, SOUS_CRITERE__TITRE),
				constats.de("R-056").stream().map(Constat::trait).toList());
		assertTrue(constats.de("R-056").get(0).message().contains("(«\u00A0proximité\u00A0»)"), constats.toString());
	}

	@Test
	void r057_un_critere_social_a_sa_condition_d_execution() {
		Critere social = critere(TypeCritere.SOCIAL, "Parcours d'insertion", "10");
		Modele modele = Modele.marche().criteresCommuns(prix(), social).lot("Gros œuvre", 200_000).lot("Peinture", 90_000)
				.lot("Sols", 80_000);
		Constat tous = modele.verifier().seul("R-057");
		assertTrue(tous.message().contains("pour tous les lots"), tous.message());
		modele.construire().getLots().get(0).setInsertion(StrategieFactory.eINSTANCE.createClauseInsertion());
		Constat deux = modele.verifier().seul("R-057");
		assertTrue(deux.message().contains("pour les lots n°\u00A02 et 3"), deux.message());
		assertSame(social, deux.cible());
		modele.construire().getLots().get(1).getClausesSociales().add(StrategieFactory.eINSTANCE.createClauseSociale());
		modele.construire().getLots().get(2).setReservation(StrategieFactory.eINSTANCE.createReservation());
		modele.verifier().silence("R-057");
	}

	@Test
	void r059_des_heures_notees_ont_un_plafond() {
		Critere social = critere(TypeCritere.SOCIAL, "Heures d'insertion", "10");
		social.setHeuresSupplementaires(true);
		assertSame(CRITERE__HEURES_SUPPLEMENTAIRES, avec(prix(), social).verifier().seul("R-059").trait());
		social.setPlafond(200);
		avec(prix(), social).verifier().silence("R-059");
	}

	@Test
	void r060_un_critere_dit_ce_qui_est_apprecie() {
		Critere technique = critere(TypeCritere.TECHNIQUE, "Valeur technique", "40");
		assertSame(technique, avec(prix(), technique).verifier().seul("R-060").cible());
		technique.getElements().add("méthode d'exécution");
		avec(prix(), technique).verifier().silence("R-060");
		technique.getElements().clear();
		technique.setMethode("Comparaison des méthodes d'exécution.");
		avec(prix(), technique).verifier().silence("R-060");
		technique.setMethode(null);
		technique.getLabels().add(StrategieFactory.eINSTANCE.createLabel());
		avec(prix(), technique).verifier().silence("R-060");
		technique.getLabels().clear();
		technique.setUnite("jours");
		avec(prix(), technique).verifier().silence("R-060");
		assertSame(CRITERE__TYPE, avec(prix(), Modele.critere(TypeCritere.DELAI, "40")).verifier().seul("R-060").trait());
		avec(prix(), Modele.critere(TypeCritere.TECHNIQUE, "40", sousCritere("Méthode", "40"))).verifier().silence("R-060");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "10/3 × (7 - P/P0) | ne retire que 8,3", "N × P0/P - 1 | n'attribue pas la note maximale",
			"N × P/P0 | donne une meilleure note à une offre plus chère", "20 × P/P0 | donne une meilleure note à une offre plus chère",
			"N | ne retire que 0", "20 × moyenne / P | ne peut pas être simulée", "N / (P - P0) | division par zéro" })
	void r061_une_formule_qui_neutralise(String formule, String defaut) {
		Critere prix = prix();
		prix.setFormule(formule);
		Constats constats = avec(prix, Modele.critere(TypeCritere.ENVIRONNEMENT, "40")).verifier();
		assertTrue(constats.seul("R-061").message().contains(defaut), constats.toString());
		assertSame(CRITERE__FORMULE, constats.seul("R-061").trait());
	}

	@ParameterizedTest
	@ValueSource(strings = { "N × P0/P", "20 × P0 / P", "N × (2 - P/P0)", "max(0; N × (1 - (P - P0)/P0))" })
	void r061_une_formule_qui_classe(String formule) {
		Critere prix = prix();
		prix.setFormule(formule);
		avec(prix, Modele.critere(TypeCritere.ENVIRONNEMENT, "40")).verifier().silence("R-061");
	}

	@Test
	void r061_ne_lit_que_les_formules_de_prix_et_de_cout() {
		Critere technique = Modele.critere(TypeCritere.TECHNIQUE, "40");
		technique.setFormule("note / 20");
		Critere prix = prix();
		prix.setFormule(" ");
		avec(prix, technique).verifier().silence("R-061");
		Critere cout = Modele.critere(TypeCritere.COUT, "60");
		cout.setFormule("0 × P");
		assertTrue(avec(cout, technique).verifier().seul("R-061").message().contains("n'attribue pas la note maximale"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "Références du candidat", "Expérience de l'entreprise", "Chiffre d'affaires", "Effectif global",
			"Capacités techniques et professionnelles", "Capacité financière" })
	void r062_reconnait_un_element_de_candidature(String titre) {
		assertSame(CRITERE__TITRE, avec(prix(), critere(TypeCritere.TECHNIQUE, titre, "40")).verifier().seul("R-062").trait());
	}

	@ParameterizedTest
	@ValueSource(strings = { "Références du personnel affecté au marché", "Expérience de l'équipe dédiée", "Capacité de stockage",
			"Conformité au référentiel HQE", "Niveau de bruit de référence" })
	void r062_ne_confond_pas(String titre) {
		avec(prix(), critere(TypeCritere.TECHNIQUE, titre, "40")).verifier().silence("R-062");
	}

	@Test
	void r062_ne_lit_pas_le_prix_ni_le_cout() {
		avec(critere(TypeCritere.PRIX, "Prix des références du bordereau", "60"),
				critere(TypeCritere.COUT, "Coût des références", "40")).verifier().silence("R-062");
	}

	@Test
	void r064_un_critere_environnemental_se_verifie() {
		Critere environnement = critere(TypeCritere.ENVIRONNEMENT, "Émissions de CO2", "40");
		Constat constat = avec(prix(), environnement).verifier().seul("R-064");
		assertTrue(constat.message().contains("l'unité ou la méthode de mesure ni le justificatif"), constat.message());
		environnement.setUnite("kgCO2e");
		Constat preuve = avec(prix(), environnement).verifier().seul("R-064");
		assertTrue(preuve.message().contains("ne précise pas le justificatif"), preuve.message());
		environnement.getLabels().add(StrategieFactory.eINSTANCE.createLabel());
		avec(prix(), environnement).verifier().silence("R-064");
		environnement.getLabels().clear();
		assertSame(CRITERE__TITRE, preuve.trait());
		environnement.getPreuves().add("bilan des livraisons");
		avec(prix(), environnement).verifier().silence("R-064");
	}

	@Test
	void r065_le_critere_et_la_clause_portent_sur_le_meme_sujet() {
		Critere dechets = critere(TypeCritere.ENVIRONNEMENT, "Valorisation des déchets", "40");
		Modele modele = avec(prix(), dechets);
		assertEquals(Severite.CONSEIL, modele.verifier().seul("R-065").severite());
		modele.avec(m -> m.getEngagements().add(engagement(TypeEngagement.BIODIVERSITE))).verifier().seul("R-065");
		modele.avec(m -> m.getEngagements().add(engagement(TypeEngagement.REEMPLOI_REUTILISATION))).verifier().silence("R-065");
	}

	@Test
	void r065_un_sous_critere_d_un_autre_critere_a_son_propre_sujet() {
		SousCritere dechets = sousCritere(TypeCritere.ENVIRONNEMENT, "Déchets", "10");
		Critere technique = Modele.critere(TypeCritere.TECHNIQUE, "40", sousCritere("Approvisionnement en eau", "30"), dechets);
		Modele modele = avec(prix(), technique).avec(m -> m.getEngagements().add(engagement(TypeEngagement.EAU)));
		assertSame(dechets, modele.verifier().seul("R-065").cible());
		modele.avec(m -> m.getEngagements().add(engagement(TypeEngagement.DECHETS_VALORISATION))).verifier().silence("R-065");
	}

	@Test
	void r065_un_critere_parle_une_fois_pour_ses_sous_criteres_et_l_un_de_ses_sujets_suffit() {
		Critere critere = Modele.critere(TypeCritere.ENVIRONNEMENT, "40", sousCritere("Bruit", "20"),
				sousCritere("Valorisation des déchets", "20"));
		Modele modele = avec(prix(), critere);
		assertSame(critere, modele.verifier().seul("R-065").cible());
		modele.avec(m -> m.getEngagements().add(engagement(TypeEngagement.POLLUTION_NUISANCES))).verifier().silence("R-065");
	}

	@Test
	void r065_sans_sujet_reconnu_tout_engagement_convient() {
		avec(prix(), critere(TypeCritere.ENVIRONNEMENT, "Performance environnementale", "40"))
				.avec(m -> m.getEngagements().add(engagement(TypeEngagement.EAU))).verifier().silence("R-065");
	}

	@Test
	void r066_le_candidat_ne_se_note_pas() {
		Critere technique = critere(TypeCritere.TECHNIQUE, "Qualité de service", "40");
		technique.setAutoNotation(true);
		assertTrue(avec(prix(), technique).verifier().seul("R-066").bloquant());
		// The judge accepts a mark that the buyer checks when analysing offers: a written reason may say how.
		assertFalse(avec(prix(), technique).derogation("R-066", "La note est vérifiée sur échantillon remis avec l'offre.")
				.verifier().seul("R-066").bloquant());
		technique.setAutoNotation(false);
		avec(prix(), technique).verifier().silence("R-066");
	}

	@Test
	void r067_un_lot_ne_reprend_pas_un_intitule_commun_avec_un_autre_poids() {
		Critere propre = critere(TypeCritere.TECHNIQUE, "valeur Technique", "40");
		Modele modele = Modele.marche().criteresCommuns(prix(), critere(TypeCritere.TECHNIQUE, "Valeur technique", "30"))
				.lot("Gros œuvre", 200_000)
				.lot("Peinture", 90_000, lot -> lot.setCriteres(jeu(prix(), propre)));
		Constat constat = modele.verifier().seul("R-067");
		assertEquals("Le critère «\u00A0valeur Technique\u00A0» est annoncé à 30\u00A0% dans les critères communs et à 40\u00A0%"
				+ " pour le lot n°\u00A02 «\u00A0Peinture\u00A0»\u00A0: les candidats liront deux pondérations sous le même"
				+ " intitulé.", constat.message());
		assertSame(propre, constat.cible());
		assertSame(CRITERE__POIDS, constat.trait());
		propre.setPoids(decimal("30"));
		modele.verifier().silence("R-067");
		// 60 points of 60 + 60: half of the whole against 30 %.
		propre.setPoids(null);
		propre.setPoints(decimal("60"));
		propre.eContainer().eContents().forEach(autre -> ((Critere) autre).setPoints(decimal("60")));
		assertTrue(modele.verifier().seul("R-067").message().contains("à 60 points pour le lot"));
	}

	@Test
	void r067_se_tait_quand_les_criteres_communs_ne_servent_a_aucun_lot_ou_sans_intitule() {
		Modele.marche().criteresCommuns(prix(), critere(TypeCritere.TECHNIQUE, "Valeur technique", "30"))
				.lot("Peinture", 90_000, lot -> lot.setCriteres(jeu(prix(), critere(TypeCritere.TECHNIQUE, "Valeur technique", "40"))))
				.verifier().silence("R-067");
		Modele.marche().criteresCommuns(prix()).lot("Gros œuvre", 200_000)
				.lot("Peinture", 90_000, lot -> lot.setCriteres(jeu(Modele.critere(TypeCritere.PRIX, "50")))).verifier()
				.silence("R-067");
	}

	@Test
	void r067_le_meme_intitule_deux_fois_dans_un_jeu() {
		Constat constat = avec(prix(), critere(TypeCritere.TECHNIQUE, "Valeur technique", "30"),
				critere(TypeCritere.TECHNIQUE, "Valeur technique", "10")).verifier().seul("R-067");
		assertTrue(constat.message().contains("une première fois et à 10\u00A0% une seconde fois"), constat.message());
	}
}
