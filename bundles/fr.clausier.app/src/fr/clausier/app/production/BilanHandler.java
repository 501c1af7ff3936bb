// SPDX-License-Identifier: EPL-2.0
package fr.clausier.app.production;

import fr.clausier.app.Messages;

/** « Bilan SPASER ». */
public final class BilanHandler extends Lancement {

	public BilanHandler() {
		super(Messages.bilan, new Bilan());
	}
}
