// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law;

import java.util.List;

/**
 * A document made from a purchase, as rules read it.
 *
 * @param code        kind of document: AAPC, SOURCING, RC, CCAP, CCTP, AE, AE-ANNEXE, CADRE-TECHNIQUE, CADRE-SOCIAL,
 *                    CADRE-ENVIRONNEMENT, PRIX, NOTE
 * @param titre       its title
 * @param lot         number of the lot that it is for; empty when it is for the whole purchase
 * @param paragraphes its headings, paragraphs, items and rows, in order, as plain text
 */
public record PieceProduite(String code, String titre, String lot, List<String> paragraphes) {

	public PieceProduite {
		paragraphes = List.copyOf(paragraphes);
	}

	/** Whether it is of that kind. */
	public boolean est(String sorte) {
		return code.equals(sorte);
	}
}
