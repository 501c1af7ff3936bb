// SPDX-License-Identifier: EPL-2.0
/** Colours that need the meaning of a word: names, references, computed efforts. */
package fr.clausier.dsl.ide.couleurs;
