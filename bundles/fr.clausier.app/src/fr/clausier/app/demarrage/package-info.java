// SPDX-License-Identifier: EPL-2.0
/** Where the user's data are, and what to do when they cannot be opened: in use elsewhere, forbidden, damaged. */
package fr.clausier.app.demarrage;
