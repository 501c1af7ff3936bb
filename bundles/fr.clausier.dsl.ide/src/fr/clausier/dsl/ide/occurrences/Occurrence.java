// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.ide.occurrences;

/**
 * A place that names an element.
 *
 * @param offset where it begins
 * @param longueur how long it is
 * @param declaration whether the element is declared here
 */
public record Occurrence(int offset, int longueur, boolean declaration) {
}
