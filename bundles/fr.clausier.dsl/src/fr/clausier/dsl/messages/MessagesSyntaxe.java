// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.messages;

import static fr.clausier.dsl.messages.Enumeration.citer;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.antlr.runtime.RecognitionException;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.diagnostics.Diagnostic;
import org.eclipse.xtext.nodemodel.SyntaxErrorMessage;
import org.eclipse.xtext.parser.antlr.SyntaxErrorMessageProvider;

import com.google.inject.Inject;
import com.google.inject.Singleton;

import fr.clausier.dsl.parser.antlr.internal.InternalClausierParser;
import fr.clausier.dsl.services.ClausierGrammarAccess;

/** Syntax errors as an officer reads them: what is wrong, what could stand there, and the correction when it is plain. */
@Singleton
public class MessagesSyntaxe extends SyntaxErrorMessageProvider {

	/** Issue code: the first item of the data is to be inserted before the place. */
	public static final String AJOUTER = "syntaxe.ajouter";
	/** Issue code: the place is to be replaced by the first item of the data; by nothing when that is empty. */
	public static final String REMPLACER = "syntaxe.remplacer";
	/** Issue code: the last closing brace before the place is one too many. */
	public static final String ACCOLADE_EN_TROP = "syntaxe.accolade-en-trop";

	private static final Map<String, String> HABITUDES_AUTRES = Map.of(
			";", "Le point-virgule ne s'écrit pas ici : une ligne ou une espace suffit.",
			":", "Les deux-points ne s'écrivent pas ici : une espace suffit.",
			"TTC", "Les montants s'écrivent hors taxes : convertissez-le et écrivez «\u00A0HT\u00A0».",
			"«", "Les textes s'écrivent entre guillemets droits \" et non entre «\u00A0».",
			"“", "Les textes s'écrivent entre guillemets droits \" et non entre guillemets courbes.",
			"”", "Les textes s'écrivent entre guillemets droits \" et non entre guillemets courbes.");

	/** Blocks by rule, with the word that opens them. */
	private static final Map<String, String> BLOCS = new TreeMap<>(Map.of("Acheteur", "acheteur", "Marche", "marché", "Lot", "lot", "Allotissement",
			"allotissement", "AccordCadre", "accord-cadre", "JeuCriteres", "critères", "ClauseInsertion", "insertion", "Spaser", "spaser", "Axe", "axe"));

	private final ClausierGrammarAccess grammar;
	private final Set<String> keywords;
	private final DebutsDePhrase starts;

	@Inject
	public MessagesSyntaxe(ClausierGrammarAccess grammar, DebutsDePhrase starts) {
		this.grammar = grammar;
		this.starts = starts;
		keywords = new TreeSet<>(GrammarUtil.getAllKeywords(grammar.getGrammar()));
	}

	@Override
	public SyntaxErrorMessage getSyntaxErrorMessage(IValueConverterErrorContext context) {
		return new SyntaxErrorMessage(context.getValueConverterException().getMessage(), Diagnostic.SYNTAX_DIAGNOSTIC);
	}

	@Override
	public SyntaxErrorMessage getSyntaxErrorMessage(IParserErrorContext context) {
		RecognitionException exception = context.getRecognitionException();
		if (exception == null) {
			return lexique(context.getDefaultMessage());
		}
		return message(new Place(exception, context.getCurrentNode(), grammar.getFichierRule()));
	}

	private SyntaxErrorMessage message(Place place) {
		if (place.attend("marché") && starts.contient(place.mot()) && place.accoladesNonFermees() < 0) {
			return new SyntaxErrorMessage("Il y a une accolade «\u00A0}\u00A0» de trop avant " + citer(place.mot()) + " : supprimez-la.", ACCOLADE_EN_TROP);
		}
		SyntaxErrorMessage unit = unite(place);
		if (unit != null) {
			return unit;
		}
		if (place.fin()) {
			return finDeFichier(place);
		}
		String known = HABITUDES_AUTRES.get(place.mot());
		if (known != null) {
			return new SyntaxErrorMessage(known, REMPLACER, new String[] { "TTC".equals(place.mot()) ? "HT" : "" });
		}
		SyntaxErrorMessage name = nom(place);
		if (name != null) {
			return name;
		}
		if (place.type() == InternalClausierParser.RULE_ID) {
			return motInconnu(place);
		}
		if (place.attend("}") && keywords.contains(place.mot())) {
			return malPlace(place);
		}
		if ("}".equals(place.mot()) && place.attend("marché")) {
			// With the block open in the text, the brace was orphaned by an error that was told already.
			return place.blocOuvert() != null ? null
					: new SyntaxErrorMessage("Cette accolade ferme un bloc qui n'est pas ouvert : supprimez-la.", REMPLACER, new String[] { "" });
		}
		return attendu(place);
	}

	/** A number where a share or an amount may stand, but without its unit. */
	private static SyntaxErrorMessage unite(Place place) {
		String number = place.nombreSansUnite();
		if (number == null) {
			return null;
		}
		String read = citer((place.debutDePhrase() + " " + number).strip());
		if (place.attendRegle("Pourcent")) {
			return new SyntaxErrorMessage("Après " + read + ", il manque le signe «\u00A0%\u00A0» : écrivez " + citer(number + "\u00A0%") + ".", AJOUTER,
					new String[] { "\u00A0%" });
		}
		return place.attendRegle("Montant") || place.attendRegle("MontantHT")
				? new SyntaxErrorMessage("Après " + read + ", il manque l'unité : écrivez " + citer(number + "\u00A0€") + ".", AJOUTER, new String[] { "\u00A0€" })
				: null;
	}

	/** Texts and comments without their end: all that the reading of words can stumble on. */
	private static SyntaxErrorMessage lexique(String cause) {
		if (cause != null && cause.contains("expecting '*'")) {
			return dire("Le commentaire ouvert par «\u00A0/*\u00A0» n'est pas fermé : ajoutez «\u00A0*/\u00A0» à sa fin.");
		}
		if (cause != null && cause.contains("expecting '\"'")) {
			return dire("Le texte ouvert par ce guillemet n'est pas fermé : ajoutez un guillemet droit \" à la fin du texte, sur la même ligne "
					+ "(un texte de plusieurs lignes s'écrit entre deux fois trois guillemets \"\"\").");
		}
		return dire("Ce caractère ne s'écrit pas ici.");
	}

	/** A word of the language in a block where it means nothing. */
	private SyntaxErrorMessage malPlace(Place place) {
		if (place.attend(",") && place.suiteDeListe(grammar.getGrammar())) {
			return new SyntaxErrorMessage("Il manque une virgule avant " + citer(place.mot()) + ".", AJOUTER, new String[] { ", " });
		}
		if (place.appartientAuBlocEnglobant() && place.accoladesNonFermees() > 0) {
			return accoladeManquante(place);
		}
		Optional<String> plural = place.attendus().stream().flatMap(e -> e.mots().stream()).filter((place.mot() + "s")::equals).findFirst();
		if (plural.isPresent()) {
			return new SyntaxErrorMessage(citer(place.mot()) + " ne s'écrit pas dans ce bloc ; vouliez-vous dire " + citer(plural.get()) + " ?", REMPLACER,
					new String[] { plural.get() });
		}
		String home = BLOCS.entrySet().stream().filter(b -> dansBloc(b.getKey(), place.mot())).map(Map.Entry::getValue).findFirst().orElse(null);
		return dire(citer(place.mot()) + " ne s'écrit pas dans ce bloc" + (home == null ? "." : ", mais dans un bloc " + citer(home) + "."));
	}

	private boolean dansBloc(String rule, String word) {
		return Suites.dansBloc((ParserRule) GrammarUtil.findRuleForName(grammar.getGrammar(), rule)).stream()
				.anyMatch(e -> e.mots().stream().anyMatch(m -> m.equals(word) || m.startsWith(word + " ")));
	}

	private static SyntaxErrorMessage finDeFichier(Place place) {
		BlocOuvert open = place.blocOuvert();
		if (open == null || !place.attend("}")) {
			return attendu(place);
		}
		return accolade("Il manque une accolade «\u00A0}\u00A0» à la fin : le bloc " + decrire(open) + " n'est pas fermé.");
	}

	private static SyntaxErrorMessage accoladeManquante(Place place) {
		BlocOuvert open = place.blocOuvert();
		return open == null ? attendu(place)
				: accolade("Il manque une accolade «\u00A0}\u00A0» avant " + citer(place.mot()) + " : le bloc " + decrire(open) + " n'est pas fermé.");
	}

	private static SyntaxErrorMessage accolade(String sentence) {
		return new SyntaxErrorMessage(sentence, AJOUTER, new String[] { "}" });
	}

	private static String decrire(BlocOuvert open) {
		return (open.titre().isEmpty() ? "" : citer(open.titre()) + " ") + "ouvert à la ligne " + open.ligne();
	}

	/** Names: two words, a word of the language, or none before the title. */
	private SyntaxErrorMessage nom(Place place) {
		boolean word = place.type() == InternalClausierParser.RULE_ID || keywords.contains(place.mot()) && Character.isLetter(place.mot().charAt(0));
		if ("Nom".equals(place.regleLue()) && place.attendRegle("Chaine") && word) {
			return new SyntaxErrorMessage("Un nom tient en un seul mot, suivi d'un titre entre guillemets : écrivez par exemple "
					+ citer(place.lu() + Character.toUpperCase(place.mot().charAt(0)) + place.mot().substring(1) + " \"…\"") + ".",
					Diagnostic.SYNTAX_DIAGNOSTIC);
		}
		if (place.attendRegle("Nom") && keywords.contains(place.mot()) && word) {
			return dire(citer(place.mot()) + " est un mot du langage et ne peut pas servir de nom : choisissez-en un autre, par exemple "
					+ citer(place.mot() + "1") + ".");
		}
		if (place.attendRegle("Nom") && place.type() == InternalClausierParser.RULE_STRING) {
			String proposed = NomPropose.de(place.mot());
			return new SyntaxErrorMessage("Il manque un nom court d'un seul mot avant le titre, par exemple " + citer(proposed) + ".", AJOUTER,
					new String[] { proposed + " " });
		}
		return null;
	}

	private SyntaxErrorMessage motInconnu(Place place) {
		List<String> words = place.attendus().stream().flatMap(e -> e.mots().stream()).toList();
		Optional<String> near = MotVoisin.de(place.mot(), words);
		String after = place.debutDePhrase();
		List<Attendu> choices = place.attendus().stream().filter(e -> e.regle() != null || !e.mots().contains("}")).toList();
		boolean value = place.dernierEstMot() && !place.attend("}");
		if (near.isPresent()) {
			return new SyntaxErrorMessage(citer(place.mot()) + " n'est pas un mot connu ici ; vouliez-vous dire " + citer(near.get()) + " ?", REMPLACER,
					new String[] { near.get() });
		}
		if (value && !after.isEmpty() && !choices.isEmpty()) {
			return attendu(place);
		}
		Optional<Attendu> choice = choices.stream().filter(e -> e.regle() != null && e.mots().size() > 1).findFirst();
		if (choice.isPresent() && place.attend("}") && choices.size() == 1) {
			return dire(citer(place.mot()) + " n'est pas un choix connu ici ; choisissez " + Enumeration.ou(choice.get().mots()) + ".");
		}
		if (!place.attend("}")) {
			return attendu(place);
		}
		Optional<String> elsewhere = MotVoisin.de(place.mot(), keywords.stream().filter(k -> k.length() > 2).toList());
		if (elsewhere.isPresent()) {
			return dire(citer(place.mot()) + " n'est pas un mot connu ici ; " + citer(elsewhere.get()) + " existe, mais ne s'écrit pas à cet endroit.");
		}
		return dire(citer(place.mot()) + " n'est pas un mot connu ici.");
	}

	/** « prix » attend un pourcentage… : what must come next, as a list or as an example. */
	private static SyntaxErrorMessage attendu(Place place) {
		List<String> words = new ArrayList<>();
		List<String> values = new ArrayList<>();
		for (Attendu expected : place.attendus()) {
			if (expected.description() != null) {
				values.add(expected.description());
			} else {
				words.addAll(expected.mots());
			}
		}
		String after = place.debutDePhrase();
		String subject = after.isEmpty() ? "Ici" : "Après " + citer(after);
		if (place.attend("%")) {
			return new SyntaxErrorMessage(subject + ", il manque le signe «\u00A0%\u00A0» : écrivez " + citer(place.lu() + "\u00A0%") + ".", AJOUTER,
					new String[] { "\u00A0%" });
		}
		if (place.attend("€")) {
			return new SyntaxErrorMessage(subject + ", il manque l'unité : écrivez " + citer(place.lu() + "\u00A0€") + ".", AJOUTER,
					new String[] { "\u00A0€" });
		}
		List<String> parts = new ArrayList<>(values);
		if (!words.isEmpty() && (values.isEmpty() || !after.isEmpty())) {
			parts.add(Enumeration.ou(words.stream().distinct().toList()));
		}
		if (parts.isEmpty()) {
			return dire(place.fin() ? "Le fichier s'arrête trop tôt." : citer(place.mot()) + " ne s'écrit pas ici.");
		}
		String only = words.size() == 1 && values.isEmpty() ? words.get(0) : null;
		String sentence = subject + ", il faut " + String.join(", ou ", parts) + ".";
		return only == null ? dire(sentence) : new SyntaxErrorMessage(sentence, AJOUTER, new String[] { only + " " });
	}

	private static SyntaxErrorMessage dire(String sentence) {
		return new SyntaxErrorMessage(sentence, Diagnostic.SYNTAX_DIAGNOSTIC);
	}
}
