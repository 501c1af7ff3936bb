// SPDX-License-Identifier: EPL-2.0
/** Quick fixes, fixes for a whole file and assistances as code actions of the language server protocol. */
package fr.clausier.dsl.ide.actions;
