// SPDX-License-Identifier: EPL-2.0
/** Quick fixes for rules on the division into lots. */
package fr.clausier.dsl.ide.corrections.allotissement;
