// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.ide.corrections;

import java.util.regex.Pattern;

/** French sentences as they are printed: no-break spaces where a line must not end. */
final class Typographie {

	private static final Pattern AVANT = Pattern.compile(" (?=[€%»:;?!])");
	private static final Pattern APRES = Pattern.compile("(?<=«) ");

	private Typographie() {
	}

	static String francaise(String sentence) {
		return APRES.matcher(AVANT.matcher(sentence).replaceAll("\u00A0")).replaceAll("\u00A0");
	}
}
