// SPDX-License-Identifier: EPL-2.0
/**
 * Calculators over the model: lots, amounts, weights, insertion hours, full-time equivalents, marking formulas.
 * Plain functions with exact decimals; they know neither text files nor screens, and never read the clock.
 */
package fr.clausier.model.calcul;
