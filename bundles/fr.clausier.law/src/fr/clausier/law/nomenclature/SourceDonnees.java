// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law.nomenclature;

import java.time.LocalDate;
import java.util.List;

import fr.clausier.law.DonneesYaml;

/**
 * Where a file of nomenclature comes from.
 *
 * @param fichier its name
 * @param titre   what it holds, in French
 * @param editeur who published the source
 * @param source  the source itself
 * @param date    of the source, or of the day it was read
 * @param licence under which it may be shared
 * @param releve  what was taken from it and how
 */
public record SourceDonnees(String fichier, String titre, String editeur, String source, LocalDate date, String licence, String releve) {

	private static final class Index {
		static final List<SourceDonnees> TOUTES = Donnees.entrees("SOURCES.yaml").stream()
				.map(e -> new SourceDonnees(DonneesYaml.texte(e, "fichier"), DonneesYaml.texte(e, "titre"), DonneesYaml.texte(e, "editeur"),
						DonneesYaml.texte(e, "source"), DonneesYaml.jour(e, "date"), DonneesYaml.texte(e, "licence"), DonneesYaml.texte(e, "releve")))
				.toList();
	}

	/** One for each file. */
	public static List<SourceDonnees> toutes() {
		return Index.TOUTES;
	}
}
