// SPDX-License-Identifier: EPL-2.0
package fr.clausier.documents.gabarit;

/**
 * Numbering that a paragraph must carry itself, because its style does not.
 *
 * @param numId  numbering of the template
 * @param niveau level in it, from 0
 */
public record NumeroDirect(int numId, int niveau) {
}
