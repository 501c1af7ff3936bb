// SPDX-License-Identifier: EPL-2.0
/** The verbs of the command line, one class each. */
package fr.clausier.cli.verbes;
