// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.ide.mining;

/**
 * A figure shown in the text.
 *
 * @param offset the character that it is shown before
 * @param texte what is shown: short, in French
 * @param bulle more about it, as Markdown; empty when there is nothing to add
 */
public record Mention(int offset, String texte, String bulle) {
}
