// SPDX-License-Identifier: EPL-2.0
/** The house form for an editor: of a whole file, of some lines, and of the line that has just been typed. */
package fr.clausier.dsl.ide.miseenforme;
