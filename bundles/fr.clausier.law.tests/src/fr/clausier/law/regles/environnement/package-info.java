// SPDX-License-Identifier: EPL-2.0
/** The rule on the environmental condition of performance. */
package fr.clausier.law.regles.environnement;
