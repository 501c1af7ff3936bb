// SPDX-License-Identifier: EPL-2.0
package fr.clausier.model.calcul;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;
import java.util.function.BinaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import fr.clausier.model.calcul.FormuleNotation.Terme;

/** Reads the text of a marking formula by recursive descent: sum, product, sign, atom. */
final class LecteurFormule {

	// A comma between two digits is a decimal comma; elsewhere it parts the arguments of min and max.
	private static final Pattern NOMBRE = Pattern.compile("\\d+(?:[.,]\\d+)?");
	// The letter x may stand glued between two values as a multiplication sign.
	private static final Pattern VALEUR = Pattern.compile("(?iu)(?:min|max|p[0₀]?|n)(?![\\p{L}&&[^xX]])");
	private static final Pattern MOT = Pattern.compile("\\p{L}+[0-9₀]?");

	private final String texte;
	private int position;

	LecteurFormule(String texte) {
		this.texte = texte;
	}

	Terme lire() {
		Terme terme = somme();
		if (suivant() != 0) {
			throw erreur("« " + texte.charAt(position) + " » n'est pas attendu ici");
		}
		return terme;
	}

	private Terme somme() {
		Terme gauche = produit();
		while (true) {
			if (mange('+')) {
				gauche = combiner(gauche, produit(), BigDecimal::add);
			} else if (mange('-') || mange('−') || mange('–')) {
				gauche = combiner(gauche, produit(), BigDecimal::subtract);
			} else {
				return gauche;
			}
		}
	}

	private Terme produit() {
		Terme gauche = signe();
		while (true) {
			if (mange('*') || mange('×') || mange('x') || mange('·')) {
				gauche = combiner(gauche, signe(), BigDecimal::multiply);
			} else if (mange('/') || mange('÷') || mange(':')) {
				gauche = combiner(gauche, signe(), (a, b) -> a.divide(b, MathContext.DECIMAL64));
			} else {
				return gauche;
			}
		}
	}

	private Terme signe() {
		if (mange('-') || mange('−')) {
			Terme terme = signe();
			return (p, p0, n) -> terme.valeur(p, p0, n).negate();
		}
		return atome();
	}

	private Terme atome() {
		if (mange('(')) {
			Terme terme = somme();
			exige(')');
			return terme;
		}
		String nombre = lu(NOMBRE);
		if (nombre != null) {
			BigDecimal constante = new BigDecimal(nombre.replace(',', '.'));
			return (p, p0, n) -> constante;
		}
		String valeur = lu(VALEUR);
		return switch (valeur == null ? "" : valeur.toLowerCase(Locale.ROOT)) {
			case "p" -> (p, p0, n) -> p;
			case "p0", "p₀" -> (p, p0, n) -> p0;
			case "n" -> (p, p0, n) -> n;
			case "min" -> extreme(BigDecimal::min);
			case "max" -> extreme(BigDecimal::max);
			default -> throw inattendu();
		};
	}

	private IllegalArgumentException inattendu() {
		String mot = lu(MOT);
		if (mot != null) {
			return erreur("« " + mot + " » est inconnu ; les valeurs sont P, P0 et N");
		}
		return erreur(suivant() == 0 ? "il manque une valeur à la fin"
				: "« " + texte.charAt(position) + " » n'est pas attendu ici");
	}

	private Terme extreme(BinaryOperator<BigDecimal> choix) {
		exige('(');
		Terme terme = somme();
		while (mange(';') || mange(',')) {
			terme = combiner(terme, somme(), choix);
		}
		exige(')');
		return terme;
	}

	private static Terme combiner(Terme gauche, Terme droite, BinaryOperator<BigDecimal> operation) {
		return (p, p0, n) -> operation.apply(gauche.valeur(p, p0, n), droite.valeur(p, p0, n));
	}

	private String lu(Pattern motif) {
		suivant();
		Matcher matcher = motif.matcher(texte).region(position, texte.length());
		if (!matcher.lookingAt()) {
			return null;
		}
		position = matcher.end();
		return matcher.group();
	}

	/** The next character that is not a space; zero at the end. */
	private char suivant() {
		while (position < texte.length() && (Character.isWhitespace(texte.charAt(position))
				|| Character.isSpaceChar(texte.charAt(position)))) {
			position++;
		}
		return position < texte.length() ? texte.charAt(position) : 0;
	}

	private boolean mange(char attendu) {
		if (Character.toLowerCase(suivant()) != attendu) {
			return false;
		}
		position++;
		return true;
	}

	private void exige(char attendu) {
		if (!mange(attendu)) {
			throw erreur("« " + attendu + " » est attendu");
		}
	}

	private IllegalArgumentException erreur(String cause) {
		return new IllegalArgumentException("Formule de notation « " + texte.strip() + " » : " + cause + ".");
	}
}
