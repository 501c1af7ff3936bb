// SPDX-License-Identifier: EPL-2.0
package fr.clausier.exchange.decp;

/**
 * An oddity met while reading, none of which was corrected silently.
 *
 * @param code           which one
 * @param enregistrement place of the record in the file, from 1; 0 for the file as a whole
 * @param ligne          line of the file where the record begins; 0 when unknown
 * @param identifiant    number of the contract; empty when unknown
 * @param champ          name of the field in the schema; empty for the record as a whole
 * @param lu             what was read, cut at sixty characters
 * @param phrase         French sentence: what is odd, and what the reading made of it
 */
public record Anomalie(CodeAnomalie code, long enregistrement, int ligne, String identifiant, String champ, String lu, String phrase) {
}
