// SPDX-License-Identifier: EPL-2.0
package fr.clausier.cli.verbes;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import fr.clausier.cli.sortie.Sortie;
import fr.clausier.dsl.dossier.Localisation;
import fr.clausier.dsl.dossier.Probleme;
import fr.clausier.exchange.Remarque;
import fr.clausier.exchange.Remarque.Gravite;
import fr.clausier.law.Severite;

/** Says what an exchange has to say, each remark at the line that it is about. */
final class Remarques {

	private Remarques() {
	}

	/**
	 * Says them, gravest first; those about nothing come last.
	 *
	 * @param code       format they come from
	 * @param brouillons files of the drafts, by the names that the import gave them
	 */
	static void dire(List<Remarque> remarques, String code, Map<String, Path> brouillons, Path racine, Sortie sortie) {
		List<Probleme> situees = new ArrayList<>();
		List<String> autres = new ArrayList<>();
		for (Remarque r : remarques) {
			Optional<Localisation> lieu = Localisation.de(r.source(), r.attribut());
			if (lieu.isEmpty()) {
				autres.add((r.gravite() == Gravite.INFORMATION ? "" : r.gravite() == Gravite.ERREUR ? "ERREUR : " : "Avertissement : ") + r.phrase());
			} else {
				Path la = lieu.get().fichier() == null ? brouillons.getOrDefault(r.source().eResource().getURI().lastSegment(), racine) : lieu.get().fichier();
				situees.add(new Probleme(severite(r.gravite()), la, lieu.get().ligne(), lieu.get().colonne(), r.phrase(), "", code));
			}
		}
		sortie.problemes(situees, racine);
		autres.forEach(sortie::dire);
	}

	private static Severite severite(Gravite gravite) {
		return switch (gravite) {
			case ERREUR -> Severite.ERREUR;
			case AVERTISSEMENT -> Severite.AVERTISSEMENT;
			case INFORMATION -> Severite.CONSEIL;
		};
	}

	static boolean erreur(List<Remarque> remarques) {
		return remarques.stream().anyMatch(r -> r.gravite() == Gravite.ERREUR);
	}
}
