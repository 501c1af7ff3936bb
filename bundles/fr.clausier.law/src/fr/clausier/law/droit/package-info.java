// SPDX-License-Identifier: EPL-2.0
/** The law as reference data: the articles of the code, what a repealed text has become, and which law applies on a date. */
package fr.clausier.law.droit;
