// SPDX-License-Identifier: EPL-2.0
package fr.clausier.cli.production;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import fr.clausier.dsl.dossier.DossierLu;
import fr.clausier.dsl.dossier.Probleme;

/**
 * What is to be made.
 *
 * @param dossier the dossier, without blocking problems
 * @param problemes what was found in it; warnings and accepted derogations go to the internal note
 * @param modele the house template
 * @param date date of the law and of the documents; null for the launch date of each purchase
 * @param jour the day of the production, for the names of backups and the fingerprint
 * @param sortie folder to write to; each purchase gets a folder of its own when there are several
 * @param reglages what is made beyond the documents
 */
public record Demande(DossierLu dossier, List<Probleme> problemes, ModeleChoisi modele, LocalDate date, LocalDate jour, Path sortie, Reglages reglages) {

	public Demande {
		problemes = List.copyOf(problemes);
	}
}
