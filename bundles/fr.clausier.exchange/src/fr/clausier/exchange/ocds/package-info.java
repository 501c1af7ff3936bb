// SPDX-License-Identifier: EPL-2.0
/** Writes a purchase as a release of the Open Contracting Data Standard. */
package fr.clausier.exchange.ocds;
