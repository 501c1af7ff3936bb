// SPDX-License-Identifier: EPL-2.0
/** What the command line answers: lines for a person, one JSON object for a machine. */
package fr.clausier.cli.sortie;
