// SPDX-License-Identifier: EPL-2.0
package fr.clausier.app.production;

/** « Bilan SPASER ». */
public final class BilanHandler extends Lancement {

	public BilanHandler() {
		super(ProductionJob::bilan);
	}
}
