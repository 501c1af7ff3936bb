// SPDX-License-Identifier: EPL-2.0
/** Rules R-070: environmental conditions of performance. */
package fr.clausier.law.regles.environnement;
