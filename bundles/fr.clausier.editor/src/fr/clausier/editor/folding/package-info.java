// SPDX-License-Identifier: EPL-2.0
/** Blocks that fold. */
package fr.clausier.editor.folding;
