// SPDX-License-Identifier: EPL-2.0
package fr.clausier.exchange.decp;

/**
 * Buyer, or conceding authority.
 *
 * @param siret fourteen digits, or what stands in their place (an anomaly says so); null when not given
 * @param nom   name, that older files give; null otherwise
 */
public record Acheteur(String siret, String nom) {
}
