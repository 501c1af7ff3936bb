// SPDX-License-Identifier: EPL-2.0
/** Tests of the language as an officer meets it: texts in, models, sentences and texts out. */
package fr.clausier.dsl;
