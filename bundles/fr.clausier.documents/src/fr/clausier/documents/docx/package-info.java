// SPDX-License-Identifier: EPL-2.0
/**
 * From the document tree to a Word file, through docx4j.
 *
 * <p>{@link fr.clausier.documents.docx.DocxRenderer} is the door; behind it one small class a kind of content. The look
 * is never decided here: each paragraph names a style of the template, and only what belongs to one place (a page
 * break, a restarted list) is written on the paragraph itself.
 */
package fr.clausier.documents.docx;
