// SPDX-License-Identifier: EPL-2.0
package fr.clausier.cli.production;

import java.nio.file.Path;
import java.util.List;

/**
 * What a production has done.
 *
 * @param fichiers files that are in place as they should be, written now or already there; the fingerprint is not one of them
 * @param ecrits those that were written now
 * @param gardes documents that stayed as hands had left them
 * @param refus purchases whose documents could not be made, one sentence each; the others are there
 * @param remarques what to read again, one sentence each
 * @param revisions clauses that were revised since the earlier documents, one sentence each
 * @param sauvegarde folder of the copies of what was replaced; null when nothing was
 * @param sauvegardes how many such folders there are
 * @param repris what was kept of hand-made texts, one sentence each
 * @param zonesVides places to write in where nobody wrote yet, one line for each document of one purchase; empty for several purchases
 * @param accessibilite what the check of accessibility says, one sentence; empty without Word files
 */
public record Compte(List<Path> fichiers, List<Path> ecrits, List<Path> gardes, List<String> refus, List<String> remarques, List<String> revisions, Path sauvegarde, int sauvegardes,
		List<String> repris, List<String> zonesVides, String accessibilite) {

	public Compte {
		fichiers = List.copyOf(fichiers);
		ecrits = List.copyOf(ecrits);
		gardes = List.copyOf(gardes);
		refus = List.copyOf(refus);
		remarques = List.copyOf(remarques);
		revisions = List.copyOf(revisions);
		repris = List.copyOf(repris);
		zonesVides = List.copyOf(zonesVides);
	}
}
