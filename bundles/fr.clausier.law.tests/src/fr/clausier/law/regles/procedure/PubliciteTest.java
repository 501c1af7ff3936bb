// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law.regles.procedure;

import static fr.clausier.law.essais.Modele.marche;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import fr.clausier.law.essais.Modele;
import fr.clausier.model.strategie.NatureMarche;
import fr.clausier.model.strategie.Procedure;
import fr.clausier.model.strategie.Publicite;
import fr.clausier.model.strategie.StrategiePackage;
import fr.clausier.model.strategie.TypeAcheteur;

@DisplayName("La publicité, le profil d'acheteur et le chiffre d'affaires minimal")
class PubliciteTest {

	@Test
	void r016_un_avis_parait_des_90_000_euros() {
		assertEquals("À partir de 90\u202F000\u00A0€ HT, l'avis est publié au BOAMP ou dans un journal habilité à recevoir des annonces "
				+ "légales\u00A0; la valeur estimée est de 90\u202F000\u00A0€.", marche().estimation(90_000).verifier().seul("R-016").message());
		marche().estimation(89_999).verifier().silence("R-016");
		marche().estimation(5_403_999).verifier().seul("R-016");
		marche().estimation(5_404_000).verifier().silence("R-016").seul("R-010");
	}

	@ParameterizedTest
	@EnumSource(value = Publicite.class, names = { "BOAMP", "JAL" })
	void r016_le_boamp_ou_un_journal_d_annonces_suffit(Publicite support) {
		marche().estimation(90_000).avec(m -> m.getPublicites().add(support)).verifier().silence("R-016");
	}

	@Test
	void r016_le_journal_officiel_de_l_union_ne_les_remplace_pas() {
		marche().estimation(90_000).avec(m -> m.getPublicites().add(Publicite.JOUE)).verifier().seul("R-016");
	}

	@ParameterizedTest
	@EnumSource(value = TypeAcheteur.class, names = { "ENTITE_ADJUDICATRICE", "AUTRE" })
	void r016_ne_lie_que_l_etat_et_les_collectivites(TypeAcheteur type) {
		marche().acheteur(type).estimation(90_000).verifier().silence("R-016");
	}

	@Test
	void r016_laisse_les_services_sociaux_a_une_publicite_adaptee() {
		marche().nature(NatureMarche.SERVICES).estimation(150_000).avec(m -> m.getCpv().add("85312000")).verifier().silence("R-016");
	}

	@ParameterizedTest(name = "lancement le {0}, {1} € : {2} constat")
	@CsvSource({ "2026-03-31, 39999, 0", "2026-03-31, 40000, 1", "2026-04-01, 59999, 0", "2026-04-01, 60000, 1" })
	void r017_un_avis_publie_appelle_un_profil_d_acheteur(String jour, long euros, int constats) {
		Modele modele = marche().lancement(jour).estimation(euros).avec(m -> m.getPublicites().add(Publicite.BOAMP));
		assertEquals(constats, modele.verifier().de("R-017").size());
		modele.avec(m -> m.getAcheteur().setProfilAcheteur("https://marches.example.fr")).verifier().silence("R-017");
	}

	@Test
	void r017_se_montre_chez_l_acheteur() {
		Modele modele = marche().procedure(Procedure.AOO).estimation(9_000_000);
		var constat = modele.verifier().seul("R-017");
		assertSame(modele.construire().getAcheteur(), constat.cible());
		assertEquals(StrategiePackage.Literals.ACHETEUR__PROFIL_ACHETEUR, constat.trait());
	}

	@Test
	void r017_sans_avis_il_n_y_a_pas_d_obligation() {
		marche().procedure(Procedure.GRE_AGRE).estimation(80_000).verifier().silence("R-017");
		marche().procedure(Procedure.MAPA).estimation(80_000).verifier().silence("R-017");
	}

	@ParameterizedTest(name = "lancement le {0}, exigence de {1} € pour 100 000 € : {2} constat")
	@CsvSource({ "2025-12-31, 200000, 0", "2025-12-31, 200001, 1", "2026-01-01, 150000, 0", "2026-01-01, 150001, 1" })
	void r019_le_chiffre_d_affaires_minimal_a_un_plafond(String jour, long exige, int constats) {
		Modele modele = marche().lancement(jour).estimation(100_000)
				.avec(m -> m.setCaMinimal(Modele.decimal(Long.toString(exige))));
		assertEquals(constats, modele.verifier().de("R-019").size());
		modele.avec(m -> m.setJustificationCA("Site occupé, exploitation continue.")).verifier().silence("R-019");
	}

	@Test
	void r019_le_plafond_vaut_lot_par_lot() {
		Modele modele = marche().lot("Gros œuvre", 400_000).lot("Peinture", 100_000)
				.avec(m -> m.setCaMinimal(Modele.decimal("300000")));
		var constat = modele.verifier().seul("R-019");
		assertEquals("Le chiffre d'affaires minimal exigé (300\u202F000\u00A0€) dépasse 1,5 fois la valeur estimée pour le lot n°\u00A02 "
				+ "«\u00A0Peinture\u00A0» (plafond\u00A0: 150\u202F000\u00A0€) sans justification.", constat.message());
		assertSame(modele.construire(), constat.cible());
		modele.avec(m -> m.getLots().get(1).setCaMinimal(Modele.decimal("150000"))).verifier().silence("R-019");
	}
}
