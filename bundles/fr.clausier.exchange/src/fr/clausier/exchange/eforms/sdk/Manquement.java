// SPDX-License-Identifier: EPL-2.0
package fr.clausier.exchange.eforms.sdk;

/**
 * What the SDK finds wrong in a notice.
 *
 * @param regle  identifier of the rule in the SDK, or "XSD" for the schema
 * @param texte  French text: that of the SDK, or a sentence on the schema
 * @param chemin where in the notice, as a short path; empty when the place is not known
 * @param lot    number of the lot in the notice, "LOT-0002"; empty outside the lots
 * @param erreur false when the SDK itself only warns
 */
public record Manquement(String regle, String texte, String chemin, String lot, boolean erreur) {
}
