// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.ide.notation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.EcoreUtil2;

import fr.clausier.dsl.clauses.FaitsDeClause;
import fr.clausier.dsl.clauses.NomsDUnTexte;
import fr.clausier.dsl.gabarit.Expression;
import fr.clausier.dsl.gabarit.ExpressionIllisible;
import fr.clausier.dsl.gabarit.Format;
import fr.clausier.dsl.gabarit.Lecture;
import fr.clausier.dsl.ide.completion.listes.Liste;
import fr.clausier.dsl.ide.completion.valeurs.Valeur;
import fr.clausier.dsl.lexique.Habitudes;
import fr.clausier.dsl.vocabulaire.Cibles;
import fr.clausier.dsl.vocabulaire.Fait;
import fr.clausier.dsl.vocabulaire.MotsDUnTexte;
import fr.clausier.dsl.vocabulaire.Noms;
import fr.clausier.dsl.vocabulaire.TypeFait;
import fr.clausier.model.strategie.BibliothequeClauses;
import fr.clausier.model.strategie.ModeleClause;
import fr.clausier.model.strategie.ModeleDocument;

/** What may be typed inside a mark of a text, in a condition, and as the section of a clause: facts, formats, loops, with their meaning. */
public final class CompletionNotation {

	/** An opening sign that no closing one answers; a French quotation has a space behind it. */
	private static final Pattern MARQUE = Pattern.compile("«(?![\\s\\u00A0\\u202F])([^«»\\n]*)$");
	private static final Pattern CONDITION = Pattern.compile("(?:^|[\\s{])si\\s+(?<mots>[^{}«»]*)$");
	private static final Pattern RUBRIQUE = Pattern.compile("(?:^|[\\s{])rubrique\\s+(?<tape>\"?[^\"]*)$");
	private static final Pattern CHEMIN = Pattern.compile("[\\p{L}_][\\p{L}\\p{M}\\p{N}_.]*$");
	private static final Pattern FORMAT = Pattern.compile("^(?<valeur>[^|]*)\\|\\s*(?<tape>[\\p{L}_]*)$");
	private static final Pattern RENVOI = Pattern.compile("^'(?<tape>[^']*)$");
	private static final Pattern POUR = Pattern.compile("^pour\\s+\\p{L}+\\s+dans\\s+");

	private CompletionNotation() {
	}

	/**
	 * The answers for a caret.
	 *
	 * @param text   the file
	 * @param caret  offset of the caret
	 * @param around what it stands in
	 * @return empty outside of libraries of clauses, and where none of these is meant
	 */
	public static Optional<Liste> a(String text, int caret, EObject around) {
		if (around == null || !(around instanceof BibliothequeClauses) && EcoreUtil2.getContainerOfType(around, BibliothequeClauses.class) == null) {
			return Optional.empty();
		}
		String line = text.substring(text.lastIndexOf('\n', caret - 1) + 1, caret);
		Matcher mark = MARQUE.matcher(line);
		if (mark.find()) {
			int sign = caret - line.length() + mark.start();
			String before = text.substring(debutDuTexte(text, sign), sign);
			boolean closed = caret < text.length() && text.charAt(caret) == '\'';
			return Optional.of(marque(mark.group(1), MotsDUnTexte.aLaFin(before, NomsDUnTexte.pour(around)), closed));
		}
		Matcher section = RUBRIQUE.matcher(line);
		if (section.find()) {
			return rubriques(section.group("tape"), around, caret < text.length() && text.charAt(caret) == '"');
		}
		Matcher condition = CONDITION.matcher(line);
		if (condition.find() && condition.group("mots").chars().filter(c -> c == '"').count() % 2 == 0) {
			return Optional.of(expression(condition.group("mots"), NomsDUnTexte.avantCondition(around), true));
		}
		return Optional.empty();
	}

	/** Where the quoted text around an offset begins. */
	private static int debutDuTexte(String text, int offset) {
		int block = text.lastIndexOf("\"\"\"", offset - 1);
		int count = 0;
		for (int at = text.indexOf("\"\"\""); at >= 0 && at < offset; at = text.indexOf("\"\"\"", at + 3)) {
			count++;
		}
		return count % 2 == 1 ? block + 3 : Math.max(text.lastIndexOf('"', offset - 1), text.lastIndexOf('\n', offset - 1)) + 1;
	}

	private static Liste marque(String inside, Noms noms, boolean closed) {
		Matcher reference = RENVOI.matcher(inside);
		if (reference.matches() && noms.cibles().isPresent()) {
			return renvois(reference.group("tape"), noms.cibles().get(), closed);
		}
		Matcher format = FORMAT.matcher(inside);
		if (format.matches()) {
			return formats(format.group("valeur"), format.group("tape"), noms);
		}
		boolean condition = inside.startsWith("si ") || inside.startsWith("sinon si ");
		Liste facts = expression(inside, noms, condition);
		if (condition || inside.contains(".") || inside.indexOf(' ') >= 0) {
			return POUR.matcher(inside).find() ? listesDAbord(facts, noms) : facts;
		}
		List<Valeur> all = new ArrayList<>(facts.valeurs());
		structure("si ", "si …", "Ouvre ce qui n'est écrit que sous une condition, jusqu'à «fin».", inside, all);
		structure("pour x dans ", "pour x dans …", "Ouvre ce qui est répété pour chaque élément d'une liste, jusqu'à «fin».", inside, all);
		structure("sinon", "sinon", "L'autre cas.", inside, all);
		structure("sinon si ", "sinon si …", "Une autre condition.", inside, all);
		structure("fin", "fin", "Ferme «si» ou «pour».", inside, all);
		return new Liste(facts.tape(), all);
	}

	private static void structure(String text, String label, String meaning, String typed, List<Valeur> found) {
		if (text.startsWith(typed.strip())) {
			found.add(new Valeur(text, label, meaning));
		}
	}

	/** Behind an apostrophe, the clauses and sections whose article a text may refer to. */
	private static Liste renvois(String typed, Cibles cibles, boolean closed) {
		String tail = closed ? "" : "' | " + Format.RENVOI.nom();
		return new Liste(typed, cibles.toutes().stream().filter(c -> commence(c.nom(), typed)).map(c -> new Valeur(c.nom() + tail, c.nom(), c.sens())).toList());
	}

	private static Liste formats(String valeur, String typed, Noms noms) {
		List<Valeur> values = new ArrayList<>();
		Optional<TypeFait> type = type(valeur, noms);
		for (Format format : Format.values()) {
			if (commence(format.nom(), typed) && (format == Format.RENVOI ? valeur.strip().startsWith("'") : type.map(t -> t.accepte(format)).orElse(!valeur.strip().startsWith("'")))) {
				values.add(new Valeur(format.nom(), format.nom(), majuscule(format.description()) + "."));
			}
		}
		return new Liste(typed, values);
	}

	private static Optional<TypeFait> type(String valeur, Noms noms) {
		try {
			return Lecture.expression(valeur) instanceof Expression.Chemin chemin ? noms.type(chemin, chemin.etapes().size()) : Optional.empty();
		} catch (ExpressionIllisible e) {
			return Optional.empty();
		}
	}

	/** The facts that the path before the caret leads to; the names when it has only begun. */
	private static Liste expression(String before, Noms noms, boolean words) {
		Matcher path = CHEMIN.matcher(before);
		String typed = path.find() ? path.group() : "";
		int dot = typed.lastIndexOf('.');
		List<Valeur> values = new ArrayList<>();
		if (dot < 0) {
			noms.types().entrySet().stream().filter(e -> commence(e.getKey(), typed)).sorted(Map.Entry.comparingByKey())
					.forEach(e -> values.add(new Valeur(e.getKey(), e.getKey(), majuscule(e.getValue().libelle()) + ".")));
			if (words) {
				List.of("et", "ou", "non").stream().filter(w -> w.startsWith(typed)).forEach(w -> values.add(Valeur.de(w, "Relie ou nie des conditions.")));
			}
			return new Liste(typed, values);
		}
		String start = typed.substring(0, dot);
		type(start, noms).ifPresent(type -> noms.vocabulaire().faits(type).stream().filter(f -> commence(f.nom(), typed.substring(dot + 1)))
				.forEach(f -> values.add(new Valeur(start + "." + f.nom(), f.nom(), sens(f)))));
		return new Liste(typed, values);
	}

	/** Behind « dans », lists are what is looked for; what leads to one stays. */
	private static Liste listesDAbord(Liste facts, Noms noms) {
		List<Valeur> sorted = new ArrayList<>(facts.valeurs());
		sorted.sort(Comparator.comparing(v -> type(v.texte(), noms).map(t -> !t.liste()).orElse(true)));
		return new Liste(facts.tape(), sorted);
	}

	private static Optional<Liste> rubriques(String typed, EObject around, boolean closed) {
		ModeleClause clause = around instanceof ModeleClause one ? one : EcoreUtil2.getContainerOfType(around, ModeleClause.class);
		ModeleDocument document = clause == null ? null : new FaitsDeClause(clause).document();
		if (document == null) {
			return Optional.empty();
		}
		String plain = typed.replace("\"", "");
		List<Valeur> values = NomsDUnTexte.chemins(document).stream().filter(c -> c.contains(plain))
				.map(c -> new Valeur("\"" + c + (closed ? "" : "\""), c, "Section du document " + document.getName() + ".")).toList();
		return Optional.of(new Liste(typed, values));
	}

	/** A fact in one line: its type, whether it may be missing, what it is. */
	static String sens(Fait fait) {
		return majuscule(fait.type().libelle()) + (fait.facultatif() ? ", peut manquer" : "") + ". " + fait.sens();
	}

	private static boolean commence(String name, String typed) {
		return Habitudes.plier(name).toLowerCase(Locale.ROOT).startsWith(Habitudes.plier(typed).toLowerCase(Locale.ROOT));
	}

	private static String majuscule(String text) {
		return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
	}
}
