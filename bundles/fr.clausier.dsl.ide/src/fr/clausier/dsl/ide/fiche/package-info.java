// SPDX-License-Identifier: EPL-2.0
/** A purchase as a form: the values that it shows, and the changes of the text that an entry makes, no more than its own words. */
package fr.clausier.dsl.ide.fiche;
