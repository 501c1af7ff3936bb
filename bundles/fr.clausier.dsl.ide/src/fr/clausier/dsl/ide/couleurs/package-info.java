// SPDX-License-Identifier: EPL-2.0
/** Colours of words and of what needs their meaning: names, references, titles. */
package fr.clausier.dsl.ide.couleurs;
