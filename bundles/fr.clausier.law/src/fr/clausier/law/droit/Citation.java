// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law.droit;

/**
 * A place in a free text where an article of the code is named.
 *
 * @param debut   offset of its letter
 * @param fin     offset after its last digit
 * @param article the article
 */
public record Citation(int debut, int fin, Article article) {
}
