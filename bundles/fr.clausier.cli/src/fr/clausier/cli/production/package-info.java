// SPDX-License-Identifier: EPL-2.0
/** From a dossier that was read and checked to files on disk; the command line and the application share it. */
package fr.clausier.cli.production;
