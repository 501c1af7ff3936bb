// SPDX-License-Identifier: EPL-2.0
package fr.clausier.app.exemples;

/**
 * A sample folder.
 *
 * @param nom name of its folder
 * @param titre title of its first purchase
 */
public record Exemple(String nom, String titre) {
}
