// SPDX-License-Identifier: EPL-2.0
/** The rules on environmental conditions, specifications, labels, food and circular purchases. */
package fr.clausier.law.regles.environnement;
