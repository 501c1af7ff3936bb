// SPDX-License-Identifier: EPL-2.0
/** What can be done where the caret stands: fixes of the problems of its line, and other changes that the language proposes. */
package fr.clausier.editor.quickfix;
