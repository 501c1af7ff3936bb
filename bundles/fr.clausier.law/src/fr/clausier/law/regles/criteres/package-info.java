// SPDX-License-Identifier: EPL-2.0
/** Rules R-040 and following: award criteria. */
package fr.clausier.law.regles.criteres;
