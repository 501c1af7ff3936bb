// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.ecriture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import fr.clausier.dsl.Langue;
import fr.clausier.model.strategie.Acheteur;
import fr.clausier.model.strategie.Critere;
import fr.clausier.model.strategie.Fichier;
import fr.clausier.model.strategie.GarantieAvance;
import fr.clausier.model.strategie.Marche;
import fr.clausier.model.strategie.StrategieFactory;

class EcritureTest {

	private static final int SEEDS = 40;

	private final Ecriture ecriture = Langue.service(Ecriture.class);

	@Test
	void toutModeleAuHasardSeRelitEgal() {
		for (long seed = 0; seed < SEEDS; seed++) {
			Fichier model = new Hasard(seed).fichier();
			String text = ecrire(model, seed);
			Fichier read = Langue.fichier(text);
			assertTrue(EcoreUtil.equals(model, read), "graine " + seed + "\n" + text + "\n--- relu\n" + ecriture.ecrire(EcoreUtil.copy(read)));
			assertEquals(text, Langue.formater(text), "graine " + seed);
		}
	}

	@Test
	void lesExemplesCopiesSeRelisentEgaux() {
		for (String text : Langue.exemples()) {
			// References to other files stay open here: names are compared by LecteurDossier's tests.
			if (Langue.lire(text).getErrors().isEmpty()) {
				Fichier read = Langue.fichier(text);
				assertTrue(EcoreUtil.equals(read, Langue.fichier(ecriture.ecrire(EcoreUtil.copy(read)))));
			}
		}
	}

	@Test
	void unModeleSansTexteSEcritDansLaFormeDeLaMaison() {
		StrategieFactory factory = StrategieFactory.eINSTANCE;
		Acheteur ville = factory.createAcheteur();
		ville.setName("Ville");
		ville.setTitre("Ville");
		Marche marche = factory.createMarche();
		marche.setName("Ecole");
		marche.setTitre("École \"neuve\"");
		marche.setAcheteur(ville);
		marche.setObjet("Deux\nlignes");
		Fichier fichier = factory.createFichier();
		fichier.getElements().add(marche);

		assertEquals("""
				marché Ecole "École \\"neuve\\"" {
				    acheteur Ville
				    objet \"""Deux
				        lignes\"""
				}
				""", ecriture.ecrire(fichier));
	}

	@ParameterizedTest
	@ValueSource(strings = { "fin \"citée\"\npuis \"fin\"", "a\nb", "une seule" })
	void lesTextesGardentLeursGuillemets(String text) {
		Fichier fichier = StrategieFactory.eINSTANCE.createFichier();
		Marche marche = StrategieFactory.eINSTANCE.createMarche();
		marche.setName("A");
		marche.setTitre("a");
		marche.setObjet(text);
		fichier.getElements().add(marche);

		assertEquals(text, ((Marche) Langue.fichier(ecriture.ecrire(fichier)).getElements().get(0)).getObjet());
	}

	/** Without that look at the model first, the search for a sentence would not end. */
	@Test
	void unModeleQuiNeSeDitPasEstRefuseAvecSesDefauts() {
		StrategieFactory factory = StrategieFactory.eINSTANCE;
		Marche marche = factory.createMarche();
		marche.setName("A");
		marche.setGarantieAvance(GarantieAvance.CAUTION);
		marche.setCriteres(factory.createJeuCriteres());
		Critere prix = factory.createCritere();
		prix.setPoids(new BigDecimal("40"));
		prix.setPoints(new BigDecimal("40"));
		marche.getCriteres().getCriteres().add(prix);
		Fichier fichier = factory.createFichier();
		fichier.getElements().add(marche);
		ModeleIndicible refus = assertThrows(ModeleIndicible.class, () -> ecriture.ecrire(fichier));
		assertEquals(List.of("Marche A : il manque « titre ».", "Marche A : « garantieAvance » ne se dit pas sans « avance ».",
				"Critere : « poids » et « points » s'excluent."), refus.defauts());
	}

	private String ecrire(Fichier model, long seed) {
		try {
			return ecriture.ecrire(model);
		} catch (RuntimeException e) {
			throw new AssertionError("graine " + seed, e);
		}
	}
}
