// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law.regles;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;

import fr.clausier.law.ContexteRegle;
import fr.clausier.law.MoteurRegles;
import fr.clausier.law.Regle;
import fr.clausier.law.Seuils;
import fr.clausier.model.heritage.MarcheEffectif;
import fr.clausier.model.strategie.Acheteur;
import fr.clausier.model.strategie.Marche;
import fr.clausier.model.strategie.Spaser;
import fr.clausier.model.strategie.StrategieFactory;
import fr.clausier.model.strategie.StrategiePackage;

/**
 * No rule throws, whatever fact is missing or odd. The engine keeps a broken rule from hiding the others, so that a
 * silent rule may be a broken one: here rules run without that net.
 */
class ReglesRobustesTest {

	private static final StrategieFactory F = StrategieFactory.eINSTANCE;
	private static final List<Regle> REGLES = MoteurRegles.standard().regles();

	@Test
	void un_marche_vide() {
		verifier(F.createMarche(), "marché vide");
	}

	@Test
	void un_marche_ou_manque_tour_a_tour_chaque_fait() {
		Marche complet = complet();
		int variantes = 0;
		for (EObject objet : objets(complet)) {
			for (EStructuralFeature trait : objet.eClass().getEAllStructuralFeatures()) {
				if (objet.eIsSet(trait)) {
					Object ecrit = trait.isMany() ? List.copyOf((EList<?>) objet.eGet(trait)) : objet.eGet(trait);
					objet.eUnset(trait);
					verifier(complet, "sans " + trait.getName() + " de " + objet.eClass().getName());
					objet.eSet(trait, ecrit);
					variantes++;
				}
			}
		}
		assertTrue(variantes > 150, "trop peu de faits essayés : " + variantes);
	}

	@Test
	void un_marche_ou_chaque_choix_prend_toutes_ses_valeurs() {
		Marche complet = complet();
		for (EObject objet : objets(complet)) {
			for (EAttribute trait : objet.eClass().getEAllAttributes()) {
				if (trait.getEAttributeType() instanceof EEnum choix && !trait.isMany()) {
					Object ecrit = objet.eGet(trait);
					choix.getELiterals().forEach(litteral -> {
						objet.eSet(trait, litteral.getInstance());
						verifier(complet, trait.getName() + " = " + litteral.getName());
					});
					objet.eSet(trait, ecrit);
				}
			}
		}
	}

	@Test
	void des_nombres_nuls_ou_negatifs() {
		Marche complet = complet();
		for (EObject objet : objets(complet)) {
			for (EAttribute trait : objet.eClass().getEAllAttributes()) {
				Class<?> type = trait.getEAttributeType().getInstanceClass();
				if (type == BigDecimal.class || type == Integer.class) {
					Object ecrit = objet.eGet(trait);
					for (int valeur : new int[] { 0, -1 }) {
						objet.eSet(trait, type == Integer.class ? (Object) valeur : BigDecimal.valueOf(valeur));
						verifier(complet, trait.getName() + " = " + valeur);
					}
					objet.eSet(trait, ecrit);
				}
			}
		}
	}

	private static void verifier(Marche marche, String cas) {
		Marche effectif = MarcheEffectif.de(marche).marche();
		for (LocalDate date : new LocalDate[] { null, LocalDate.of(2026, 8, 20), LocalDate.of(2026, 11, 30) }) {
			ContexteRegle contexte = new ContexteRegle(effectif, List.of(effectif), List.of(schema(effectif.getAcheteur())), date, date, Seuils.standard(), new HashMap<>());
			REGLES.forEach(regle -> assertDoesNotThrow(() -> regle.verifier(contexte, (cible, trait, faits) -> {
				assertTrue(cible != null && faits.values().stream().allMatch(Objects::nonNull), regle.id());
			}), () -> regle.id() + " : " + cas));
		}
	}

	private static List<EObject> objets(Marche marche) {
		List<EObject> objets = new ArrayList<>(List.of(marche));
		marche.eAllContents().forEachRemaining(objets::add);
		return objets;
	}

	/** A purchase of two lots in which every fact is written. */
	private static Marche complet() {
		Marche marche = F.createMarche();
		remplir(marche);
		marche.getLots().add(EcoreUtil.copy(marche.getLots().get(0)));
		marche.setAcheteur(F.createAcheteur());
		remplir(marche.getAcheteur());
		return marche;
	}

	/** A scheme of that buyer in which every fact is written. */
	private static Spaser schema(Acheteur acheteur) {
		Spaser spaser = F.createSpaser();
		remplir(spaser);
		if (acheteur != null) {
			spaser.getAcheteurs().add(acheteur);
		}
		return spaser;
	}

	@SuppressWarnings("unchecked")
	private static void remplir(EObject objet) {
		for (EStructuralFeature trait : objet.eClass().getEAllStructuralFeatures()) {
			Object valeur = switch (trait) {
				case EReference reference when reference.isContainment() -> enfant(reference);
				case EAttribute attribut -> valeur(attribut);
				default -> null;
			};
			if (valeur != null && trait.isMany()) {
				((EList<Object>) objet.eGet(trait)).add(valeur);
			} else if (valeur != null) {
				objet.eSet(trait, valeur);
			}
		}
	}

	private static EObject enfant(EReference reference) {
		EObject enfant = StrategiePackage.eINSTANCE.getEFactoryInstance().create(reference.getEReferenceType());
		remplir(enfant);
		return enfant;
	}

	private static Object valeur(EAttribute attribut) {
		if (attribut.getEAttributeType() instanceof EEnum choix) {
			List<Enumerator> valeurs = choix.getELiterals().stream().map(l -> l.getInstance()).toList();
			return valeurs.get(Math.min(1, valeurs.size() - 1));
		}
		Class<?> type = attribut.getEAttributeType().getInstanceClass();
		if (type == String.class) {
			return "Texte";
		}
		return type == BigDecimal.class ? (Object) BigDecimal.TEN : type == Integer.class ? (Object) 12
				: type == LocalDate.class ? LocalDate.of(2026, 11, 30) : null;
	}
}
