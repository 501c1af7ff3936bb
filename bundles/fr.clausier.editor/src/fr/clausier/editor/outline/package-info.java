// SPDX-License-Identifier: EPL-2.0
/** The tree of a file beside its text. */
package fr.clausier.editor.outline;
