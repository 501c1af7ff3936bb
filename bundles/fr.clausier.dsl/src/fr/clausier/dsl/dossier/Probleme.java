// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.dossier;

import java.nio.file.Path;

import fr.clausier.law.Constat;
import fr.clausier.law.Severite;

/**
 * Something to tell the author of a purchase folder, in plain French.
 *
 * @param severite how grave it is; a finding set aside by an accepted derogation is a mere advice
 * @param fichier  absolute path of the file or folder concerned
 * @param ligne    line, from 1; 0 when the whole file is meant
 * @param colonne  column, from 1; 0 when the whole file is meant
 * @param message  what is wrong, one or two sentences
 * @param remede   what to do about it; empty when the message says it already
 * @param code     stable identifier: that of the rule (« R-041 ») or one of {@link CodesProbleme}
 * @param constat  the finding of the law behind it, with its source and its derogation; null for other problems
 */
public record Probleme(Severite severite, Path fichier, int ligne, int colonne, String message, String remede, String code, Constat constat) {

	/** A problem of reading or writing, which no rule of law stands behind. */
	public Probleme(Severite severite, Path fichier, int ligne, int colonne, String message, String remede, String code) {
		this(severite, fichier, ligne, colonne, message, remede, code, null);
	}

	/** Whether no document can be produced as long as this stands. */
	public boolean bloquant() {
		return severite == Severite.ERREUR;
	}

	/** Whether a written derogation sets this aside. */
	public boolean deroge() {
		return constat != null && constat.derogation() != null;
	}

	/** Legal source of the rule; empty for problems without one. */
	public String source() {
		return constat == null ? "" : constat.regle().source();
	}

	/** Why the rule exists; empty for problems without one. */
	public String pourquoi() {
		return constat == null ? "" : constat.regle().pourquoi();
	}
}
