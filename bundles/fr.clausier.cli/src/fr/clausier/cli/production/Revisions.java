// SPDX-License-Identifier: EPL-2.0
package fr.clausier.cli.production;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import fr.clausier.clauses.bibliotheque.Bibliotheque;
import fr.clausier.clauses.bibliotheque.Clause;
import fr.clausier.documents.empreinte.Empreinte;
import fr.clausier.documents.empreinte.Empreinte.Achat;
import fr.clausier.documents.empreinte.Empreinte.ClauseUtilisee;

/** Says which clauses of earlier documents were revised since, and what to read again. */
public final class Revisions {

	private Revisions() {
	}

	/** The clauses of a fingerprint that are no longer what they were, one sentence each. */
	public static List<String> depuis(Empreinte earlier, Bibliotheque library) {
		return de(earlier.achats().stream().map(Achat::clauses).flatMap(List::stream).toList(), library);
	}

	/** The clauses among these that are no longer what they were; the article is the one where they stood. */
	static List<String> de(List<ClauseUtilisee> used, Bibliotheque library) {
		Map<String, Clause> known = library.clauses().stream().collect(Collectors.toMap(Clause::id, Function.identity(), (a, b) -> a));
		Set<String> sentences = new LinkedHashSet<>();
		for (ClauseUtilisee clause : used) {
			Clause today = known.get(clause.id());
			String place = clause.article().isEmpty() ? "la pièce " + clause.piece() : "l'article " + clause.article() + " (" + clause.piece() + ")";
			if (today == null) {
				sentences.add("La clause " + clause.id() + " (version " + clause.version() + ") n'existe plus dans la bibliothèque : relisez " + place + ".");
			} else if (!today.version().equals(clause.version())) {
				sentences.add("La clause " + clause.id() + " est passée de la version " + clause.version() + " à " + today.version() + " : relisez " + place + ".");
			} else if (!clause.texte().isEmpty() && !clause.texte().equals(Articles.texte(clause.id(), library))) {
				sentences.add("Le texte de la clause " + clause.id() + " (version " + clause.version() + ") a été retouché sans changer de version : relisez " + place + ".");
			}
		}
		return List.copyOf(sentences);
	}
}
