// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law.droit;

import java.util.List;

import fr.clausier.law.Typographie;

/**
 * What is to be cited today, as a noun that takes its small words from the sentence.
 *
 * @param nom  how it takes them
 * @param mots the noun, without article
 */
record Equivalent(Determinant.Nom nom, String mots) {

	private static final String CODE = " du code de la commande publique";

	/** From the form that data write, with its definite article: "le code…", "l'article…". */
	static Equivalent lire(String ecrit) {
		String mots = Typographie.francaise(ecrit);
		return mots.startsWith("l'") ? new Equivalent(Determinant.Nom.ELIDE, mots.substring(2)) : new Equivalent(Determinant.Nom.MASCULIN, mots.substring(3));
	}

	/** Articles of the code: "l'article L. 2112-2 du code…", "les articles L. 2112-2 et R. 2152-7 du code…". */
	static Equivalent articles(List<String> numeros) {
		int n = numeros.size();
		String liste = n == 1 ? numeros.getFirst() : String.join(", ", numeros.subList(0, n - 1)) + " et " + numeros.getLast();
		boolean pluriel = n > 1 || liste.contains(" à ");
		return new Equivalent(pluriel ? Determinant.Nom.PLURIEL : Determinant.Nom.ELIDE, (pluriel ? "articles " : "article ") + Typographie.francaise(liste) + CODE);
	}

	/** As the object of a sentence: "citez le code…". */
	String complement() {
		return Determinant.SUJET.devant(nom, mots);
	}
}
