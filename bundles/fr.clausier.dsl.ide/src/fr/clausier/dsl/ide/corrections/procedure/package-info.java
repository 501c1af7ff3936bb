// SPDX-License-Identifier: EPL-2.0
/** Quick fixes for rules on procedure, publicity and thresholds. */
package fr.clausier.dsl.ide.corrections.procedure;
