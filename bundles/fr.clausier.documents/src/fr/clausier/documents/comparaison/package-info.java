// SPDX-License-Identifier: EPL-2.0
/**
 * The new version of a document as tracked changes against the old one, and the two ways back.
 *
 * <p>{@link fr.clausier.documents.comparaison.Comparaison} and {@link fr.clausier.documents.comparaison.Revisions} are the
 * doors. Behind the first: blocks are read and paired ({@code Bloc}, {@code Alignement}, {@code Plan}), technical numbers
 * of the old file are brought to those of the new one ({@code Reperage}), pairs are merged word by word and row by row
 * ({@code Fusion…}), what stands alone is marked whole ({@code Marquage}), and comments say why ({@code Commentaires}).
 */
package fr.clausier.documents.comparaison;
