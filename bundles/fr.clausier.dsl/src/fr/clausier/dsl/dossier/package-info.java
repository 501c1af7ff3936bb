// SPDX-License-Identifier: EPL-2.0
/** Purchase folders as a whole: reading their files into one linked model, checking them, saying where things are written. */
package fr.clausier.dsl.dossier;
