// SPDX-License-Identifier: EPL-2.0
package fr.clausier.exchange.decp;

/**
 * A record that could not be delivered as a contract.
 *
 * @param enregistrement place in the file, from 1
 * @param ligne          line of the file
 * @param identifiant    its number as far as it could be read; empty otherwise
 * @param raison         French sentence: what is wrong with it
 */
public record Refus(long enregistrement, int ligne, String identifiant, String raison) {
}
