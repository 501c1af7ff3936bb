// SPDX-License-Identifier: EPL-2.0
package fr.clausier.documents.accessibilite;

/** Ratio of contrast of two colours as WCAG 2.1 defines it (relative luminance, criterion 1.4.3). */
final class Contraste {

	/** Least ratio for ordinary text at level AA. */
	static final double TEXTE = 4.5;
	/** Least ratio for text of 18 points, or 14 points in bold. */
	static final double GRAND_TEXTE = 3;

	private Contraste() {
	}

	/** From 1, the same colour, to 21, black on white. Colours are six hexadecimal digits. */
	static double de(String texte, String fond) {
		double a = luminance(texte);
		double b = luminance(fond);
		return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
	}

	/** Least ratio for a size in half points. */
	static double minimum(int demiPoints, boolean gras) {
		return demiPoints >= 36 || gras && demiPoints >= 28 ? GRAND_TEXTE : TEXTE;
	}

	private static double luminance(String couleur) {
		int rvb = Integer.parseInt(couleur, 16);
		return 0.2126 * lineaire(rvb >> 16) + 0.7152 * lineaire(rvb >> 8 & 0xFF) + 0.0722 * lineaire(rvb & 0xFF);
	}

	private static double lineaire(int composante) {
		double c = composante / 255.0;
		return c <= 0.03928 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
	}
}
