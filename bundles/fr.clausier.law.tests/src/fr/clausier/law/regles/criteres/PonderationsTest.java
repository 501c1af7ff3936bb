// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law.regles.criteres;

import static fr.clausier.law.essais.Modele.critere;
import static fr.clausier.law.essais.Modele.decimal;
import static fr.clausier.law.essais.Modele.sousCritere;
import static fr.clausier.model.strategie.StrategiePackage.Literals.CRITERE__POIDS;
import static fr.clausier.model.strategie.StrategiePackage.Literals.CRITERE__POIDS_MIN;
import static fr.clausier.model.strategie.StrategiePackage.Literals.CRITERE__POINTS;
import static fr.clausier.model.strategie.StrategiePackage.Literals.CRITERE__SOUS_CRITERES;
import static fr.clausier.model.strategie.StrategiePackage.Literals.JEU_CRITERES__MODE;
import static fr.clausier.model.strategie.StrategiePackage.Literals.SOUS_CRITERE__NON_PUBLIE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import fr.clausier.law.Constat;
import fr.clausier.law.Severite;
import fr.clausier.law.essais.Constats;
import fr.clausier.law.essais.Modele;
import fr.clausier.model.strategie.Critere;
import fr.clausier.model.strategie.JeuCriteres;
import fr.clausier.model.strategie.Lot;
import fr.clausier.model.strategie.ModeCriteres;
import fr.clausier.model.strategie.NatureMarche;
import fr.clausier.model.strategie.Procedure;
import fr.clausier.model.strategie.SousCritere;
import fr.clausier.model.strategie.TypeCritere;

/** Weights and their arithmetic. */
class PonderationsTest {

	private static Modele avec(Critere... criteres) {
		return Modele.marche().estimation(300_000).criteresCommuns(criteres);
	}

	private static Critere prix(String poids) {
		return critere(TypeCritere.PRIX, poids);
	}

	private static Critere environnement(String poids) {
		return critere(TypeCritere.ENVIRONNEMENT, poids);
	}

	private static Critere points(TypeCritere type, String points) {
		Critere critere = critere(type, null);
		critere.setPoints(decimal(points));
		return critere;
	}

	private static Critere enPoints(Critere critere, String... points) {
		for (String nombre : points) {
			SousCritere sousCritere = sousCritere("Aspect " + nombre, null);
			sousCritere.setPoints(decimal(nombre));
			critere.getSousCriteres().add(sousCritere);
		}
		return critere;
	}

	private static Critere fourchette(TypeCritere type, String minimum, String maximum) {
		Critere critere = critere(type, null);
		critere.setPoidsMin(decimal(minimum));
		critere.setPoidsMax(decimal(maximum));
		return critere;
	}

	@Test
	void r046_la_somme_fait_cent() {
		Constat constat = avec(prix("60"), environnement("35.5")).verifier().seul("R-046");
		assertEquals("La somme des pondérations pour le marché est de 95,5\u00A0% au lieu de 100\u00A0%.", constat.message());
		assertNull(constat.trait());
		avec(prix("33.33"), critere(TypeCritere.TECHNIQUE, "33.33"), environnement("33.34")).verifier().silence("R-046");
	}

	@Test
	void r046_un_jeu_pondere_sans_aucun_poids_ne_fait_qu_un_constat() {
		avec(prix(null), environnement(null)).verifier().silence("R-047").seul("R-046");
	}

	@Test
	void r046_une_fourchette_doit_permettre_cent() {
		avec(fourchette(TypeCritere.PRIX, "40", "60"), fourchette(TypeCritere.ENVIRONNEMENT, "40", "60")).verifier()
				.silence("R-046");
		Constat constat = avec(fourchette(TypeCritere.PRIX, "40", "50"), environnement("30")).verifier().seul("R-046");
		assertTrue(constat.message().contains("70\u00A0% à 80\u00A0%"), constat.message());
	}

	@Test
	void r046_se_tait_pour_une_hierarchie_et_un_critere_unique_sans_poids() {
		Modele hierarchie = avec(prix(null), environnement(null));
		hierarchie.construire().getCriteres().setMode(ModeCriteres.HIERARCHISE);
		hierarchie.verifier().silence("R-046").silence("R-047");
		avec(critere(TypeCritere.COUT, null)).verifier().silence("R-046").silence("R-047");
	}

	@ParameterizedTest
	@CsvSource({ "0, de 0\u00A0%", "120, de 120\u00A0%", "-5, de -5\u00A0%" })
	void r047_un_poids_est_compris_entre_zero_et_cent(String poids, String ecrit) {
		Critere technique = critere(TypeCritere.TECHNIQUE, poids);
		Constat constat = avec(prix("60"), technique).verifier().seul("R-047");
		assertSame(technique, constat.cible());
		assertSame(CRITERE__POIDS, constat.trait());
		assertTrue(constat.message().contains("«\u00A0technique\u00A0» est " + ecrit), constat.message());
	}

	@Test
	void r047_un_poids_manque_parmi_d_autres() {
		Constat constat = avec(prix("60"), environnement(null)).verifier().silence("R-046").seul("R-047");
		assertSame(CRITERE__POIDS, constat.trait());
		assertTrue(constat.message().contains("est absente"), constat.message());
		avec(prix("60"), environnement("40")).verifier().silence("R-047");
	}

	@Test
	void r047_une_fourchette_va_du_plus_petit_au_plus_grand() {
		Critere prix = fourchette(TypeCritere.PRIX, "60", "50");
		assertSame(CRITERE__POIDS_MIN, avec(prix, environnement("45")).verifier().seul("R-047").trait());
		avec(fourchette(TypeCritere.PRIX, "50", "60"), environnement("45")).verifier().silence("R-047");
		avec(fourchette(TypeCritere.PRIX, "0", "60"), environnement("45")).verifier().seul("R-047");
		avec(fourchette(TypeCritere.PRIX, "50", "101"), environnement("45")).verifier().seul("R-047");
	}

	@Test
	void r047_cent_pour_cent_et_une_demi_fourchette() {
		avec(prix("100")).verifier().silence("R-047");
		Critere prix = prix(null);
		prix.setPoidsMin(decimal("40"));
		assertTrue(avec(prix, environnement("60")).verifier().seul("R-047").message().contains("est absente"));
	}

	@Test
	void r047_un_sous_critere_aussi() {
		Critere technique = critere(TypeCritere.TECHNIQUE, "40", sousCritere("Méthode", "140"), sousCritere("Moyens", "-40"));
		assertEquals(2, avec(prix("60"), technique).verifier().de("R-047").size());
	}

	@Test
	void des_points_sont_des_poids() {
		// 7 + 7 + 7 points do not make round percentages, and need not.
		avec(points(TypeCritere.PRIX, "7"), points(TypeCritere.TECHNIQUE, "7"), points(TypeCritere.ENVIRONNEMENT, "7")).verifier()
				.silence("R-046").silence("R-047").silence("R-052");
		assertTrue(avec(points(TypeCritere.PRIX, "70"), points(TypeCritere.ENVIRONNEMENT, "3")).verifier().seul("R-052").message()
				.contains("que 4,1\u00A0%"));
	}

	@Test
	void r047_des_points_et_des_pourcentages_ne_se_comparent_pas() {
		Constat constat = avec(points(TypeCritere.PRIX, "60"), environnement("40")).verifier().silence("R-046").seul("R-047");
		assertTrue(constat.message().startsWith("La pondération de «\u00A0environnement\u00A0» est en pourcentage"), constat.message());
		assertTrue(constat.messageEn().startsWith("The weight of “environment” is a percentage"), constat.messageEn());
		assertSame(CRITERE__POINTS, avec(points(TypeCritere.PRIX, "60"), points(TypeCritere.ENVIRONNEMENT, "0")).verifier()
				.seul("R-047").trait());
	}

	@Test
	void r048_une_procedure_formalisee_pondere() {
		Modele modele = avec(prix(null), environnement(null)).procedure(Procedure.AOO);
		modele.construire().getCriteres().setMode(ModeCriteres.HIERARCHISE);
		Constat constat = modele.verifier().silence("R-049").seul("R-048");
		assertSame(JEU_CRITERES__MODE, constat.trait());
		assertTrue(constat.message().contains("appel d'offres ouvert"), constat.message());
		modele.construire().getCriteres().setJustification("Besoin exploratoire dont les enjeux ne peuvent être chiffrés.");
		modele.verifier().silence("R-048");
	}

	@Test
	void r048_un_partenariat_d_innovation_ne_pondere_qu_a_partir_du_seuil() {
		Modele modele = avec(prix(null), environnement(null)).procedure(Procedure.PARTENARIAT_INNOVATION)
				.nature(NatureMarche.SERVICES);
		modele.construire().getCriteres().setMode(ModeCriteres.HIERARCHISE);
		modele.estimation(215_999).verifier().silence("R-048");
		modele.estimation(216_000).verifier().seul("R-048");
	}

	@Test
	void r048_les_petits_lots_d_une_procedure_formalisee_suivent_la_procedure_adaptee() {
		Modele modele = Modele.marche().procedure(Procedure.AOO).lot("Gros œuvre", 6_000_000)
				.lot("Signalétique", 80_000, lot -> lot.setPetitLot(true));
		Lot grand = modele.construire().getLots().get(0);
		Lot petit = modele.construire().getLots().get(1);
		petit.setCriteres(hierarchie(prix(null), environnement(null)));
		modele.verifier().silence("R-048").seul("R-049");
		grand.setCriteres(hierarchie(prix(null), environnement(null)));
		assertTrue(modele.verifier().seul("R-048").message().contains("Gros œuvre"));
	}

	@Test
	void r048_un_critere_seul_n_a_pas_de_rang() {
		Modele modele = avec(critere(TypeCritere.COUT, null)).procedure(Procedure.AOO);
		modele.construire().getCriteres().setMode(ModeCriteres.HIERARCHISE);
		modele.verifier().silence("R-048");
	}

	private static JeuCriteres hierarchie(Critere... criteres) {
		JeuCriteres jeu = Modele.jeu(criteres);
		jeu.setMode(ModeCriteres.HIERARCHISE);
		return jeu;
	}

	@Test
	void r049_la_procedure_adaptee_peut_hierarchiser() {
		Modele modele = avec(prix(null), environnement(null));
		modele.construire().getCriteres().setMode(ModeCriteres.HIERARCHISE);
		assertEquals(Severite.AVERTISSEMENT, modele.verifier().silence("R-048").seul("R-049").severite());
		avec(prix("60"), environnement("40")).verifier().silence("R-049");
	}

	@Test
	void r050_des_points_se_comparent_a_des_points() {
		Critere technique = enPoints(points(TypeCritere.TECHNIQUE, "20"), "10", "10");
		avec(points(TypeCritere.PRIX, "10"), technique).verifier().silence("R-050");
		Critere court = enPoints(points(TypeCritere.TECHNIQUE, "20"), "10", "8");
		assertTrue(avec(points(TypeCritere.PRIX, "10"), court).verifier().seul("R-050").message()
				.contains("totalisent 18 points\u00A0: ils devraient totaliser 20 points."));
	}

	@Test
	void r051_des_points_aussi_sont_publies() {
		Critere technique = enPoints(points(TypeCritere.TECHNIQUE, "20"), "20");
		technique.getSousCriteres().get(0).setNonPublie(true);
		assertTrue(avec(points(TypeCritere.PRIX, "10"), technique).verifier().seul("R-051").message().contains("(20 points)"));
	}

	@Test
	void r050_les_sous_criteres_totalisent_le_critere_ou_cent() {
		Critere technique = critere(TypeCritere.TECHNIQUE, "30", sousCritere("Méthode", "18"), sousCritere("Moyens", "10"));
		Constat constat = avec(prix("70"), technique).verifier().seul("R-050");
		assertEquals("Les sous-critères de «\u00A0technique\u00A0» totalisent 28\u00A0%\u00A0: ils devraient totaliser"
				+ " 30\u00A0% (parts du tout) ou 100\u00A0% (parts du critère).", constat.message());
		assertSame(CRITERE__SOUS_CRITERES, constat.trait());
		avec(prix("70"), critere(TypeCritere.TECHNIQUE, "30", sousCritere("Méthode", "18"), sousCritere("Moyens", "12")))
				.verifier().silence("R-050");
		avec(prix("70"), critere(TypeCritere.TECHNIQUE, "30", sousCritere("Méthode", "60"), sousCritere("Moyens", "40")))
				.verifier().silence("R-050");
		avec(prix("70"), critere(TypeCritere.TECHNIQUE, "30", sousCritere("Méthode", null), sousCritere("Moyens", null)))
				.verifier().silence("R-050");
	}

	@Test
	void r050_les_sous_criteres_d_une_fourchette_y_tiennent() {
		Critere technique = fourchette(TypeCritere.TECHNIQUE, "30", "40");
		SousCritere moyens = sousCritere("Moyens", "12");
		technique.getSousCriteres().addAll(List.of(sousCritere("Méthode", "18"), moyens));
		Modele modele = avec(prix("65"), technique);
		modele.verifier().silence("R-050");
		moyens.setPoids(decimal("22"));
		modele.verifier().silence("R-050");
		moyens.setPoids(decimal("22.1"));
		assertTrue(modele.verifier().seul("R-050").message().contains("devraient totaliser 100\u00A0% (parts du critère)"));
		moyens.setPoids(decimal("11.9"));
		modele.verifier().seul("R-050");
	}

	@Test
	void r051_un_sous_critere_pondere_est_publie() {
		SousCritere moyens = sousCritere("Moyens", "12");
		Modele modele = avec(prix("70"), critere(TypeCritere.TECHNIQUE, "30", sousCritere("Méthode", "18"), moyens));
		modele.verifier().silence("R-051");
		moyens.setNonPublie(true);
		Constat constat = modele.verifier().seul("R-051");
		assertSame(moyens, constat.cible());
		assertSame(SOUS_CRITERE__NON_PUBLIE, constat.trait());
		moyens.setPoids(null);
		modele.verifier().silence("R-051");
	}

	@Test
	void r052_un_poids_environnemental_sous_cinq_pour_cent() {
		Critere environnement = environnement("4.9");
		Constat constat = avec(prix("95.1"), environnement).verifier().seul("R-052");
		assertTrue(constat.message().contains("4,9\u00A0% pour le marché"), constat.message());
		assertSame(environnement, constat.cible());
		assertEquals(Severite.AVERTISSEMENT, constat.severite());
		avec(prix("95"), environnement("5")).verifier().silence("R-052");
	}

	@Test
	void r052_compte_le_sous_critere_et_le_montre() {
		SousCritere dechets = sousCritere(TypeCritere.ENVIRONNEMENT, "Déchets", "10");
		Constat constat = avec(prix("70"), critere(TypeCritere.TECHNIQUE, "30", sousCritere("Méthode", "90"), dechets))
				.verifier().seul("R-052");
		assertTrue(constat.message().contains("3\u00A0%"), constat.message());
		assertSame(dechets, constat.cible());
	}

	@Test
	void r052_montre_la_fourchette_et_se_tait_sans_poids_environnemental() {
		Critere environnement = fourchette(TypeCritere.ENVIRONNEMENT, "3", "5");
		assertSame(CRITERE__POIDS_MIN, avec(prix("96"), environnement).verifier().seul("R-052").trait());
		avec(prix("60"), critere(TypeCritere.TECHNIQUE, "40")).verifier().silence("R-052");
	}

	@Test
	void r053_un_prix_sous_dix_pour_cent() {
		assertSame(CRITERE__POIDS, avec(prix("9"), environnement("91")).verifier().seul("R-053").trait());
		avec(prix("10"), environnement("90")).verifier().silence("R-053");
	}

	@Test
	void r054_un_prix_au_dela_de_soixante_dix() {
		assertEquals(Severite.CONSEIL, avec(prix("71"), environnement("29")).verifier().seul("R-054").severite());
		avec(prix("70"), environnement("30")).verifier().silence("R-054");
		avec(critere(TypeCritere.COUT, "100")).verifier().silence("R-054");
	}

	@Test
	void r058_un_poids_social_au_dela_de_vingt() {
		Critere social = critere(TypeCritere.SOCIAL, "21");
		assertSame(social, avec(prix("69"), environnement("10"), social).verifier().seul("R-058").cible());
		avec(prix("70"), environnement("10"), critere(TypeCritere.SOCIAL, "20")).verifier().silence("R-058");
	}

	@Test
	void r063_une_fourchette_de_plus_de_dix_points() {
		Critere prix = fourchette(TypeCritere.PRIX, "40", "51");
		Constat constat = avec(prix, environnement("50")).verifier().seul("R-063");
		assertTrue(constat.message().contains("de 40\u00A0% à 51\u00A0%"), constat.message());
		avec(fourchette(TypeCritere.PRIX, "40", "50"), environnement("55")).verifier().silence("R-063");
	}

	@Test
	void une_derogation_motivee_ecarte_un_avertissement_mais_pas_une_erreur_de_droit() {
		Constats constats = avec(prix("95.1"), environnement("4.9")).derogation("R-052", "Achat sans impact mesurable.")
				.verifier();
		assertEquals("R-052", constats.seul("R-052").derogation().getRegle());
		Constats refus = avec(prix("100")).derogation("R-041", "Prix seul utile.").verifier();
		assertNull(refus.seul("R-041").derogation());
		assertTrue(refus.seul("R-041").bloquant());
	}
}
