// SPDX-License-Identifier: EPL-2.0
/** Quick fixes on the examples of the rule sheets and on texts of their own. */
package fr.clausier.dsl.ide.corrections;
