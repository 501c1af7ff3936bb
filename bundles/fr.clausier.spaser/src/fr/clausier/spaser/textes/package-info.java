// SPDX-License-Identifier: EPL-2.0
/** Reads the texts of the bundle: sheets of indicators, national references, sections of the report, method. */
package fr.clausier.spaser.textes;
