// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.ide.mining;

/**
 * A figure before it has a place.
 *
 * @param texte what is shown
 * @param bulle what it is, in one sentence
 */
public record Chiffre(String texte, String bulle) {
}
