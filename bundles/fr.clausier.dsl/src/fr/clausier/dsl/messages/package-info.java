// SPDX-License-Identifier: EPL-2.0
/** What the language says about a text that it cannot read: French sentences with what was expected and, where known, the correction. */
package fr.clausier.dsl.messages;
