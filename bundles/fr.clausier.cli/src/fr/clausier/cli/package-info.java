// SPDX-License-Identifier: EPL-2.0
/** The headless application: one verb a call, exit codes 0 fine, 1 errors in the dossier, 2 wrong call, 3 could not read or write. */
package fr.clausier.cli;
