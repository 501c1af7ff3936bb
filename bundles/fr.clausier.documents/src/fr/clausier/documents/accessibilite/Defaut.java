// SPDX-License-Identifier: EPL-2.0
package fr.clausier.documents.accessibilite;

/**
 * Something that a reader will stumble over.
 *
 * @param lieu    where in the document, in French
 * @param message what is wrong and what to do, a full French sentence
 */
public record Defaut(String lieu, String message) {

	@Override
	public String toString() {
		return lieu + " : " + message;
	}
}
