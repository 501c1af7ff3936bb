// SPDX-License-Identifier: EPL-2.0
/** The writing habits of the language, for the parser that finds what can be typed next. */
package fr.clausier.dsl.ide.lexique;
