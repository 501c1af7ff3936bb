// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law.regles.environnement;

import static fr.clausier.law.essais.Modele.decimal;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.function.Consumer;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import fr.clausier.law.Constat;
import fr.clausier.law.essais.Modele;
import fr.clausier.model.strategie.Dimension;
import fr.clausier.model.strategie.EngagementEnvironnemental;
import fr.clausier.model.strategie.Label;
import fr.clausier.model.strategie.NatureMarche;
import fr.clausier.model.strategie.OperationTravaux;
import fr.clausier.model.strategie.Periodicite;
import fr.clausier.model.strategie.Specification;
import fr.clausier.model.strategie.StrategieFactory;
import fr.clausier.model.strategie.TypeEngagement;

@DisplayName("Ce que disent les engagements et les spécifications : R-071 à R-077")
class ContenuDesEngagementsTest {

	private static final StrategieFactory F = StrategieFactory.eINSTANCE;

	private static EngagementEnvironnemental engagement(TypeEngagement type, String objectif) {
		EngagementEnvironnemental engagement = F.createEngagementEnvironnemental();
		engagement.setType(type);
		engagement.setObjectif(decimal(objectif));
		engagement.setUnite(objectif == null ? null : "% de la masse");
		engagement.setPreuve("bordereaux");
		engagement.setControle(Periodicite.MENSUEL);
		engagement.getPenalites().add(F.createPenalite());
		return engagement;
	}

	private static Modele avec(EngagementEnvironnemental engagement) {
		return Modele.marche().lot("Gros œuvre", 200_000).lot("Peinture", 90_000).avec(m -> m.getEngagements().add(engagement));
	}

	private static Modele dechets(Consumer<EngagementEnvironnemental> suite) {
		EngagementEnvironnemental engagement = engagement(TypeEngagement.DECHETS_VALORISATION, "70");
		suite.accept(engagement);
		return avec(engagement);
	}

	@Test
	void un_engagement_complet_ne_donne_rien() {
		dechets(e -> {
		}).verifier().silence("R-071").silence("R-072").silence("R-073").silence("R-075").silence("R-076").silence("R-077");
	}

	@Test
	void r071_un_chiffre_et_une_unite_une_fois_pour_tous_les_lots() {
		Constat constat = dechets(e -> e.setObjectif(null)).verifier().seul("R-071");
		assertEquals("L'engagement «\u00A0déchets valorisés\u00A0» n'a pas d'objectif chiffré\u00A0: il ne peut être ni vérifié ni contrôlé comme le demande la clause"
				+ " environnementale (les CCAG de 2021).", constat.message());
		assertFalse(constat.bloquant());
		dechets(e -> e.setUnite(" ")).verifier().seul("R-071");
	}

	@Test
	void r071_un_label_ou_un_plan_de_progres_porte_ses_chiffres() {
		Label label = F.createLabel();
		dechets(e -> {
			e.setObjectif(null);
			e.setLabel(label);
		}).verifier().silence("R-071");
		avec(engagement(TypeEngagement.PLAN_PROGRES, null)).verifier().silence("R-071");
	}

	@Test
	void r072_une_preuve_et_un_rythme() {
		assertTrue(dechets(e -> e.setPreuve(null)).verifier().seul("R-072").message().endsWith("de justificatif."));
		assertTrue(dechets(e -> e.setControle(Periodicite.NON_PRECISE)).verifier().seul("R-072").message().contains("fréquence de contrôle"));
	}

	@Test
	void r073_une_penalite() {
		dechets(e -> e.getPenalites().clear()).verifier().seul("R-073");
	}

	@Test
	void r074_a_compter_du_22_aout_2026() {
		Modele modele = Modele.marche().estimation(300_000);
		modele.lancement("2026-08-21").verifier().silence("R-074");
		modele.lancement("2026-08-22").verifier().seul("R-074");
		Modele.marche().estimation(24_999).verifier().silence("R-074");
		Specification muette = F.createSpecification();
		modele.avec(m -> m.getSpecifications().add(muette)).verifier().seul("R-074");
		muette.getDimensions().add(Dimension.ECONOMIQUE);
		modele.verifier().silence("R-074");
		Modele.marche().estimation(300_000).avec(m -> m.getLabels().add(F.createLabel())).verifier().silence("R-074");
		Modele.marche().estimation(300_000).avec(m -> m.setHorsCCP(true)).verifier().silence("R-074");
	}

	@Test
	void r075_au_moins_l_objectif_national() {
		dechets(e -> e.setObjectif(decimal("69.9"))).verifier().seul("R-075");
		dechets(e -> e.setObjectif(decimal("50"))).nature(NatureMarche.SERVICES).verifier().silence("R-075");
		dechets(e -> {
			e.setObjectif(decimal("50"));
			e.setUnite("tonnes");
		}).verifier().silence("R-075");
	}

	@Test
	void r076_un_diagnostic_avant_l_objectif() {
		EngagementEnvironnemental reemploi = engagement(TypeEngagement.REEMPLOI_REUTILISATION, "5");
		Modele modele = avec(reemploi);
		assertTrue(modele.verifier().seul("R-076").message().contains("la surface dit s'il est obligatoire"));
		assertTrue(modele.avec(m -> m.setSurface(decimal("1200"))).verifier().seul("R-076").message().contains("1\u202F200 m² dépassent 1\u202F000 m²"));
		assertTrue(modele.avec(m -> m.setSurface(decimal("1000"))).verifier().seul("R-076").message().contains("utile même"));
		modele.avec(m -> m.setOperation(OperationTravaux.CONSTRUCTION_NEUVE)).verifier().silence("R-076");
		modele.avec(m -> m.setOperation(OperationTravaux.DEMOLITION)).verifier().seul("R-076");
		// The diagnosis of one lot serves the operation.
		EngagementEnvironnemental autre = engagement(TypeEngagement.REEMPLOI_REUTILISATION, "5");
		autre.setDiagnosticPemd(true);
		modele.avec(m -> m.getLots().get(0).getEngagements().add(autre)).verifier().silence("R-076");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "DECHETS_VALORISATION | Réemploi et recyclage des matériaux | un seul taux", "MATIERES_RECYCLEES | Matières issues du réemploi | un seul taux",
			"REEMPLOI_REUTILISATION | Matériaux réemployés ou recyclés | un seul taux", "REEMPLOI_REUTILISATION | Réemploi des déchets du chantier | n'est pas un déchet" })
	void r077_confondus(TypeEngagement type, String texte, String constat) {
		EngagementEnvironnemental engagement = engagement(type, "75");
		engagement.setTexte(texte);
		assertTrue(avec(engagement).verifier().seul("R-077").message().contains(constat));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "DECHETS_VALORISATION | Recyclage des déchets, hors réemploi", "REEMPLOI_REUTILISATION | Dépose soignée et remise",
			"REEMPLOI_REUTILISATION | Réemploi de 5 % et recyclage de 70 % des matériaux" })
	void r077_distincts(TypeEngagement type, String texte) {
		EngagementEnvironnemental engagement = engagement(type, texte.contains("70") ? null : "75");
		engagement.setTexte(texte);
		avec(engagement).verifier().silence("R-077");
	}
}
