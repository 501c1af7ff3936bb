// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law;

import java.util.regex.Pattern;

import fr.clausier.model.calcul.NombresFrancais;

/** The spaces of French typography, which data files are written without. */
public final class Typographie {

	private static final Pattern AVANT = Pattern.compile(" (?=[€%»:;?!])");
	private static final Pattern APRES = Pattern.compile("(?<=«|\\b[LRD]\\.|n°) ");
	private static final Pattern ENTRE_CHIFFRES = Pattern.compile("(?<=\\d) (?=\\d{3}(?!\\d))");

	private Typographie() {
	}

	/** Puts a no-break space before « : ; ? ! % € », inside quotation marks and in "L. 2113-10", a narrow one inside numbers. */
	public static String francaise(String texte) {
		String insecable = String.valueOf(NombresFrancais.INSECABLE);
		String signes = APRES.matcher(AVANT.matcher(texte).replaceAll(insecable)).replaceAll(insecable);
		return ENTRE_CHIFFRES.matcher(signes).replaceAll("\u202F");
	}
}
