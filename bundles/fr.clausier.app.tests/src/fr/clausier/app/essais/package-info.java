// SPDX-License-Identifier: EPL-2.0
/** The application as its user sees it: a real workbench, driven by keys and commands, read from what is painted. */
package fr.clausier.app.essais;
