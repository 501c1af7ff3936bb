// SPDX-License-Identifier: EPL-2.0
/** What a selection grows to: word, text, statement, block, element, file. */
package fr.clausier.dsl.ide.selection;
