// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law;

import static fr.clausier.law.essais.Modele.marche;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import fr.clausier.model.strategie.Acheteur;
import fr.clausier.model.strategie.Marche;
import fr.clausier.model.strategie.NiveauRegle;
import fr.clausier.model.strategie.Politique;
import fr.clausier.model.strategie.ReglageRegle;
import fr.clausier.model.strategie.StrategieFactory;

@DisplayName("La politique de l'acheteur")
class PolitiquesTest {

	private static final StrategieFactory F = StrategieFactory.eINSTANCE;

	private final Marche marche = marche().construire();
	private final List<Politique> politiques = new ArrayList<>();

	private Politique politique(Acheteur acheteur) {
		Politique politique = F.createPolitique();
		politique.setAcheteur(acheteur);
		politiques.add(politique);
		return politique;
	}

	private static ReglageRegle regler(Politique politique, String regle, NiveauRegle niveau, String motif) {
		ReglageRegle reglage = F.createReglageRegle();
		reglage.setRegle(regle);
		reglage.setNiveau(niveau);
		reglage.setMotif(motif);
		politique.getReglages().add(reglage);
		return reglage;
	}

	/** The findings of one rule that always speaks. */
	private List<Constat> constats(String regle) {
		Regle bavarde = new Regle() {
			@Override
			public String id() {
				return regle;
			}

			@Override
			public void verifier(ContexteRegle contexte, Signaleur signaleur) {
				signaleur.signaler(contexte.marche(), null, Map.of());
			}
		};
		return new MoteurRegles(List.of(bavarde), CatalogueRegles.standard(), Seuils.standard())
				.verifier(marche, new Portefeuille(List.of(marche), List.of(), politiques), null);
	}

	private static List<String> defauts(Politique politique) {
		return MoteurRegles.standard().verifier(politique).stream().map(Constat::message).toList();
	}

	@Test
	void elle_releve_et_abaisse_avec_son_motif() {
		ReglageRegle reglage = regler(politique(marche.getAcheteur()), "R-029", NiveauRegle.AVERTISSEMENT, "Délibération.");
		Constat constat = constats("R-029").get(0);
		assertEquals(Severite.AVERTISSEMENT, constat.severite());
		assertSame(reglage, constat.reglage());
		regler(politiques.get(0), "R-045", NiveauRegle.CONSEIL, "Essai.");
		assertEquals(Severite.ERREUR, constats("R-045").get(0).severite());
	}

	@Test
	void une_regle_ignoree_se_tait() {
		regler(politique(null), "R-029", NiveauRegle.IGNOREE, "Lots fixés par secteur.");
		assertEquals(List.of(), constats("R-029"));
	}

	@Test
	void celle_d_un_autre_acheteur_ne_compte_pas_et_la_sienne_passe_avant_celle_de_tous() {
		Acheteur autre = F.createAcheteur();
		autre.setName("Autre");
		regler(politique(autre), "R-029", NiveauRegle.IGNOREE, "Motif.");
		assertNull(constats("R-029").get(0).reglage());
		regler(politique(null), "R-029", NiveauRegle.IGNOREE, "Motif.");
		regler(politique(marche.getAcheteur()), "R-029", NiveauRegle.AVERTISSEMENT, "Motif.");
		assertEquals(Severite.AVERTISSEMENT, constats("R-029").get(0).severite());
	}

	@Test
	void une_erreur_absolue_ne_s_abaisse_pas_et_une_regle_incertaine_ne_monte_pas() {
		Politique politique = politique(null);
		regler(politique, "R-070", NiveauRegle.CONSEIL, "Motif.");
		regler(politique, "R-070", NiveauRegle.IGNOREE, "Motif.");
		regler(politique, "R-104", NiveauRegle.ERREUR, "Motif.");
		assertEquals(Severite.ERREUR, constats("R-070").get(0).severite());
		assertEquals(Severite.AVERTISSEMENT, constats("R-104").get(0).severite());
		assertEquals(3, defauts(politique).size());
		assertTrue(defauts(politique).get(0).contains("erreur absolue"), defauts(politique).get(0));
		assertTrue(defauts(politique).get(2).contains("pas confirmée"), defauts(politique).get(2));
	}

	@Test
	void un_reglage_sans_motif_inconnu_ou_double_est_dit() {
		Politique politique = politique(null);
		regler(politique, "R-029", NiveauRegle.IGNOREE, " ");
		regler(politique, "R-999", NiveauRegle.IGNOREE, "Motif.");
		regler(politique, "r-052", NiveauRegle.CONSEIL, "Motif.");
		regler(politique, "R-052", NiveauRegle.ERREUR, "Motif.");
		List<String> defauts = defauts(politique);
		assertEquals(3, defauts.size(), defauts.toString());
		assertTrue(defauts.get(0).contains("le motif n'est pas écrit"), defauts.get(0));
		assertTrue(defauts.get(1).contains("n'existe pas"), defauts.get(1));
		assertTrue(defauts.get(2).contains("déjà réglée"), defauts.get(2));
		assertEquals(1, constats("R-029").size());
	}
}
