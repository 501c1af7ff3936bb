// SPDX-License-Identifier: EPL-2.0
/** Marks every place of the file that names the element at the caret. */
package fr.clausier.editor.occurrences;
