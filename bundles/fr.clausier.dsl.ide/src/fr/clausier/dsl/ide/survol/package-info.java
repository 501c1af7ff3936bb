// SPDX-License-Identifier: EPL-2.0
/** What is said of the word or the element under the pointer: meaning, computed facts, steps of the calculation. */
package fr.clausier.dsl.ide.survol;
