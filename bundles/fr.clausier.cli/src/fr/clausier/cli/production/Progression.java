// SPDX-License-Identifier: EPL-2.0
package fr.clausier.cli.production;

/** Who waits for documents: is told of each one and may give up between two. */
public interface Progression {

	/**
	 * One more document is written.
	 *
	 * @param produit the document
	 * @param rang its rank, from 1
	 * @param total how many there will be
	 */
	void produit(Produit produit, int rang, int total);

	/** Whether the rest is no longer wanted; what is written stays and is whole. */
	default boolean abandonnee() {
		return false;
	}
}
