// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.ide.mining;

/**
 * A figure shown in the text.
 *
 * @param offset the character that it is shown before
 * @param texte what is shown: short, in French
 * @param bulle what it is, in one sentence; empty when it says so itself
 */
public record Mention(int offset, String texte, String bulle) {
}
