// SPDX-License-Identifier: EPL-2.0
package fr.clausier.cli.production;

/** Who waits for documents: is told how far they are and may give up. */
public interface Progression {

	/** Tells nothing and never gives up. */
	Progression MUETTE = (produit, rang, total) -> { };

	/**
	 * One more document is in place.
	 *
	 * @param produit the document
	 * @param rang its rank, from 1; the rank of its purchase when there are several
	 * @param total how many there will be
	 */
	void produit(Produit produit, int rang, int total);

	/**
	 * One more document is made, in memory; may come from several threads.
	 *
	 * @param titre the document
	 * @param rang its rank among those of its purchase, from 1
	 * @param total how many its purchase has
	 */
	default void redige(String titre, int rang, int total) {
	}

	/** Whether the rest is no longer wanted; the set that is being made is then not written at all. */
	default boolean abandonnee() {
		return false;
	}

	/** @throws Abandon when the rest is no longer wanted */
	default void continuer() throws Abandon {
		if (abandonnee()) {
			throw new Abandon();
		}
	}
}
