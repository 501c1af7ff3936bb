// SPDX-License-Identifier: EPL-2.0
package fr.clausier.documents.accessibilite;

import java.util.function.BiConsumer;

/** One subject of the check. */
interface Verification {

	/** @param noter takes the place and the sentence of each defect */
	void verifier(DocumentWord document, BiConsumer<String, String> noter);
}
