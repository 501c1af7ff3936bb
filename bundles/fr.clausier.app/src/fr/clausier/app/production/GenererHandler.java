// SPDX-License-Identifier: EPL-2.0
package fr.clausier.app.production;

/** « Générer les documents ». */
public final class GenererHandler extends Lancement {

	public GenererHandler() {
		super(ProductionJob::pieces);
	}
}
