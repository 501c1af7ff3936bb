// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.junit.jupiter.api.Test;

import fr.clausier.dsl.Langue;
import fr.clausier.model.strategie.Fichier;
import fr.clausier.model.strategie.Marche;
import fr.clausier.model.strategie.StrategieFactory;
import fr.clausier.model.strategie.StrategiePackage.Literals;

class LocalisationTest {

	private static final String TEXT = """
			marché Ecole "École" {
			    critères communs {
			        prix 45 %
			    }
			    lot 1 Sols "Sols" { insertion 15 % { publics jeunes, seniors } cpv 45000000, 45100000 }
			}
			""";

	private final Fichier fichier = Langue.fichier(TEXT);
	private final Marche marche = (Marche) fichier.getElements().get(0);

	@Test
	void unObjetNommeEstASonNom() {
		assertEquals("Ecole", texte(marche, null));
		assertEquals("Sols", texte(marche.getLots().get(0), null));
	}

	@Test
	void unBlocEstASaPremiereLigne() {
		assertEquals("critères communs", texte(marche.getCriteres(), null));
		assertEquals("critères communs", texte(marche, Literals.PRESTATION__CRITERES));
		assertEquals("prix 45 %", texte(marche.getCriteres().getCriteres().get(0), null));
		assertEquals("insertion 15 %", texte(marche.getLots().get(0).getInsertion(), null));
	}

	@Test
	void unFaitEstASaValeur() {
		assertEquals("45 %", texte(marche.getCriteres().getCriteres().get(0), Literals.CRITERE__POIDS));
		Localisation second = Localisation.de(marche.getLots().get(0), Literals.PRESTATION__CPV, 1).orElseThrow();
		assertEquals("45100000", TEXT.substring(second.offset(), second.offset() + second.longueur()));
		assertEquals(5, second.ligne());
	}

	@Test
	void unFaitAbsentEstALObjet() {
		assertEquals("Ecole", texte(marche, Literals.MARCHE__LANCEMENT));
		assertEquals("Ecole", texte(marche, Literals.CRITERE__POIDS));
	}

	@Test
	void unObjetSansTexteNAPasDeLieu() {
		assertTrue(Localisation.de(StrategieFactory.eINSTANCE.createMarche()).isEmpty());
		assertTrue(Localisation.de(null).isEmpty());
	}

	private static String texte(EObject objet, EStructuralFeature trait) {
		Localisation place = Localisation.de(objet, trait).orElseThrow();
		return TEXT.substring(place.offset(), place.offset() + place.longueur());
	}
}
