// SPDX-License-Identifier: EPL-2.0
package fr.clausier.cli.production;

import java.util.List;

/** Who decides about documents that hands have changed, before anything is replaced. */
@FunctionalInterface
public interface Arbitre {

	/** What becomes of them. */
	enum Choix {
		/** They stay; the new versions go beside them. */
		GARDER,
		/** They are replaced; their copies are among the backups. */
		REMPLACER,
		/** Nothing is written. */
		ABANDONNER
	}

	/** Never decides for others. */
	Arbitre PRUDENT = retouches -> Choix.ABANDONNER;

	/** Decides for all of them together; asked only when there are some. */
	Choix choisir(List<Retouche> retouches);
}
