// SPDX-License-Identifier: EPL-2.0
/** Proposals at the caret, with their documentation and their places to fill in. */
package fr.clausier.editor.completion;
