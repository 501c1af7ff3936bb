// SPDX-License-Identifier: EPL-2.0
/** Offsets and positions of a text, without walking through it each time. */
package fr.clausier.dsl.ide.texte;
