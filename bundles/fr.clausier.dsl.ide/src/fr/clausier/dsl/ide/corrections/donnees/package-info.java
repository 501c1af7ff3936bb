// SPDX-License-Identifier: EPL-2.0
/** Fixes for what is declared in open data and in the European notice. */
package fr.clausier.dsl.ide.corrections.donnees;
