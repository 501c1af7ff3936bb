// SPDX-License-Identifier: EPL-2.0
/** Libraries of clauses: the national one that ships with the product, what a clause takes from the one it replaces, and what is wrong with them. */
package fr.clausier.dsl.clauses;
