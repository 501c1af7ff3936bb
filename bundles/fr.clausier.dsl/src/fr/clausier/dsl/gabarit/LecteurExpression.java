// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.gabarit;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import fr.clausier.dsl.gabarit.Expression.Operateur;

/** Reads one expression by recursive descent: ou, et, non, comparison, value. */
final class LecteurExpression {

	private static final Pattern MOT = Pattern.compile("\\s*(?:(?<texte>'[^']*'|\"[^\"]*\")|(?<date>\\d{4}-\\d{2}-\\d{2})"
			+ "|(?<nombre>\\d+(?:\\.\\d+)?)|(?<nom>\\p{L}[\\p{L}\\p{M}\\p{N}_]*(?:\\.\\p{L}[\\p{L}\\p{M}\\p{N}_]*)*)"
			+ "|(?<signe><=|>=|!=|[=<>()|]))");
	private static final List<String> GENRES = List.of("texte", "date", "nombre", "nom", "signe");

	private final String source;
	private final int decalage;
	private final List<Mot> mots = new ArrayList<>();
	private int position;

	private record Mot(String genre, String texte, Etendue etendue) {
	}

	/**
	 * @param source   what to read
	 * @param decalage where it stands in its text
	 */
	LecteurExpression(String source, int decalage) {
		this.source = source;
		this.decalage = decalage;
	}

	/** Reads the whole source. */
	Expression lire() throws ExpressionIllisible {
		decouper();
		Expression expression = ou();
		if (accepter("|")) {
			expression = format(expression);
		}
		if (position < mots.size()) {
			throw inattendu(mots.get(position));
		}
		return expression;
	}

	private Expression ou() throws ExpressionIllisible {
		Expression gauche = et();
		while (accepter("ou")) {
			gauche = new Expression.Binaire(Operateur.OU, gauche, et());
		}
		return gauche;
	}

	private Expression et() throws ExpressionIllisible {
		Expression gauche = non();
		while (accepter("et")) {
			gauche = new Expression.Binaire(Operateur.ET, gauche, non());
		}
		return gauche;
	}

	private Expression non() throws ExpressionIllisible {
		if (!accepter("non")) {
			return comparaison();
		}
		Etendue mot = mots.get(position - 1).etendue;
		Expression terme = non();
		return new Expression.Non(terme, Etendue.de(mot, terme.etendue()));
	}

	private Expression comparaison() throws ExpressionIllisible {
		Expression gauche = valeur();
		for (Operateur operateur : Operateur.values()) {
			if (operateur.compare() && accepter(operateur.signe())) {
				return new Expression.Binaire(operateur, gauche, valeur());
			}
		}
		return gauche;
	}

	private Expression valeur() throws ExpressionIllisible {
		if (accepter("(")) {
			Etendue parenthese = mots.get(position - 1).etendue;
			Expression interieur = ou();
			if (!accepter(")")) {
				throw illisible(parenthese, "parenthèse non fermée dans « " + source.strip() + " »");
			}
			return interieur;
		}
		if (position >= mots.size()) {
			throw illisible(mots.get(mots.size() - 1).etendue, "une valeur est attendue à la fin de « " + source.strip() + " »");
		}
		Mot mot = mots.get(position++);
		return switch (mot.genre) {
			case "texte" -> new Expression.Litteral(mot.texte.substring(1, mot.texte.length() - 1), mot.etendue);
			case "date" -> date(mot);
			case "nombre" -> new Expression.Litteral(new BigDecimal(mot.texte), mot.etendue);
			case "nom" -> nom(mot);
			default -> throw inattendu(mot);
		};
	}

	private Expression date(Mot mot) throws ExpressionIllisible {
		try {
			return new Expression.Litteral(LocalDate.parse(mot.texte), mot.etendue);
		} catch (DateTimeException e) {
			throw illisible(mot.etendue, "la date « " + mot.texte + " » n'existe pas");
		}
	}

	private static Expression nom(Mot mot) {
		return switch (mot.texte) {
			case "vrai" -> new Expression.Litteral(Boolean.TRUE, mot.etendue);
			case "faux" -> new Expression.Litteral(Boolean.FALSE, mot.etendue);
			default -> {
				List<Expression.Etape> etapes = new ArrayList<>();
				int debut = mot.etendue.debut();
				for (String etape : mot.texte.split("\\.")) {
					etapes.add(new Expression.Etape(Lecture.sansAccents(etape), new Etendue(debut, debut + etape.length())));
					debut += etape.length() + 1;
				}
				yield new Expression.Chemin(etapes);
			}
		};
	}

	private Expression format(Expression valeur) throws ExpressionIllisible {
		Etendue barre = mots.get(position - 1).etendue;
		Mot mot = position < mots.size() ? mots.get(position++) : new Mot("", "", new Etendue(barre.fin(), barre.fin()));
		try {
			return new Expression.Mise(valeur, Format.valueOf(Lecture.sansAccents(mot.texte).toUpperCase(Locale.ROOT)), mot.etendue);
		} catch (IllegalArgumentException e) {
			throw new ExpressionIllisible(Defaut.Code.FORMAT_INCONNU, mot.etendue, "le format « " + mot.texte + " » n'existe pas");
		}
	}

	private boolean accepter(String mot) {
		if (position < mots.size() && mots.get(position).texte.equals(mot)) {
			position++;
			return true;
		}
		return false;
	}

	private void decouper() throws ExpressionIllisible {
		Matcher recherche = MOT.matcher(source);
		int debut = 0;
		while (debut < source.length() && !source.substring(debut).isBlank()) {
			if (!recherche.find(debut) || recherche.start() != debut) {
				throw illisible(new Etendue(decalage + debut, decalage + source.length()),
						"« " + source.substring(debut).strip() + " » ne se lit pas");
			}
			for (String genre : GENRES) {
				if (recherche.group(genre) != null) {
					mots.add(new Mot(genre, recherche.group(genre),
							new Etendue(decalage + recherche.start(genre), decalage + recherche.end(genre))));
				}
			}
			debut = recherche.end();
		}
		if (mots.isEmpty()) {
			throw illisible(new Etendue(decalage, decalage + source.length()), "expression vide");
		}
	}

	private ExpressionIllisible inattendu(Mot mot) {
		return illisible(mot.etendue, "« " + mot.texte + " » n'est pas attendu dans « " + source.strip() + " »");
	}

	private static ExpressionIllisible illisible(Etendue etendue, String message) {
		return new ExpressionIllisible(Defaut.Code.EXPRESSION, etendue, message);
	}
}
