// SPDX-License-Identifier: EPL-2.0
/** The welcome page, and the texts of the first minute. */
package fr.clausier.app.accueil;
