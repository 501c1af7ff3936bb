// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.reprise;

import org.eclipse.xtext.nodemodel.SyntaxErrorMessage;

import fr.clausier.dsl.messages.MessagesSyntaxe;

/**
 * Where reading stopped.
 *
 * @param lu       end offset of the last word that was understood; 0 without
 * @param inattendu start offset of the word that did not fit; -1 at the end of the file
 * @param nouvellePhrase whether a new statement could have begun there
 * @param message  what the reader is told; null when an earlier sentence said it
 * @param valeur   start offset of the value that the message is about; -1 when it is about the place where reading stopped
 */
record ErreurDeLecture(int lu, int inattendu, boolean nouvellePhrase, SyntaxErrorMessage message, int valeur) {

	/** Whether a closing brace is what lacks. */
	boolean accoladeManquante() {
		return message != null && MessagesSyntaxe.AJOUTER.equals(message.getIssueCode()) && message.getIssueData() != null
				&& message.getIssueData().length == 1 && "}".equals(message.getIssueData()[0]);
	}

	/** Whether an earlier closing brace is one too many. */
	boolean accoladeEnTrop() {
		return message != null && MessagesSyntaxe.ACCOLADE_EN_TROP.equals(message.getIssueCode());
	}

	boolean finDeFichier() {
		return inattendu < 0;
	}
}
