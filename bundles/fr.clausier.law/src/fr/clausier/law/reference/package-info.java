// SPDX-License-Identifier: EPL-2.0
/** The rule reference, written from the sheets: pages of the help and a Markdown file of the repository. */
package fr.clausier.law.reference;
