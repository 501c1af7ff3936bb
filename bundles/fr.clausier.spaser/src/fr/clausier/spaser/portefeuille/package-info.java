// SPDX-License-Identifier: EPL-2.0
/**
 * What is counted: the planned contracts of the buyers, read once from the strategies into plain immutable facts.
 *
 * <p>One lot is one contract in law, so one lot is one line here; an undivided purchase is one line. A framework agreement
 * is counted once, whatever its orders and later contracts will be.
 */
package fr.clausier.spaser.portefeuille;
