// SPDX-License-Identifier: EPL-2.0
/** Renames an element where it is declared and wherever the dossier names it, once the new name is seen to be a possible one. */
package fr.clausier.dsl.ide.renommage;
