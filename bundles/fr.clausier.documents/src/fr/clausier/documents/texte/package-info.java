// SPDX-License-Identifier: EPL-2.0
/**
 * The readable text form of documents: what a person, a test or a terminal can compare line by line.
 *
 * <p>{@link fr.clausier.documents.texte.TexteRenderer} writes it from the tree, {@link
 * fr.clausier.documents.texte.TexteDocx} reads it back from a produced file; both give the same text.
 */
package fr.clausier.documents.texte;
