// SPDX-License-Identifier: EPL-2.0
/** Tables handed over to the facilitator of insertion clauses and to the planning of purchases, as CSV and XLSX. */
package fr.clausier.exchange.remise;
