// SPDX-License-Identifier: EPL-2.0
/** Fixes of the rules on schemes of responsible purchases. */
package fr.clausier.dsl.ide.corrections.spaser;
