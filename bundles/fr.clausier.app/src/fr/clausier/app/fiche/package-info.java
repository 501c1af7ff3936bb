// SPDX-License-Identifier: EPL-2.0
/** The purchase as a form, and the text, each following the other. */
package fr.clausier.app.fiche;
