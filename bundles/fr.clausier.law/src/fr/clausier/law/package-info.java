// SPDX-License-Identifier: EPL-2.0
/**
 * The law as dated data and the rules that hold a purchase against it.
 * <p>
 * {@link fr.clausier.law.MoteurRegles} runs the rules in force on the day the consultation is launched and gives
 * {@link fr.clausier.law.Constat findings}; each carries the {@link fr.clausier.law.FicheRegle sheet} of its rule:
 * French message, reasons, legal source, validity, remedy. No text file, no editor, no clock here.
 */
package fr.clausier.law;
