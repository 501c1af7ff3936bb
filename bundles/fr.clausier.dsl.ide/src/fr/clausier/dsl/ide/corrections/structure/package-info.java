// SPDX-License-Identifier: EPL-2.0
/** Quick fixes for what the language itself refuses: words it cannot read, names that lead nowhere, facts written twice. */
package fr.clausier.dsl.ide.corrections.structure;
