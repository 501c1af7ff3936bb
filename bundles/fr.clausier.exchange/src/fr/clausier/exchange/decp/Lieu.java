// SPDX-License-Identifier: EPL-2.0
package fr.clausier.exchange.decp;

/**
 * Main place of performance.
 *
 * @param code code, as written; null when not given
 * @param type what it is a code of; null when not given
 * @param nom  name, that older files give; null otherwise
 */
public record Lieu(String code, TypeCodeLieu type, String nom) {
}
