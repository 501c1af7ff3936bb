// SPDX-License-Identifier: EPL-2.0
/** Colours of the text: words by the lexer as one types, names and references after each build. */
package fr.clausier.editor.colouring;
