// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law.regles.environnement;

import static fr.clausier.model.strategie.StrategiePackage.Literals.ELEMENT__TITRE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import fr.clausier.law.Constat;
import fr.clausier.law.essais.Modele;
import fr.clausier.model.strategie.EngagementEnvironnemental;
import fr.clausier.model.strategie.Procedure;
import fr.clausier.model.strategie.StrategieFactory;
import fr.clausier.model.strategie.TypeEngagement;

/** The environmental condition of performance since 22 August 2026: R-070. */
class EngagementEnvironnementalTest {

	private static EngagementEnvironnemental dechets() {
		EngagementEnvironnemental engagement = StrategieFactory.eINSTANCE.createEngagementEnvironnemental();
		engagement.setType(TypeEngagement.DECHETS_VALORISATION);
		return engagement;
	}

	@Test
	void r070_a_compter_du_22_aout_2026() {
		Modele modele = Modele.marche().estimation(300_000);
		modele.lancement("2026-08-21").verifier().silence("R-070");
		Constat constat = modele.lancement("2026-08-22").verifier().seul("R-070");
		assertEquals("Aucune condition d'exécution environnementale n'est prévue pour le marché.", constat.message());
		assertTrue(constat.bloquant());
		modele.avec(m -> m.getEngagements().add(dechets())).verifier().silence("R-070");
	}

	@Test
	void r070_meme_sans_mise_en_concurrence_mais_pas_sous_25_000_euros() {
		Modele modele = Modele.marche().procedure(Procedure.GRE_AGRE);
		modele.estimation(24_999).verifier().silence("R-070");
		modele.estimation(25_000).verifier().seul("R-070");
	}

	@Test
	void r070_lot_par_lot() {
		Modele modele = Modele.marche().lot("Gros œuvre", 200_000, lot -> lot.getEngagements().add(dechets()))
				.lot("Signalétique", 9_000);
		Constat constat = modele.verifier().seul("R-070");
		assertSame(modele.construire().getLots().get(1), constat.cible());
		assertSame(ELEMENT__TITRE, constat.trait());
	}

	@Test
	void r070_un_engagement_du_marche_vaut_pour_tous_les_lots() {
		Modele modele = Modele.marche().lot("Gros œuvre", 200_000).lot("Peinture", 90_000);
		assertTrue(modele.verifier().seul("R-070").message().contains("pour les 2 lots"));
		modele.avec(m -> m.getEngagements().add(dechets())).verifier().silence("R-070");
	}

	@Test
	void r070_ne_lie_pas_un_marche_de_defense_et_n_admet_pas_de_derogation() {
		Modele.marche().estimation(300_000).avec(m -> m.setHorsCCP(true)).verifier().silence("R-070");
		assertTrue(Modele.marche().estimation(300_000).derogation("R-070", "Sans objet.").verifier().seul("R-070").bloquant());
	}
}
