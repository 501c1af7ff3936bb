// SPDX-License-Identifier: EPL-2.0
/**
 * What the notation of clause texts ({@link fr.clausier.dsl.gabarit}) says over facts, and the document blocks that its lines
 * become: paragraphs, lists and tables ({@link fr.clausier.clauses.gabarit.MiseEnBlocs}). Expressions read paths over
 * {@link fr.clausier.clauses.gabarit.Fait} methods, so that every text can be checked against the facts before it is ever
 * printed: unknown path, wrong type, missing value.
 */
package fr.clausier.clauses.gabarit;
