// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law.regles.criteres;

import static fr.clausier.model.strategie.StrategiePackage.Literals.CRITERE__ELEMENTS;
import static fr.clausier.model.strategie.StrategiePackage.Literals.CRITERE__POIDS;
import static fr.clausier.model.strategie.StrategiePackage.Literals.CRITERE__POIDS_MIN;
import static fr.clausier.model.strategie.StrategiePackage.Literals.CRITERE__POINTS;
import static fr.clausier.model.strategie.StrategiePackage.Literals.CRITERE__TITRE;
import static fr.clausier.model.strategie.StrategiePackage.Literals.CRITERE__TYPE;
import static fr.clausier.model.strategie.StrategiePackage.Literals.SOUS_CRITERE__ELEMENTS;
import static fr.clausier.model.strategie.StrategiePackage.Literals.SOUS_CRITERE__POIDS;
import static fr.clausier.model.strategie.StrategiePackage.Literals.SOUS_CRITERE__POINTS;
import static fr.clausier.model.strategie.StrategiePackage.Literals.SOUS_CRITERE__TITRE;
import static fr.clausier.model.strategie.StrategiePackage.Literals.SOUS_CRITERE__TYPE;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

import fr.clausier.law.FaitBilingue;
import fr.clausier.law.regles.Portee;
import fr.clausier.model.calcul.Ponderations;
import fr.clausier.model.strategie.Critere;
import fr.clausier.model.strategie.SousCritere;
import fr.clausier.model.strategie.TypeCritere;

/**
 * A criterion or a sub-criterion: what offers are judged on, whatever its level.
 *
 * @param objet         the model object
 * @param critere       the criterion it is or belongs to
 * @param type          its own kind, or that of its criterion
 * @param intitule      published wording, or the kind of a criterion that has none
 * @param elements      elements of appreciation
 * @param traitTitre    feature of its wording
 * @param traitType     feature of its kind
 * @param traitPoids    feature of its weight
 * @param traitElements feature of its elements
 */
record ElementJuge(EObject objet, Critere critere, TypeCritere type, String intitule, List<String> elements,
		EStructuralFeature traitTitre, EStructuralFeature traitType, EStructuralFeature traitPoids,
		EStructuralFeature traitElements) {

	/** Every criterion of a set, each followed by its sub-criteria. */
	static List<ElementJuge> de(JeuEnUsage jeu) {
		List<ElementJuge> elements = new ArrayList<>();
		for (Critere critere : jeu.criteres()) {
			elements.addAll(de(critere));
		}
		return elements;
	}

	static List<ElementJuge> de(Critere critere) {
		List<ElementJuge> elements = new ArrayList<>();
		elements.add(new ElementJuge(critere, critere, critere.getType(), intitule(critere), critere.getElements(),
				CRITERE__TITRE, CRITERE__TYPE, critere.getPoints() != null ? CRITERE__POINTS
						: critere.getPoids() == null && critere.getPoidsMin() != null ? CRITERE__POIDS_MIN : CRITERE__POIDS,
				CRITERE__ELEMENTS));
		for (SousCritere sousCritere : critere.getSousCriteres()) {
			elements.add(new ElementJuge(sousCritere, critere, Ponderations.type(sousCritere), intitule(sousCritere),
					sousCritere.getElements(), SOUS_CRITERE__TITRE, SOUS_CRITERE__TYPE,
					sousCritere.getPoints() != null ? SOUS_CRITERE__POINTS : SOUS_CRITERE__POIDS, SOUS_CRITERE__ELEMENTS));
		}
		return elements;
	}

	/**
	 * Those of one kind, the outermost only: a criterion of that kind stands for its sub-criteria, and a sub-criterion
	 * stands for itself when its criterion is of another kind.
	 */
	static List<ElementJuge> de(JeuEnUsage jeu, TypeCritere type) {
		return de(jeu).stream()
				.filter(e -> e.type() == type && (e.objet() == e.critere() || e.critere().getType() != type))
				.toList();
	}

	/** Price and cost measure an amount; every other kind is an appreciation. */
	static boolean prixOuCout(TypeCritere type) {
		return type == TypeCritere.PRIX || type == TypeCritere.COUT;
	}

	/** The criterion as the messages name it: its wording as it is, or its kind in each language. */
	static FaitBilingue nom(Critere critere) {
		return sansTitre(critere) ? nom(critere.getType()) : Portee.mot(critere.getTitre().strip());
	}

	/** As {@link #nom(Critere)}, for a criterion or a sub-criterion. */
	FaitBilingue nom() {
		return objet == critere ? nom(critere) : Portee.mot(intitule);
	}

	private static FaitBilingue nom(TypeCritere type) {
		return new FaitBilingue(type.getLiteral(), switch (type) {
			case PRIX -> "price";
			case COUT -> "cost";
			case TECHNIQUE -> "technical value";
			case ENVIRONNEMENT -> "environment";
			case SOCIAL -> "social";
			case DELAI -> "time";
			case AUTRE -> "other";
		});
	}

	private static boolean sansTitre(Critere critere) {
		return critere.getTitre() == null || critere.getTitre().isBlank();
	}

	/** Published wording; the kind when there is none: "prix". */
	static String intitule(Critere critere) {
		return sansTitre(critere) ? critere.getType().getLiteral()
				: critere.getTitre().strip();
	}

	private static String intitule(SousCritere sousCritere) {
		return sousCritere.getTitre() == null ? "" : sousCritere.getTitre().strip();
	}
}
