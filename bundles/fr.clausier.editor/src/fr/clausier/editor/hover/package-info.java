// SPDX-License-Identifier: EPL-2.0
/** What the language says about the word under the pointer. */
package fr.clausier.editor.hover;
