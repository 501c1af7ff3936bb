// SPDX-License-Identifier: EPL-2.0
/**
 * The indicators of a scheme: one small class each, which says what counts; its words are in {@code indicateurs.yaml}.
 *
 * <p>A measure keeps numerator and denominator apart and never rounds before comparing. What is not stated is counted
 * apart: the value is over the contracts that answer, and two bounds say what it becomes if the silent ones all answered
 * no, or all yes.
 */
package fr.clausier.spaser.indicateur;
