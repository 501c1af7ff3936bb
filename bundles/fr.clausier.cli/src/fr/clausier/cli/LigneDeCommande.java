// SPDX-License-Identifier: EPL-2.0
package fr.clausier.cli;

import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import fr.clausier.cli.appel.Appel;
import fr.clausier.cli.appel.AppelIncorrect;
import fr.clausier.cli.sortie.Sortie;
import fr.clausier.cli.verbes.Clauses;
import fr.clausier.cli.verbes.Comparer;
import fr.clausier.cli.verbes.Droit;
import fr.clausier.cli.verbes.Exporter;
import fr.clausier.cli.verbes.Formater;
import fr.clausier.cli.verbes.Generer;
import fr.clausier.cli.verbes.Importer;
import fr.clausier.cli.verbes.LectureImpossible;
import fr.clausier.cli.verbes.Origine;
import fr.clausier.cli.verbes.Regenerer;
import fr.clausier.cli.verbes.Relire;
import fr.clausier.cli.verbes.Serveur;
import fr.clausier.cli.verbes.Spaser;
import fr.clausier.cli.verbes.Verbe;
import fr.clausier.cli.verbes.VerbeGabarit;
import fr.clausier.cli.verbes.Verifier;

/** Understands a call, runs its verb and turns whatever happens into a sentence and an exit code. */
public final class LigneDeCommande {

	/** Everything went well. */
	public static final int OK = 0;
	/** Errors were found in the dossier. */
	public static final int ERREURS = 1;
	/** The call itself is wrong. */
	public static final int APPEL_INCORRECT = 2;
	/** Something could not be read or written. */
	public static final int ENTREE_SORTIE = 3;

	private final Map<String, Verbe> verbes = new TreeMap<>();
	private final PrintStream out;
	private final PrintStream err;
	private final Path depart;

	/** A call that reads nothing but its arguments and files; see the other constructor. */
	public LigneDeCommande(PrintStream out, PrintStream err, Path depart) {
		this(InputStream.nullInputStream(), out, err, depart);
	}

	/**
	 * @param in what a program that called says afterwards
	 * @param out where answers go
	 * @param err where complaints go
	 * @param depart folder that relative paths start from
	 */
	public LigneDeCommande(InputStream in, PrintStream out, PrintStream err, Path depart) {
		this.out = out;
		this.err = err;
		this.depart = depart;
		List.of(
				new Generer(LocalDate::now),
				new Verifier(LocalDate::now),
				new Relire(),
				new Origine(),
				new Comparer(LocalDate::now),
				new Regenerer(),
				new Spaser(LocalDate::now),
				new Exporter(LocalDate::now),
				new Importer(LocalDate::now),
				new Formater(),
				new VerbeGabarit(),
				new Droit(LocalDate::now),
				new Clauses(LocalDate::now),
				new Serveur(in, out, LocalDate::now)).forEach(v -> verbes.put(v.nom(), v));
	}

	/** @return one of the exit codes above */
	public int executer(List<String> arguments) {
		try {
			return essayer(arguments);
		} catch (AppelIncorrect e) {
			err.println(e.getMessage());
			err.println("Pour l'aide : clausier --aide");
			return APPEL_INCORRECT;
		} catch (LectureImpossible e) {
			err.println(e.getMessage());
			return ENTREE_SORTIE;
		} catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
			err.println("Clausier a rencontré un problème inattendu ; rien n'a été laissé à moitié écrit. Le détail est dans le journal : " + Journal.noter(e));
			return ENTREE_SORTIE;
		}
	}

	private int essayer(List<String> arguments) throws AppelIncorrect, LectureImpossible {
		String first = arguments.isEmpty() ? "--aide" : arguments.get(0);
		if (first.equals("--aide") || first.equals("--help") || first.equals("-h")) {
			Verbe asked = arguments.size() > 1 ? verbe(arguments.get(1)) : null;
			out.print(asked == null ? Aide.generale() : Aide.de(asked.nom()));
			return OK;
		}
		if (first.equals("--version")) {
			out.println(Aide.version());
			return OK;
		}
		Verbe verbe = verbe(first);
		List<String> rest = arguments.subList(1, arguments.size()).stream().filter(a -> !verbe.ignore(a)).toList();
		if (rest.contains("--aide")) {
			out.print(Aide.de(verbe.nom()));
			return OK;
		}
		String asked = verbe.nom();
		if (!verbe.actions().isEmpty()) {
			if (rest.isEmpty() || !verbe.actions().contains(rest.get(0))) {
				throw new AppelIncorrect("« " + verbe.nom() + " » demande de préciser quoi faire : " + String.join(" ou ", verbe.actions().stream().map(a -> "« clausier " + verbe.nom() + " " + a + " »").toList()) + ".");
			}
			asked += " " + rest.get(0);
			rest = rest.subList(1, rest.size());
		}
		Appel appel = Appel.lire(asked, rest, verbe.options(), verbe.objet(), depart);
		return verbe.executer(appel, new Sortie(out, err, verbe.pourMachine(appel)));
	}

	private Verbe verbe(String name) throws AppelIncorrect {
		Verbe verbe = verbes.get(name);
		if (verbe == null) {
			throw new AppelIncorrect("« " + name + " » n'est pas un verbe de Clausier. Verbes : " + String.join(", ", verbes.keySet()) + ".");
		}
		return verbe;
	}
}
