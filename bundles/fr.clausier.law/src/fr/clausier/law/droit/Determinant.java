// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law.droit;

/** The small words before a noun, which must change with it: "de l'ordonnance" becomes "du code". */
enum Determinant {
	AUCUN("", "", ""), SUJET("le ", "l'", "les "), DE("du ", "de l'", "des "), A("au ", "à l'", "aux ");

	/** Any of them, over folded text; three groups: "de", "à" and bare forms. */
	static final String MOTIF = "(?:(de l'|de la |des |du )|(a l'|a la |aux |au )|(l'|les |le |la ))?";

	/** How the noun that follows takes them. */
	enum Nom {
		MASCULIN, ELIDE, PLURIEL
	}

	private final String masculin;
	private final String elide;
	private final String pluriel;

	Determinant(String masculin, String elide, String pluriel) {
		this.masculin = masculin;
		this.elide = elide;
		this.pluriel = pluriel;
	}

	/** The one that was found, from the three groups of {@link #MOTIF}. */
	static Determinant de(String de, String a, String seul) {
		if (de != null) {
			return DE;
		}
		return a != null ? A : seul != null ? SUJET : AUCUN;
	}

	/** In front of that noun. */
	String devant(Nom nom, String mots) {
		return switch (nom) {
			case MASCULIN -> masculin;
			case ELIDE -> elide;
			case PLURIEL -> pluriel;
		} + mots;
	}
}
