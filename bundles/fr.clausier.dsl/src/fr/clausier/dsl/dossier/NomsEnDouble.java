// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.dossier;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.xtext.resource.XtextResource;

import fr.clausier.law.Severite;
import fr.clausier.model.strategie.Acheteur;
import fr.clausier.model.strategie.Element;
import fr.clausier.model.strategie.Facilitateur;
import fr.clausier.model.strategie.Fichier;
import fr.clausier.model.strategie.Marche;

/** Names that two files of a folder declare, so that nobody can tell which one is meant. */
final class NomsEnDouble {

	private NomsEnDouble() {
	}

	static List<Probleme> dans(List<XtextResource> resources) {
		Map<String, Element> first = new HashMap<>();
		List<Probleme> problems = new ArrayList<>();
		for (XtextResource resource : resources) {
			if (!resource.getContents().isEmpty() && resource.getContents().get(0) instanceof Fichier fichier) {
				for (Element element : fichier.getElements()) {
					Element earlier = element.getName() == null ? null : first.putIfAbsent(element.eClass().getName() + ' ' + element.getName(), element);
					// Twice in one file is a defect of that file alone: see Structure.
					if (earlier != null && earlier.eResource() != element.eResource()) {
						problems.add(probleme(element, earlier));
					}
				}
			}
		}
		return problems;
	}

	private static Probleme probleme(Element element, Element earlier) {
		Localisation here = Localisation.de(element).orElseThrow();
		Localisation there = Localisation.de(earlier).orElseThrow();
		Path name = there.fichier().getFileName();
		return new Probleme(Severite.ERREUR, here.fichier(), here.ligne(), here.colonne(),
				"Le nom « " + element.getName() + " » est déjà donné à un autre " + sorte(element) + " (" + name + ", ligne " + there.ligne() + ").",
				"Renommez l'un des deux, ou supprimez la répétition.", CodesProbleme.NOM_DOUBLE);
	}

	private static String sorte(Element element) {
		return switch (element) {
			case Acheteur a -> "acheteur";
			case Facilitateur f -> "facilitateur";
			case Marche m -> "marché";
			default -> "schéma (SPASER)";
		};
	}
}
