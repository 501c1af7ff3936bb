// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.vocabulaire;

/**
 * A fact that a text may read.
 *
 * @param nom        name, without accents
 * @param type       type of its value
 * @param facultatif whether its value may be missing: a text then reads it only under a condition that tests it
 * @param sens       what it is, in one French line
 */
public record Fait(String nom, TypeFait type, boolean facultatif, String sens) {
}
