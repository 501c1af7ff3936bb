// SPDX-License-Identifier: EPL-2.0
package fr.clausier.cli.production;

import java.nio.file.Path;
import java.util.Optional;

/** The earlier documents whose hand-made texts go into the new ones: those of the output folder, or those that a fingerprint kept. */
interface Passe {

	/** What becomes of edits outside of the places to write in; places are always kept. */
	enum Traitement {
		/** Nobody edited anything that is not settled: what was kept before goes on being kept. */
		SUIVRE,
		/** All edits go into the new document. */
		GARDER,
		/** All edits, those kept before included, give way. */
		REMPLACER
	}

	/**
	 * The earlier document in whose place a new one comes.
	 *
	 * @return empty when there is none, or when nobody ever wrote in it
	 * @throws ProductionImpossible when it is open or cannot be read
	 */
	Optional<byte[]> document(Path fichier) throws ProductionImpossible;

	/** What was decided about its edits at an earlier production; empty when somebody has to decide now. */
	Optional<Traitement> decide(Path fichier);
}
