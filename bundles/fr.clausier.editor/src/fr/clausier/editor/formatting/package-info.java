// SPDX-License-Identifier: EPL-2.0
/** The house form of a file, on demand. */
package fr.clausier.editor.formatting;
