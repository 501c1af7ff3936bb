// SPDX-License-Identifier: EPL-2.0
/** Writes essential data: what a purchase gives of them, and contracts in JSON and XML. */
package fr.clausier.exchange.decp.ecriture;
