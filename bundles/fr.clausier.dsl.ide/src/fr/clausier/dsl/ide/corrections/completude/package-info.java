// SPDX-License-Identifier: EPL-2.0
/** Quick fixes for rules on completeness. */
package fr.clausier.dsl.ide.corrections.completude;
