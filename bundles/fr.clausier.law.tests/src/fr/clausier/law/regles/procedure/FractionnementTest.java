// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law.regles.procedure;

import static fr.clausier.law.essais.Modele.marche;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import fr.clausier.law.Severite;
import fr.clausier.law.essais.Constats;
import fr.clausier.law.essais.Modele;
import fr.clausier.model.strategie.Marche;
import fr.clausier.model.strategie.NatureMarche;
import fr.clausier.model.strategie.Procedure;
import fr.clausier.model.strategie.Publicite;

@DisplayName("Le risque de fractionnement (R-015)")
class FractionnementTest {

	private Marche vitres;

	@BeforeEach
	void premierMarche() {
		vitres = services("Vitrerie des écoles", "90911300", 40_000).construire();
	}

	private Modele services(String titre, String cpv, long euros) {
		return marche().nature(NatureMarche.SERVICES).procedure(Procedure.GRE_AGRE).estimation(euros).avec(m -> {
			m.setTitre(titre);
			m.getCpv().add(cpv);
			if (vitres != null) {
				m.setAcheteur(vitres.getAcheteur());
			}
		});
	}

	@Test
	void deux_besoins_semblables_franchissent_ensemble_le_seuil_de_dispense() {
		Marche mairie = services("Vitrerie de la mairie", "90911300-9", 30_000).construire();
		var constat = Constats.de(vitres, null, mairie).seul("R-015");
		assertEquals(Severite.AVERTISSEMENT, constat.severite());
		assertEquals("Avec «\u00A0Vitrerie de la mairie\u00A0», le besoin de même famille CPV (90911) atteint 70\u202F000\u00A0€ en 2026 et "
				+ "franchit le seuil de dispense de procédure (60\u202F000\u00A0€)\u00A0: vérifiez qu'il ne s'agit pas d'un même besoin.",
				constat.message());
	}

	@Test
	void le_seuil_le_plus_grave_est_nomme() {
		Marche mairie = services("Vitrerie de la mairie", "90911300", 50_000).construire();
		Marche musees = services("Vitrerie des musées", "90911300", 50_000).construire();
		assertEquals("le seuil de publication au BOAMP ou dans un journal d'annonces légales",
				Constats.de(vitres, null, mairie, musees).seul("R-015").faits().get("seuil").toString());
	}

	@Test
	void sous_le_seuil_il_n_y_a_rien_a_dire() {
		Constats.de(vitres, null, services("Vitrerie de la mairie", "90911300", 19_999).construire()).silence("R-015");
		Constats.de(vitres).silence("R-015");
	}

	@Test
	void une_autre_famille_une_autre_annee_un_autre_acheteur_ou_une_autre_nature_ne_comptent_pas() {
		Constats.de(vitres, null, services("Gardiennage", "79713000", 50_000).construire()).silence("R-015");
		Constats.de(vitres, null, services("Vitrerie 2025", "90911300", 50_000).lancement("2025-12-31").construire()).silence("R-015");
		Constats.de(vitres, null, services("Vitres", "90911300", 50_000).nature(NatureMarche.FOURNITURES).construire()).silence("R-015");
		vitres.setAcheteur(marche().construire().getAcheteur());
		Marche dAutrui = services("Vitrerie", "90911300", 50_000).construire();
		dAutrui.setAcheteur(marche().construire().getAcheteur());
		Constats.de(vitres, null, dAutrui).silence("R-015");
	}

	@Test
	void un_marche_passe_avec_publicite_n_evite_pas_ce_seuil() {
		Marche publie = services("Vitrerie de la mairie", "90911300", 55_000).procedure(Procedure.MAPA)
				.avec(m -> m.getPublicites().add(Publicite.BOAMP)).construire();
		Constats.de(vitres, null, publie).silence("R-015");
	}

	@Test
	void seuls_les_lots_de_la_famille_comptent() {
		Marche mixte = services("Entretien", "90900000", 0).procedure(Procedure.GRE_AGRE).avec(m -> m.setEstimation(null))
				.lot("Vitres", 15_000, lot -> lot.getCpv().add("90911300")).lot("Sols", 30_000, lot -> lot.getCpv().add("90919200"))
				.construire();
		Constats.de(vitres, null, mixte).silence("R-015");
	}
}
