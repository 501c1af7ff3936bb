// SPDX-License-Identifier: EPL-2.0
/** Rules on what is declared in open data and in the European notice, held against the purchase itself. */
package fr.clausier.law.regles.donnees;
