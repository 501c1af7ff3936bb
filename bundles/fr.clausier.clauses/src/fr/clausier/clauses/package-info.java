// SPDX-License-Identifier: EPL-2.0
/** The clause library and its evaluation to a document tree. */
package fr.clausier.clauses;
