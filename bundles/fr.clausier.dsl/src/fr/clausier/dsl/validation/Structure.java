// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.validation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

import fr.clausier.dsl.clauses.ControleClauses;
import fr.clausier.dsl.dossier.CodesProbleme;
import fr.clausier.dsl.dossier.Localisation;
import fr.clausier.law.Severite;
import fr.clausier.model.strategie.Element;
import fr.clausier.model.strategie.Fichier;
import fr.clausier.model.strategie.Lot;
import fr.clausier.model.strategie.Marche;
import fr.clausier.model.strategie.StrategiePackage.Literals;

/** What a file must be before any rule of law makes sense: each fact once, each name once, no empty title. */
public final class Structure {

	private Structure() {
	}

	/** @return the defects of one file, in the order of its text within each kind; empty for a file without text */
	public static List<Ecart> verifier(Fichier fichier) {
		List<Ecart> found = new ArrayList<>(FaitsEnDouble.dans(fichier));
		Map<String, Element> names = new HashMap<>();
		for (Element element : fichier.getElements()) {
			titre(element, Literals.ELEMENT__TITRE, element.getTitre(), found);
			nom(element, Literals.ELEMENT__NAME, element.getName(), names.putIfAbsent(element.eClass().getName() + ' ' + element.getName(), element), found);
			if (element instanceof Marche marche) {
				lots(marche, found);
				Releves.verifier(marche, found);
			}
		}
		found.addAll(ControleClauses.verifier(fichier));
		return found;
	}

	private static void lots(Marche marche, List<Ecart> found) {
		Map<String, Lot> names = new HashMap<>();
		for (Lot lot : marche.getLots()) {
			titre(lot, Literals.ELEMENT__TITRE, lot.getTitre(), found);
			if (lot.getName() != null) {
				nom(lot, Literals.ELEMENT__NAME, lot.getName(), names.putIfAbsent(lot.getName(), lot), found);
			}
		}
	}

	private static void titre(EObject objet, EStructuralFeature trait, String titre, List<Ecart> found) {
		if (titre != null && titre.isBlank()) {
			Localisation.de(objet, trait).ifPresent(place -> found.add(
					new Ecart(Severite.ERREUR, place, "Le titre est vide.", "Écrivez entre les guillemets ce que les candidats liront.", CodesProbleme.TITRE_VIDE)));
		}
	}

	private static void nom(EObject objet, EStructuralFeature trait, String nom, EObject earlier, List<Ecart> found) {
		if (nom != null && earlier != null) {
			int line = Localisation.de(earlier, trait).map(Localisation::ligne).orElse(0);
			Localisation.de(objet, trait).ifPresent(place -> found.add(new Ecart(Severite.ERREUR, place,
					"Le nom «\u00A0" + nom + "\u00A0» est déjà donné à la ligne " + line + ".", "Choisissez un autre nom.", CodesProbleme.NOM_DOUBLE)));
		}
	}
}
