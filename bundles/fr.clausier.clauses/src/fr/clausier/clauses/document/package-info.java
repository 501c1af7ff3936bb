// SPDX-License-Identifier: EPL-2.0
/**
 * The renderer-neutral document tree: what a tender document says, without a word about how it looks.
 *
 * <p>A {@link fr.clausier.clauses.document.Document} holds sections, a section holds blocks and sub-sections, and each
 * block knows the clause it comes from. Renderers (DOCX, text, HTML) read this tree; they never change it. Everything
 * here is immutable, refuses {@code null} and has value equality, so two trees can be compared in one call.
 *
 * <p>Texts are plain French as a person types it: the no-break spaces of French typography are the renderers' work.
 */
package fr.clausier.clauses.document;
