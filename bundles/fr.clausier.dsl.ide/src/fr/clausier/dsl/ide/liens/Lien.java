// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.ide.liens;

/**
 * A piece of text that leads somewhere.
 *
 * @param offset where it begins
 * @param longueur how long it is
 * @param cible where it leads: the address of a page or file
 * @param bulle what is said before one follows it
 * @param article number of the article of the code that is named here, as data write it; empty for other links
 */
public record Lien(int offset, int longueur, String cible, String bulle, String article) {
}
