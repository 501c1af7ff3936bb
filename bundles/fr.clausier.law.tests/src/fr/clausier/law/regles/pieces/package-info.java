// SPDX-License-Identifier: EPL-2.0
/** Tests of the package of the same name. */
package fr.clausier.law.regles.pieces;
