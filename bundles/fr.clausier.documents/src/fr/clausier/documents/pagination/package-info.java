// SPDX-License-Identifier: EPL-2.0
/**
 * Estimates on which page each heading falls, so that a table of contents shows the right figures before Word has laid
 * the document out. It measures text with the widths of the house font and follows the rules of page breaking (rows
 * and headings kept, widows); it does not draw anything.
 */
package fr.clausier.documents.pagination;
