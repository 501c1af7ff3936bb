// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.ide.entretien;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

import fr.clausier.dsl.dossier.CodesProbleme;
import fr.clausier.dsl.dossier.LecteurDossier;
import fr.clausier.dsl.dossier.Probleme;
import fr.clausier.dsl.dossier.VerificationDossier;

/**
 * A text as it would stand in its folder, read and judged before it is written.
 *
 * @param texte     the text
 * @param problemes what there is to say, the gravest first
 */
public record Epreuve(String texte, List<Probleme> problemes) {

	/**
	 * Reads and judges, beside the files that are in the folder. Takes tens of milliseconds; not for the user interface thread.
	 *
	 * @param fichier     where the text would be
	 * @param aujourdhui  the day
	 */
	public static Epreuve de(Path fichier, String texte, LocalDate aujourdhui) {
		List<Probleme> found = VerificationDossier.verifier(LecteurDossier.lire(fichier, texte), null, aujourdhui).stream()
				.filter(p -> fichier.toAbsolutePath().normalize().equals(p.fichier())).sorted(Comparator.comparing(Probleme::severite)).toList();
		return new Epreuve(texte, found);
	}

	/** @return whether the text is one of the language: it can be read, and every name in it leads somewhere */
	public boolean lisible() {
		return problemes.stream().noneMatch(p -> p.bloquant() && (p.code().equals(CodesProbleme.SYNTAXE) || p.code().equals(CodesProbleme.LIEN)));
	}
}
