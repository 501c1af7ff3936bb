// SPDX-License-Identifier: EPL-2.0
/** Quick fixes for rules on derogations. */
package fr.clausier.dsl.ide.corrections.derogations;
