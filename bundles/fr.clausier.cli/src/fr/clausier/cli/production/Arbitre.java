// SPDX-License-Identifier: EPL-2.0
package fr.clausier.cli.production;

import java.util.List;

/** Who decides about documents that hands have changed, before anything is replaced. */
@FunctionalInterface
public interface Arbitre {

	/** What becomes of them. */
	enum Choix {
		/** What was written in them goes into the new versions; a file of which not all can go there stays, and the new version goes beside it. */
		GARDER,
		/** What was written outside of the places for it gives way; copies are among the backups. */
		REMPLACER,
		/** Nothing is written; figures that were changed are to go into the strategy first, see {@link ReportValeurs}. */
		REPORTER,
		/** Nothing is written. */
		ABANDONNER
	}

	/** Never decides for others. */
	Arbitre PRUDENT = retouches -> Choix.ABANDONNER;

	/** All edits outside of the places to write in give way, those kept before included. */
	Arbitre REMPLACER_TOUT = new Arbitre() {

		@Override
		public Choix choisir(List<Retouche> retouches) {
			return Choix.REMPLACER;
		}

		@Override
		public boolean remplaceTout() {
			return true;
		}
	};

	/** Decides for all of them together; asked only when there are some. */
	Choix choisir(List<Retouche> retouches);

	/** Whether also the edits that were kept at an earlier production give way, about which nobody is asked. */
	default boolean remplaceTout() {
		return false;
	}
}
