// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law;

/**
 * A range of CPV codes without check digit, both ends included.
 *
 * @param de first code, eight digits
 * @param a  last code, eight digits
 */
record PlageCpv(String de, String a) {

	/** Whether a code of eight digits, with or without check digit, is in the range. */
	boolean contient(String code) {
		String chiffres = code.length() > 8 ? code.substring(0, 8) : code;
		return chiffres.compareTo(de) >= 0 && chiffres.compareTo(a) <= 0;
	}
}
