// SPDX-License-Identifier: EPL-2.0
/**
 * The notation clause texts are written in, from characters to document blocks.
 *
 * <p>A text holds <code>«expression»</code>, <code>«expression | format»</code>, <code>«si condition» … «sinon» …
 * «fin»</code> and <code>«pour x dans liste» … «fin»</code>; French quotation marks are written with their space
 * (<code>« mot »</code>) and stay text. Expressions read paths over {@link fr.clausier.clauses.gabarit.Fait} methods, so
 * that every text can be checked against the facts before it is ever printed: unknown path, wrong type, missing value.
 * Lines then become paragraphs, lists and tables ({@link fr.clausier.clauses.gabarit.MiseEnBlocs}).
 */
package fr.clausier.clauses.gabarit;
