// SPDX-License-Identifier: EPL-2.0
/** The interview that writes a new purchase. */
package fr.clausier.app.entretien;
