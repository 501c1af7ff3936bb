// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.ide.liens;

/**
 * A piece of text that leads somewhere.
 *
 * @param offset where it begins
 * @param longueur how long it is
 * @param cible where it leads: the address of a page or file
 * @param bulle what is said before one follows it
 */
public record Lien(int offset, int longueur, String cible, String bulle) {
}
