// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.ide.entretien;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import fr.clausier.dsl.dossier.DossierLu;
import fr.clausier.dsl.dossier.LecteurDossier;
import fr.clausier.model.strategie.Acheteur;
import fr.clausier.model.strategie.Element;
import fr.clausier.model.strategie.Facilitateur;

/**
 * Who a folder already knows.
 *
 * @param acheteurs     buyers that its files declare
 * @param facilitateurs names of facilitators that its files declare
 * @param noms          all names taken
 */
public record Connus(List<AcheteurChoisi> acheteurs, List<String> facilitateurs, Set<String> noms) {

	/** Reads a folder; one that does not exist yet knows nobody. Takes up to a second the first time, when the language is loaded. */
	public static Connus dans(Path dossier) {
		if (!Files.isDirectory(dossier)) {
			return new Connus(List.of(), List.of(), Set.of());
		}
		DossierLu read = LecteurDossier.lire(dossier);
		List<Element> elements = read.fichiers().stream().flatMap(f -> f.getElements().stream()).filter(e -> e.getName() != null).toList();
		return new Connus(
				elements.stream().filter(Acheteur.class::isInstance).map(Acheteur.class::cast)
						.map(a -> new AcheteurChoisi(true, a.getName(), a.getTitre() == null ? a.getName() : a.getTitre(), a.getType(), a.getProfilAcheteur())).toList(),
				elements.stream().filter(Facilitateur.class::isInstance).map(Element::getName).toList(), elements.stream().map(Element::getName).collect(Collectors.toSet()));
	}
}
