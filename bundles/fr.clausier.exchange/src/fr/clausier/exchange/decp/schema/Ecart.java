// SPDX-License-Identifier: EPL-2.0
package fr.clausier.exchange.decp.schema;

/**
 * One failure against the official schema.
 *
 * @param chemin  place in the file: {@code marches / marche n° 1 / montant}
 * @param phrase  French sentence: what is wrong
 * @param remede  French sentence: what to do
 */
public record Ecart(String chemin, String phrase, String remede) {
}
