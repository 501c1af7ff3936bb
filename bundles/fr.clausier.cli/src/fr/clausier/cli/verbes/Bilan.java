// SPDX-License-Identifier: EPL-2.0
package fr.clausier.cli.verbes;

import java.util.List;
import java.util.Set;

import fr.clausier.cli.LigneDeCommande;
import fr.clausier.cli.sortie.Sortie;
import fr.clausier.dsl.dossier.CodesProbleme;
import fr.clausier.dsl.dossier.Probleme;
import fr.clausier.law.Severite;

/** Counts what was found and says it in one sentence. */
final class Bilan {

	/** What keeps a dossier from being read at all; everything else is a matter of its content. */
	private static final Set<String> UNREADABLE = Set.of(CodesProbleme.INTROUVABLE, CodesProbleme.SANS_ACHAT, CodesProbleme.ILLISIBLE, CodesProbleme.EXTENSION,
			CodesProbleme.ENCODAGE, CodesProbleme.TROP_GROS, CodesProbleme.BINAIRE);

	private Bilan() {
	}

	static int code(List<Probleme> problems) {
		if (problems.stream().anyMatch(p -> p.bloquant() && UNREADABLE.contains(p.code()))) {
			return LigneDeCommande.ENTREE_SORTIE;
		}
		return problems.stream().anyMatch(Probleme::bloquant) ? LigneDeCommande.ERREURS : LigneDeCommande.OK;
	}

	static void dire(List<Probleme> problems, int marches, int regles, Sortie out) {
		long accepted = problems.stream().filter(Probleme::deroge).count();
		long errors = compter(problems, Severite.ERREUR);
		long warnings = compter(problems, Severite.AVERTISSEMENT);
		long advice = compter(problems, Severite.CONSEIL);
		out.fait("marches", marches);
		out.fait("regles", regles);
		out.fait("erreurs", errors);
		out.fait("avertissements", warnings);
		out.fait("conseils", advice);
		out.fait("derogations", accepted);
		out.dire(nombre(marches, "marché vérifié", "marchés vérifiés") + " avec " + nombre(regles, "règle", "règles") + " : " + nombre(errors, "erreur", "erreurs") + ", "
				+ nombre(warnings, "avertissement", "avertissements") + ", " + nombre(advice, "conseil", "conseils") + ", "
				+ nombre(accepted, "dérogation acceptée", "dérogations acceptées") + ".");
	}

	private static long compter(List<Probleme> problems, Severite severity) {
		return problems.stream().filter(p -> !p.deroge() && p.severite() == severity).count();
	}

	/** « aucune » would need the gender; « 0 erreur » is what accountants write. */
	static String nombre(long count, String one, String many) {
		return count + " " + (count > 1 ? many : one);
	}
}
