// SPDX-License-Identifier: EPL-2.0
package fr.clausier.cli.production;

/**
 * What a production does beyond the documents.
 *
 * @param comparer whether the changes since the earlier version are shown beside each document
 * @param pdf whether each document is also made as PDF
 */
public record Reglages(boolean comparer, boolean pdf) {

	/** The documents only. */
	public static final Reglages SIMPLES = new Reglages(false, false);
}
