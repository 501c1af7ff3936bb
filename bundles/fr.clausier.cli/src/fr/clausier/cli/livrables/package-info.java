// SPDX-License-Identifier: EPL-2.0
/** What was produced for a folder, and whether it still says what the strategy says. */
package fr.clausier.cli.livrables;
