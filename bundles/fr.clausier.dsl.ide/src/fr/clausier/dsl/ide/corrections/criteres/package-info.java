// SPDX-License-Identifier: EPL-2.0
/** Quick fixes for rules on award criteria. */
package fr.clausier.dsl.ide.corrections.criteres;
