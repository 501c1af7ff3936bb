// SPDX-License-Identifier: EPL-2.0
/**
 * Whether a Word file can be read by somebody who hears it, enlarges it or does not see its colours. {@link
 * fr.clausier.documents.accessibilite.ControleAccessibilite} is the door; behind it one small class a subject.
 */
package fr.clausier.documents.accessibilite;
