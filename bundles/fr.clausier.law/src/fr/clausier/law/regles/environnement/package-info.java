// SPDX-License-Identifier: EPL-2.0
/** Rules: environmental conditions of performance, specifications, labels, food, circular purchases. */
package fr.clausier.law.regles.environnement;
