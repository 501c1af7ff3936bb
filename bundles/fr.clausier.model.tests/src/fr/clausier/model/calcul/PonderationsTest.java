// SPDX-License-Identifier: EPL-2.0
package fr.clausier.model.calcul;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Optional;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import fr.clausier.model.calcul.Ponderations.ModeSousCriteres;
import fr.clausier.model.strategie.Critere;
import fr.clausier.model.strategie.JeuCriteres;
import fr.clausier.model.strategie.SousCritere;
import fr.clausier.model.strategie.StrategieFactory;
import fr.clausier.model.strategie.TypeCritere;

@DisplayName("Les pondérations")
class PonderationsTest {

	private static final StrategieFactory F = StrategieFactory.eINSTANCE;
	private final JeuCriteres jeu = F.createJeuCriteres();

	@Test
	void la_somme_est_exacte() {
		critere(TypeCritere.PRIX, "33.3");
		critere(TypeCritere.TECHNIQUE, "33.3");
		critere(TypeCritere.ENVIRONNEMENT, "33.4");
		assertEgal("100", Ponderations.somme(jeu));
	}

	@Test
	void une_fourchette_compte_pour_son_milieu_et_un_poids_absent_pour_rien() {
		Critere fourchette = critere(TypeCritere.TECHNIQUE, null);
		fourchette.setPoidsMin(new BigDecimal("30"));
		fourchette.setPoidsMax(new BigDecimal("35"));
		critere(TypeCritere.PRIX, null);
		assertEgal("32.5", Ponderations.somme(jeu));
	}

	@Test
	void un_sous_critere_d_un_autre_type_change_de_camp() {
		Critere technique = critere(TypeCritere.TECHNIQUE, "60");
		sousCritere(technique, "45");
		sousCritere(technique, "15", TypeCritere.ENVIRONNEMENT);
		critere(TypeCritere.PRIX, "40");
		assertEgal("15", Ponderations.poids(jeu, TypeCritere.ENVIRONNEMENT));
		assertEgal("45", Ponderations.poids(jeu, TypeCritere.TECHNIQUE));
		assertEgal("40", Ponderations.poids(jeu, TypeCritere.PRIX));
		assertTrue(Ponderations.porteSur(jeu, TypeCritere.ENVIRONNEMENT));
		assertFalse(Ponderations.porteSur(jeu, TypeCritere.SOCIAL));
	}

	@Test
	void des_sous_criteres_relatifs_se_lisent_en_pourcentage_du_critere() {
		Critere technique = critere(TypeCritere.TECHNIQUE, "40");
		SousCritere methode = sousCritere(technique, "75");
		SousCritere reemploi = sousCritere(technique, "25", TypeCritere.ENVIRONNEMENT);
		assertEquals(ModeSousCriteres.RELATIF, Ponderations.mode(technique));
		assertEgal("30", Ponderations.poidsAbsolu(methode).orElseThrow());
		assertEgal("10", Ponderations.poidsAbsolu(reemploi).orElseThrow());
		assertEgal("10", Ponderations.poids(jeu, TypeCritere.ENVIRONNEMENT));
	}

	@Test
	void des_sous_criteres_absolus_s_ajoutent_au_poids_du_critere() {
		Critere technique = critere(TypeCritere.TECHNIQUE, "30");
		SousCritere methode = sousCritere(technique, "18");
		sousCritere(technique, "12");
		assertEquals(ModeSousCriteres.ABSOLU, Ponderations.mode(technique));
		assertEgal("18", Ponderations.poidsAbsolu(methode).orElseThrow());
	}

	@Test
	void des_points_se_lisent_en_pourcentage_de_leur_total() {
		Critere prix = critere(TypeCritere.PRIX, null);
		prix.setPoints(new BigDecimal("60"));
		Critere technique = critere(TypeCritere.TECHNIQUE, null);
		technique.setPoints(new BigDecimal("90"));
		SousCritere reemploi = sousCritere(technique, null, TypeCritere.ENVIRONNEMENT);
		reemploi.setPoints(new BigDecimal("30"));
		sousCritere(technique, null).setPoints(new BigDecimal("60"));
		assertTrue(Ponderations.enPoints(jeu));
		assertEgal("40", Ponderations.poids(prix));
		assertEgal("100", Ponderations.somme(jeu));
		assertEquals(ModeSousCriteres.ABSOLU, Ponderations.mode(technique));
		assertEgal("20", Ponderations.poidsAbsolu(reemploi).orElseThrow());
		assertEgal("20", Ponderations.poids(jeu, TypeCritere.ENVIRONNEMENT));
	}

	@Test
	void des_points_s_ajoutent_sans_arrondi() {
		Critere prix = critere(TypeCritere.PRIX, null);
		prix.setPoints(new BigDecimal("10"));
		Critere technique = critere(TypeCritere.TECHNIQUE, null);
		technique.setPoints(new BigDecimal("20"));
		sousCritere(technique, null).setPoints(new BigDecimal("10"));
		sousCritere(technique, null).setPoints(new BigDecimal("10"));
		assertEgal("20", Ponderations.pointsSousCriteres(technique));
		assertEquals(ModeSousCriteres.ABSOLU, Ponderations.mode(technique));
	}

	@Test
	void un_poids_du_critere_est_relatif_meme_quand_la_somme_dirait_le_contraire() {
		Critere technique = critere(TypeCritere.TECHNIQUE, "100");
		SousCritere methode = sousCritere(technique, "60");
		methode.setRelatif(true);
		assertEquals(ModeSousCriteres.INCOHERENT, Ponderations.mode(technique));
		sousCritere(technique, "40").setRelatif(true);
		assertEquals(ModeSousCriteres.RELATIF, Ponderations.mode(technique));
	}

	@Test
	void un_critere_unique_a_100_se_lit_de_la_meme_facon_des_deux_manieres() {
		Critere cout = critere(TypeCritere.COUT, "100");
		assertEgal("60", Ponderations.poidsAbsolu(sousCritere(cout, "60")).orElseThrow());
		sousCritere(cout, "40");
		assertEquals(ModeSousCriteres.ABSOLU, Ponderations.mode(cout));
	}

	@Test
	void des_sous_criteres_sans_poids_ou_incoherents_se_reconnaissent() {
		Critere muet = critere(TypeCritere.TECHNIQUE, "30");
		assertEquals(ModeSousCriteres.SANS_POIDS, Ponderations.mode(muet));
		assertEquals(Optional.empty(), Ponderations.poidsAbsolu(sousCritere(muet, null)));
		Critere faux = critere(TypeCritere.TECHNIQUE, "30");
		sousCritere(faux, "18");
		sousCritere(faux, "13");
		assertEquals(ModeSousCriteres.INCOHERENT, Ponderations.mode(faux));
		assertEgal("31", Ponderations.sommeSousCriteres(faux));
	}

	private Critere critere(TypeCritere type, String poids) {
		Critere critere = F.createCritere();
		critere.setType(type);
		critere.setPoids(poids == null ? null : new BigDecimal(poids));
		jeu.getCriteres().add(critere);
		return critere;
	}

	private static SousCritere sousCritere(Critere critere, String poids) {
		SousCritere sousCritere = F.createSousCritere();
		sousCritere.setPoids(poids == null ? null : new BigDecimal(poids));
		critere.getSousCriteres().add(sousCritere);
		return sousCritere;
	}

	private static SousCritere sousCritere(Critere critere, String poids, TypeCritere type) {
		SousCritere sousCritere = sousCritere(critere, poids);
		sousCritere.setType(type);
		sousCritere.setTypePrecise(true);
		return sousCritere;
	}

	private static void assertEgal(String attendu, BigDecimal lu) {
		assertEquals(0, new BigDecimal(attendu).compareTo(lu), () -> "attendu " + attendu + ", lu " + lu);
	}
}
