// SPDX-License-Identifier: EPL-2.0
/** Problems: squiggles while typing, markers of the Problems view for what is saved. */
package fr.clausier.editor.diagnostics;
