// SPDX-License-Identifier: EPL-2.0
package fr.clausier.cli.appel;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One call: the dossier that it is about and the options given. */
public final class Appel {

	private static final int FIRST_YEAR = 2016;
	private static final int LAST_YEAR = 2100;

	private final String verbe;
	private final Objet objet;
	private final Path depart;
	private final Map<Option, String> options = new EnumMap<>(Option.class);
	private final Map<Option, List<String>> repetees = new EnumMap<>(Option.class);
	private final List<String> autres = new ArrayList<>();
	private String dossier;

	private Appel(String verbe, Objet objet, Path depart) {
		this.verbe = verbe;
		this.objet = objet;
		this.depart = depart;
	}

	/**
	 * Reads what follows the verb.
	 *
	 * @param verbe the verb
	 * @param arguments what follows it
	 * @param acceptees options that the verb takes
	 * @param objet what the verb is about
	 * @param depart folder that relative paths start from
	 * @throws AppelIncorrect when an argument is unknown, missing or given twice
	 */
	public static Appel lire(String verbe, List<String> arguments, List<Option> acceptees, Objet objet, Path depart) throws AppelIncorrect {
		Appel appel = new Appel(verbe, objet, depart);
		Iterator<String> rest = arguments.iterator();
		while (rest.hasNext()) {
			String argument = rest.next();
			if (argument.startsWith("--")) {
				appel.option(argument, rest, acceptees);
			} else if (objet == Objet.AUCUN) {
				throw new AppelIncorrect("« " + argument + " » est de trop : « " + verbe + " » ne porte pas sur un dossier.");
			} else if (appel.dossier == null) {
				appel.dossier = argument;
			} else if (objet.plusieurs()) {
				appel.autres.add(argument);
			} else {
				throw new AppelIncorrect("« " + argument + " » est de trop : « " + verbe + " » attend un seul " + objet.mot() + ". Mettez entre guillemets un chemin qui contient des espaces.");
			}
		}
		if (objet.requis() && appel.dossier == null) {
			throw new AppelIncorrect("Il manque le " + objet.libelle() + " : écrivez « clausier " + verbe + " " + objet.exemple() + " ».");
		}
		return appel;
	}

	private void option(String argument, Iterator<String> rest, List<Option> acceptees) throws AppelIncorrect {
		int equals = argument.indexOf('=');
		String name = equals < 0 ? argument : argument.substring(0, equals);
		Option option = Option.de(name).filter(acceptees::contains).orElseThrow(() -> new AppelIncorrect(
				"« " + name + " » n'est pas une option de « " + verbe + " »" + (acceptees.isEmpty() ? ", qui n'en prend aucune." : ". Options possibles : " + Option.enumerer(acceptees) + ".")));
		boolean flag = option.valeur().isEmpty();
		if (flag && equals >= 0) {
			throw new AppelIncorrect("« " + name + " » ne prend pas de valeur.");
		}
		if (!flag && equals < 0 && !rest.hasNext()) {
			throw new AppelIncorrect("« " + name + " » attend une valeur : « " + name + " " + option.valeur() + " ».");
		}
		if (option.repetable()) {
			repetees.computeIfAbsent(option, o -> new ArrayList<>()).add(equals < 0 ? rest.next() : argument.substring(equals + 1));
			return;
		}
		if (options.put(option, flag ? "" : equals < 0 ? rest.next() : argument.substring(equals + 1)) != null) {
			throw new AppelIncorrect("« " + name + " » est donné deux fois.");
		}
	}

	/** The last word of what was asked: the action, for a verb that has several. */
	public String action() {
		return verbe.substring(verbe.lastIndexOf(' ') + 1);
	}

	/** The file that the verb is about. */
	public Path fichier() throws AppelIncorrect {
		return chemin(dossier);
	}

	/** The older of two versions, when one was named. */
	public Optional<Path> ancien() throws AppelIncorrect {
		String text = options.get(Option.ANCIEN);
		return text == null ? Optional.empty() : Optional.of(chemin(text));
	}

	/** Whether a purchase folder is named. */
	public boolean avecDossier() {
		return dossier != null;
	}

	/** The purchase folder. */
	public Path dossier() throws AppelIncorrect {
		return chemin(dossier);
	}

	/** All the purchase folders, the first one included. */
	public List<Path> dossiers() throws AppelIncorrect {
		List<Path> paths = new ArrayList<>(List.of(dossier()));
		for (String other : autres) {
			paths.add(chemin(other));
		}
		return paths;
	}

	/** The values of an option that may be given several times, in order. */
	public List<String> valeurs(Option option) {
		return repetees.getOrDefault(option, List.of());
	}

	/** The files that an option names. */
	public List<Path> fichiers(Option option) throws AppelIncorrect {
		List<Path> paths = new ArrayList<>();
		for (String text : option.repetable() ? valeurs(option) : texte(option).map(List::of).orElse(List.of())) {
			paths.add(chemin(text));
		}
		return paths;
	}

	/** Where to write; a folder beside the purchase when the option is absent. */
	public Path sortie(String defaut) throws AppelIncorrect {
		String text = options.get(Option.SORTIE);
		return text == null ? dossier().resolve(defaut) : chemin(text);
	}

	/** The house template of the buyer, when one was named. */
	public Optional<Path> gabarit() throws AppelIncorrect {
		String text = options.get(Option.GABARIT);
		return text == null ? Optional.empty() : Optional.of(chemin(text));
	}

	/** The house template as it was typed: a file, or the name of a template shipped with Clausier. */
	public Optional<String> nomGabarit() {
		return Optional.ofNullable(options.get(Option.GABARIT));
	}

	/** The name of the template to start from, when one was asked for. */
	public Optional<String> modele() {
		return Optional.ofNullable(options.get(Option.MODELE));
	}

	/** Whether an option without a value is there. */
	public boolean demande(Option option) {
		return options.containsKey(option);
	}

	/** The value of an option as it was typed. */
	public Optional<String> texte(Option option) {
		return Optional.ofNullable(options.get(option));
	}

	/** The date of the law, when one was asked for; without it, each verb says what it takes. */
	public Optional<LocalDate> date() throws AppelIncorrect {
		return jour(Option.DATE);
	}

	/** The launch of the purchase to be drafted, when it is known. */
	public Optional<LocalDate> lancement() throws AppelIncorrect {
		return jour(Option.LANCEMENT);
	}

	private Optional<LocalDate> jour(Option option) throws AppelIncorrect {
		String text = options.get(option);
		try {
			return Optional.ofNullable(text).map(LocalDate::parse);
		} catch (DateTimeParseException e) {
			throw new AppelIncorrect("« " + option.nom() + " " + text + " » n'est pas une date : écrivez l'année, le mois et le jour, par exemple « " + option.nom() + " 2026-11-30 ».");
		}
	}

	/** The year of a report, when one was asked for. */
	public Optional<Integer> annee() throws AppelIncorrect {
		String text = options.get(Option.ANNEE);
		if (text == null) {
			return Optional.empty();
		}
		if (!text.matches("[0-9]{4}") || Integer.parseInt(text) < FIRST_YEAR || Integer.parseInt(text) > LAST_YEAR) {
			throw new AppelIncorrect("« --annee " + text + " » n'est pas une année : écrivez par exemple « --annee 2026 ».");
		}
		return Optional.of(Integer.valueOf(text));
	}

	/** Whether the answer is for a machine. */
	public boolean json() throws AppelIncorrect {
		String text = options.getOrDefault(Option.FORMAT, "texte");
		if (!text.equals("json") && !text.equals("texte")) {
			throw new AppelIncorrect("« --format " + text + " » n'existe pas : choisissez « texte » ou « json ».");
		}
		return text.equals("json");
	}

	private Path chemin(String text) throws AppelIncorrect {
		try {
			return depart.resolve(text).normalize();
		} catch (InvalidPathException e) {
			throw new AppelIncorrect("« " + text + " » n'est pas un chemin : " + e.getReason() + ".");
		}
	}
}
