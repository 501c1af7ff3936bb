// SPDX-License-Identifier: EPL-2.0
/** Purchase folders as projects: opened, created, shown, found from what is selected. */
package fr.clausier.app.dossiers;
