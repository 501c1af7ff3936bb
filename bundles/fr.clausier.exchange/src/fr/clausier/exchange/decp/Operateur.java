// SPDX-License-Identifier: EPL-2.0
package fr.clausier.exchange.decp;

/**
 * Holder of a contract, of a concession, or subcontractor.
 *
 * @param id           identifier; null when not given
 * @param type         what the identifier is; null when not given
 * @param denomination name, that older files give; null otherwise
 */
public record Operateur(String id, TypeIdentifiant type, String denomination) {
}
