// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.conversion;

import org.eclipse.xtext.conversion.IValueConverter;
import org.eclipse.xtext.nodemodel.INode;

/** Fourteen digits, written in the groups of the Insee: 211 300 553 00016. Length and key are checked by rule R-006. */
final class SiretConverter implements IValueConverter<String> {

	private static final int SIREN = 9;

	@Override
	public String toValue(String string, INode node) {
		return string == null ? null : string.replaceAll("[^0-9]", "");
	}

	@Override
	public String toString(String value) {
		StringBuilder grouped = new StringBuilder(value);
		for (int i = Math.min(SIREN, (value.length() - 1) / 3 * 3); i > 0; i -= 3) {
			grouped.insert(i, Nombres.ESPACE);
		}
		return grouped.toString();
	}
}
