// SPDX-License-Identifier: EPL-2.0
/** What follows from a strategy as it stands, in plain values that no editor can change any more: for views beside the text. */
package fr.clausier.clauses.etude;
