// SPDX-License-Identifier: EPL-2.0
/** Pairs, French quotes and indentation while typing. */
package fr.clausier.editor.autoedit;
