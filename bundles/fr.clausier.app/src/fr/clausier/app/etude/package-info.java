// SPDX-License-Identifier: EPL-2.0
/** The purchase being edited, studied again after each pause of the keyboard, for the views beside the text. */
package fr.clausier.app.etude;
