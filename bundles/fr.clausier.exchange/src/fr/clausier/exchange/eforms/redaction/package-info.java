// SPDX-License-Identifier: EPL-2.0
/** Writes the European notice (eForms) of a purchase, and says what the strategy does not hold. */
package fr.clausier.exchange.eforms.redaction;
