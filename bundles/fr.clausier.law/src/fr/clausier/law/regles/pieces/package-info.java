// SPDX-License-Identifier: EPL-2.0
/** Rules R-180 and following: the words of the purchase and of the documents that it makes. */
package fr.clausier.law.regles.pieces;
