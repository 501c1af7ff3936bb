// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law;

import static fr.clausier.law.essais.Modele.marche;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.impl.ResourceImpl;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import fr.clausier.law.essais.Constats;
import fr.clausier.law.essais.Modele;
import fr.clausier.model.strategie.Marche;
import fr.clausier.model.strategie.Procedure;
import fr.clausier.model.strategie.StrategiePackage;

@DisplayName("Le moteur de règles")
class MoteurReglesTest {

	private static final LocalDate AVRIL = LocalDate.of(2026, 4, 1);

	/** A rule that always speaks. */
	private record Bavarde(String id) implements Regle {
		@Override
		public void verifier(ContexteRegle contexte, Signaleur signaleur) {
			signaleur.signaler(contexte.marche(), null, Map.of("contrat", "le marché"));
		}
	}

	/** A rule with a defect. */
	private record Fautive(String id) implements Regle {
		@Override
		public void verifier(ContexteRegle contexte, Signaleur signaleur) {
			throw new IllegalStateException("défaut voulu");
		}
	}

	private static List<String> ids(List<Constat> constats) {
		return constats.stream().map(Constat::id).toList();
	}

	private static MoteurRegles moteur(Regle... regles) {
		return new MoteurRegles(List.of(regles), CatalogueRegles.standard(), Seuils.standard());
	}

	private static List<Constat> verifier(MoteurRegles moteur, Marche marche, LocalDate date) {
		return moteur.verifier(marche, List.of(), List.of(), date);
	}

	@Test
	void une_regle_fautive_ne_cache_pas_les_autres() {
		Logger journal = Logger.getLogger(MoteurRegles.class.getName());
		Level niveau = journal.getLevel();
		journal.setLevel(Level.OFF);
		try {
			assertEquals(List.of("R-007", "R-002"),
					ids(verifier(moteur(new Bavarde("R-007"), new Fautive("R-001"), new Bavarde("R-002")), marche().construire(), AVRIL)));
		} finally {
			journal.setLevel(niveau);
		}
	}

	@Test
	void la_date_donnee_l_emporte_sur_la_date_de_lancement() {
		MoteurRegles moteur = moteur(new Bavarde("R-013"));
		Marche marche = marche().lancement("2026-04-01").construire();
		assertEquals(List.of(), verifier(moteur, marche, null));
		assertEquals(List.of("R-013"), ids(verifier(moteur, marche, AVRIL.minusDays(1))));
		assertEquals(List.of("R-013"), ids(verifier(moteur, marche().lancement("2026-03-31").construire(), null)));
	}

	@Test
	void sans_date_seules_les_regles_sans_validite_jouent() {
		Constats constats = marche().lancement(null).procedure(Procedure.GRE_AGRE).estimation(50_000).verifier();
		constats.seul("R-001");
		assertTrue(constats.liste().stream().allMatch(c -> c.regle().de() == null && c.regle().a() == null), constats.toString());
	}

	@Test
	void le_marche_lui_meme_n_est_pas_un_autre_marche() {
		Marche marche = marche().construire();
		Marche autre = marche().construire();
		MoteurRegles moteur = moteur(new Regle() {
			@Override
			public String id() {
				return "R-015";
			}

			@Override
			public void verifier(ContexteRegle contexte, Signaleur signaleur) {
				assertEquals(1, contexte.autres().size());
				signaleur.signaler(contexte.marche(), null);
			}
		});
		assertEquals(1, moteur.verifier(marche, List.of(marche, autre), List.of(), AVRIL).size());
	}

	@Test
	void deux_passages_donnent_la_meme_chose_et_ne_touchent_pas_le_marche() {
		Modele modele = marche().procedure(Procedure.AOO).lot("Gros œuvre", 0).lot("Gros œuvre", 0);
		assertEquals(modele.verifier().toString(), modele.verifier().toString());
		assertEquals(2, modele.construire().getLots().size());
		assertTrue(modele.verifier().liste().stream().allMatch(c -> c.cible() == modele.construire()
				|| c.cible().eContainer() == modele.construire() || c.cible() == modele.construire().getAcheteur()));
	}

	@Test
	void ce_qui_est_ecrit_dans_un_autre_fichier_se_montre_dans_le_marche() {
		Modele modele = marche().estimation(80_000).avec(m -> m.getAcheteur().setSiret("1"));
		Marche marche = modele.construire();
		new ResourceImpl(URI.createURI("ecole.marche")).getContents().add(marche);
		Constat ailleurs = modele.verifier().seul("R-006");
		assertSame(marche, ailleurs.cible());
		assertEquals(StrategiePackage.Literals.MARCHE__ACHETEUR, ailleurs.trait());
		marche.eResource().getContents().add(marche.getAcheteur());
		assertSame(marche.getAcheteur(), modele.verifier().seul("R-006").cible());
	}

	@Test
	void une_derogation_motivee_leve_une_erreur_sans_la_cacher() {
		Modele modele = marche().estimation(6_000_000);
		assertTrue(modele.verifier().seul("R-010").bloquant());
		Constat constat = modele.derogation(" r-010", "Services de l'article R2123-1 3°.").verifier().seul("R-010");
		assertEquals(Severite.ERREUR, constat.severite());
		assertFalse(constat.bloquant());
		assertSame(modele.construire().getDerogations().get(0), constat.derogation());
		modele.verifier().silence("R-200").silence("R-201");
	}

	@Test
	void la_derogation_d_un_lot_ne_vaut_que_pour_lui() {
		Modele modele = marche().lot("Gros œuvre", 90, lot -> lot.getDerogations().add(Modele.uneDerogation("R-029", "Lot unique.")))
				.lot("Peinture", 10);
		assertEquals("Lot unique.", modele.verifier().seul("R-029").derogation().getRaison());
		modele.avec(m -> m.getLots().get(0).setEstimation(Modele.decimal("1")));
		assertNull(modele.verifier().seul("R-029").derogation());
		modele.verifier().seul("R-201");
	}

	@Test
	void une_derogation_sans_raison_inconnue_ou_interdite_est_irrecevable() {
		Modele modele = marche().estimation(6_000_000).derogation("R-010", " ");
		assertTrue(modele.verifier().seul("R-010").bloquant());
		Constat sansRaison = modele.verifier().seul("R-200");
		assertEquals("La dérogation à la règle «\u00A0R-010\u00A0» n'est pas recevable\u00A0: la raison n'est pas écrite.", sansRaison.message());
		assertTrue(sansRaison.bloquant());
		assertSame(modele.construire().getDerogations().get(0), sansRaison.cible());
		assertEquals("La dérogation à la règle «\u00A0R-999\u00A0» n'est pas recevable\u00A0: cette règle n'existe pas.",
				marche().derogation("R-999", "Parce que.").verifier().seul("R-200").message());
		Constats interdite = marche().lancement(null).derogation("R-001", "Parce que.").verifier();
		assertTrue(interdite.seul("R-200").message().endsWith("cette règle n'admet pas de dérogation."));
		assertTrue(interdite.seul("R-001").bloquant());
	}

	@Test
	void une_derogation_inutile_est_signalee() {
		Constat constat = marche().estimation(80_000).derogation("R-010", "Au cas où.").verifier().silence("R-200").seul("R-201");
		assertEquals(Severite.CONSEIL, constat.severite());
	}
}
