// SPDX-License-Identifier: EPL-2.0
package fr.clausier.app.production;

import fr.clausier.app.Messages;

/** « Générer les documents ». */
public final class GenererHandler extends Lancement {

	public GenererHandler() {
		super(Messages.tache, new Pieces());
	}
}
