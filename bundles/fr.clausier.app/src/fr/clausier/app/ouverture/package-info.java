// SPDX-License-Identifier: EPL-2.0
/** Opening files from anywhere: named at the start, dragged onto the window, sent by a second start. */
package fr.clausier.app.ouverture;
