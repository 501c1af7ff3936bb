// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law.regles.allotissement;

import static fr.clausier.law.essais.Modele.marche;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import fr.clausier.law.Severite;
import fr.clausier.law.essais.Modele;
import fr.clausier.model.strategie.MotifNonAllotissement;
import fr.clausier.model.strategie.Procedure;
import fr.clausier.model.strategie.StrategieFactory;
import fr.clausier.model.strategie.StrategiePackage;
import fr.clausier.model.strategie.TypeAcheteur;

@DisplayName("La décision de ne pas allotir")
class MotivationTest {

	private static final String CIRCONSTANCES = "mot ".repeat(25).strip();

	private static Modele nonAlloti(MotifNonAllotissement motif, String texte) {
		return marche().estimation(80_000).nonAlloti(motif, texte);
	}

	@Test
	void r020_ne_pas_allotir_se_motive() {
		assertTrue(marche().estimation(80_000).verifier().seul("R-020").bloquant());
		Modele sansMotif = nonAlloti(MotifNonAllotissement.NON_PRECISE, CIRCONSTANCES);
		assertSame(sansMotif.construire().getNonAllotissement(), sansMotif.verifier().seul("R-020").cible());
	}

	@Test
	void r020_se_tait_quand_le_motif_est_dit_ou_n_est_pas_du() {
		nonAlloti(MotifNonAllotissement.PRESTATIONS_INDISSOCIABLES, CIRCONSTANCES).verifier().silence("R-020");
		marche().estimation(80_000).avec(m -> m.setMarcheGlobal(true)).verifier().silence("R-020");
		marche().estimation(80_000).avec(m -> m.setSubsequent(StrategieFactory.eINSTANCE.createMarcheSubsequent())).verifier().silence("R-020");
		marche().lot("A", 10).lot("B", 10).verifier().silence("R-020");
		marche().verifier().silence("R-020").seul("R-007");
	}

	@Test
	void r021_les_motifs_sont_enumeres() {
		Modele modele = nonAlloti(MotifNonAllotissement.NON_PRECISE, CIRCONSTANCES)
				.avec(m -> m.getNonAllotissement().setMotifLibre("simplicité de gestion"));
		var constat = modele.verifier().silence("R-020").seul("R-021");
		assertEquals("«\u00A0simplicité de gestion\u00A0» n'est pas un motif de ne pas allotir\u00A0: le code les énumère limitativement.",
				constat.message());
		assertEquals(StrategiePackage.Literals.NON_ALLOTISSEMENT__MOTIF_LIBRE, constat.trait());
		nonAlloti(MotifNonAllotissement.PRESTATIONS_INDISSOCIABLES, CIRCONSTANCES).verifier().silence("R-021");
	}

	@ParameterizedTest(name = "{0}, {1} : {2}")
	@CsvSource(delimiter = '|', value = { "MAPA | COLLECTIVITE | dans les documents de la procédure que l'acheteur conserve",
			"AOO | COLLECTIVITE | dans les documents de la consultation ou le rapport de présentation",
			"AOO | ENTITE_ADJUDICATRICE | parmi les informations que l'entité adjudicatrice conserve" })
	void r022_les_circonstances_s_ecrivent_et_ont_leur_place(Procedure procedure, TypeAcheteur type, String place) {
		Modele modele = nonAlloti(MotifNonAllotissement.TECHNIQUEMENT_DIFFICILE, " ").procedure(procedure).acheteur(type);
		String message = modele.verifier().seul("R-022").message();
		assertTrue(message.endsWith("Elles figurent " + place + "."), message);
	}

	@Test
	void r022_se_tait_quand_elles_sont_ecrites() {
		nonAlloti(MotifNonAllotissement.TECHNIQUEMENT_DIFFICILE, CIRCONSTANCES).verifier().silence("R-022");
		marche().estimation(80_000).nonAlloti(MotifNonAllotissement.NON_PRECISE, null).avec(m -> m.setMarcheGlobal(true)).verifier()
				.silence("R-022");
	}

	@Test
	void r023_la_coordination_n_est_pas_impossible_quand_elle_est_confiee() {
		Modele modele = nonAlloti(MotifNonAllotissement.OPC_IMPOSSIBLE, CIRCONSTANCES);
		modele.verifier().silence("R-023");
		assertEquals("Une mission d'OPC est confiée à un tiers\u00A0: l'impossibilité d'assurer l'organisation, le pilotage et la "
				+ "coordination est un motif fragile.", modele.avec(m -> m.setOpcExterne(true)).verifier().seul("R-023").message());
		assertTrue(modele.avec(m -> m.setMaitriseOeuvre(true)).verifier().seul("R-023").message().startsWith("Une maîtrise d'œuvre"));
		nonAlloti(MotifNonAllotissement.FINANCIEREMENT_COUTEUX, CIRCONSTANCES).avec(m -> m.setMaitriseOeuvre(true)).verifier()
				.silence("R-023");
	}

	@Test
	void r024_le_risque_d_infructuosite_est_reserve_aux_entites_adjudicatrices() {
		Modele modele = nonAlloti(MotifNonAllotissement.INFRUCTUEUX_EA, CIRCONSTANCES);
		assertTrue(modele.verifier().seul("R-024").bloquant());
		modele.acheteur(TypeAcheteur.ENTITE_ADJUDICATRICE).verifier().silence("R-024");
	}

	@ParameterizedTest(name = "{0} mots : {1} constat")
	@CsvSource({ "1, 1", "24, 1", "25, 0", "0, 0" })
	void r032_une_motivation_de_quelques_mots_est_fragile(int mots, int constats) {
		var liste = nonAlloti(MotifNonAllotissement.TECHNIQUEMENT_DIFFICILE, "mot\n".repeat(mots)).verifier().de("R-032");
		assertEquals(constats, liste.size());
		liste.forEach(constat -> assertEquals(Severite.AVERTISSEMENT, constat.severite()));
	}

	@Test
	void r203_un_marche_n_est_pas_a_la_fois_divise_et_non_divise() {
		Modele modele = marche().lot("A", 10).lot("B", 20);
		modele.verifier().silence("R-203");
		assertEquals("Le marché est déclaré non alloti alors qu'il comporte 2 lots.",
				modele.nonAlloti(MotifNonAllotissement.TECHNIQUEMENT_DIFFICILE, CIRCONSTANCES).verifier().seul("R-203").message());
	}
}
