// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law.reference;

/**
 * One line of an entry of the reference.
 *
 * @param titre what it tells, in French
 * @param texte French sentence
 */
record Rubrique(String titre, String texte) {
}
