// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.validation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

import fr.clausier.law.Constat;
import fr.clausier.law.MoteurRegles;
import fr.clausier.law.PieceProduite;
import fr.clausier.law.Portefeuille;
import fr.clausier.law.Severite;
import fr.clausier.law.Statut;
import fr.clausier.model.strategie.Acheteur;
import fr.clausier.model.strategie.Marche;
import fr.clausier.model.strategie.Politique;
import fr.clausier.model.strategie.Spaser;

/** The rules of law, read once per process, and their findings as the language shows them. */
public final class Loi {

	private static final class Moteur {
		static final MoteurRegles STANDARD = MoteurRegles.standard();
	}

	private Loi() {
	}

	/** Runs all rules on one purchase; see {@link MoteurRegles#verifier}. */
	public static List<Constat> verifier(Marche marche, Collection<Marche> autres, Collection<Spaser> spasers, LocalDate dateOuNull) {
		return Moteur.STANDARD.verifier(marche, autres, spasers, dateOuNull);
	}

	/** Runs all rules on one purchase of a folder. */
	public static List<Constat> verifier(Marche marche, Portefeuille portefeuille, LocalDate dateOuNull) {
		return Moteur.STANDARD.verifier(marche, portefeuille, dateOuNull);
	}

	/** Runs the rules on buyers on one of them; see {@link MoteurRegles#verifier(Acheteur, Portefeuille, LocalDate)}. */
	public static List<Constat> verifier(Acheteur acheteur, Portefeuille portefeuille, LocalDate dateOuNull) {
		return Moteur.STANDARD.verifier(acheteur, portefeuille, dateOuNull);
	}

	/** Runs the rules on schemes on one of them; see {@link MoteurRegles#verifier(Spaser, Portefeuille, LocalDate)}. */
	public static List<Constat> verifier(Spaser spaser, Portefeuille portefeuille, LocalDate dateOuNull) {
		return Moteur.STANDARD.verifier(spaser, portefeuille, dateOuNull);
	}

	/** Runs the rules on documents on those of one purchase; see {@link MoteurRegles#verifier(Marche, List, Portefeuille, LocalDate)}. */
	public static List<Constat> verifier(Marche marche, List<PieceProduite> pieces, Portefeuille portefeuille, LocalDate dateOuNull) {
		return Moteur.STANDARD.verifier(marche, pieces, portefeuille, dateOuNull);
	}

	/** Whether a rule also judges buyers or schemes where they are written; see {@link MoteurRegles#surActeur}. */
	static boolean surActeur(String regle) {
		return Moteur.STANDARD.surActeur(regle);
	}

	/** Looks at the settings of a policy. */
	public static List<Constat> verifier(Politique politique) {
		return Moteur.STANDARD.verifier(politique);
	}

	/** Severity to show: what an accepted derogation sets aside is for information. */
	public static Severite severite(Constat constat) {
		return constat.derogation() == null ? constat.severite() : Severite.CONSEIL;
	}

	/** The finding with its legal source in parentheses, after the accepted derogation if there is one. */
	public static String phrase(Constat constat) {
		String source = constat.regle().source() == null ? "" : constat.regle().source().strip();
		String doubt = constat.regle().statut() == Statut.A_VERIFIER ? ", à confirmer" : "";
		String end = source.isEmpty() ? "" : " (" + source + doubt + ")";
		String start = constat.derogation() == null ? "" : "Dérogation acceptée (" + constat.derogation().getRaison() + ") : ";
		String policy = constat.reglage() == null ? "" : " Gravité fixée par la politique de l'acheteur : " + constat.reglage().getMotif();
		return start + constat.message() + end + policy;
	}
}
