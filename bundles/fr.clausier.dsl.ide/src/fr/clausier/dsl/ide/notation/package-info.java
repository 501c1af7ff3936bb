// SPDX-License-Identifier: EPL-2.0
/** Editing inside the texts and conditions of clauses: what may be typed there, what a word stands for, where else it stands. */
package fr.clausier.dsl.ide.notation;
