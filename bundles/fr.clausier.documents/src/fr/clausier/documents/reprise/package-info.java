// SPDX-License-Identifier: EPL-2.0
/**
 * What people wrote in an earlier file, read back and carried over into the new one: places to write in, edits elsewhere, figures
 * changed in their controls. Works on the XML as Word and LibreOffice save it, since any of it may have been rewritten.
 *
 * <p>{@link fr.clausier.documents.reprise.Reprise} is the door; {@link fr.clausier.documents.reprise.Provenance} answers where a
 * paragraph comes from.
 */
package fr.clausier.documents.reprise;
