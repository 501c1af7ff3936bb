// SPDX-License-Identifier: EPL-2.0
/** The facts of a purchase that a clause may read, as data: names, types, meaning; and the check of a text against them. */
package fr.clausier.dsl.vocabulaire;
