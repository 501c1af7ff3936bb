// SPDX-License-Identifier: EPL-2.0
/** From a name to its declaration, to all that name it in the dossier, and from a few letters to an element. */
package fr.clausier.dsl.ide.references;
