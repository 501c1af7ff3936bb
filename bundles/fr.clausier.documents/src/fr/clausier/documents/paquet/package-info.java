// SPDX-License-Identifier: EPL-2.0
/** A DOCX file seen as named parts in a zip: reading with limits, writing with the same bytes each time. */
package fr.clausier.documents.paquet;
