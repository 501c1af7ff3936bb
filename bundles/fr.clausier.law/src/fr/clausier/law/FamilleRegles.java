// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Rules about one subject.
 *
 * @param cle     name of the file of their sheets in donnees/regles, without its end
 * @param titre   French title
 * @param titreEn English title
 */
public record FamilleRegles(String cle, String titre, String titreEn) {

	private static final class Standard {
		static final List<FamilleRegles> FAMILLES = lire();
	}

	/** All families, in the order in which their rules run. */
	public static List<FamilleRegles> toutes() {
		return Standard.FAMILLES;
	}

	private static List<FamilleRegles> lire() {
		List<FamilleRegles> familles = new ArrayList<>();
		for (Object ligne : (List<?>) DonneesYaml.lire("regles/familles.yaml")) {
			Map<?, ?> e = (Map<?, ?>) ligne;
			familles.add(new FamilleRegles(DonneesYaml.texte(e, "cle"), DonneesYaml.texte(e, "titre"), DonneesYaml.texte(e, "titre_en")));
		}
		return List.copyOf(familles);
	}
}
