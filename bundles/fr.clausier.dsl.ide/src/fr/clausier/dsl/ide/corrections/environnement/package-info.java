// SPDX-License-Identifier: EPL-2.0
/** Quick fixes for rules on environmental conditions of performance. */
package fr.clausier.dsl.ide.corrections.environnement;
