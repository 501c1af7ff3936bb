// SPDX-License-Identifier: EPL-2.0
/** The command line as a user calls it: arguments in, lines, files and an exit code out. */
package fr.clausier.cli.tests;
