// SPDX-License-Identifier: EPL-2.0
/** The document tree written as DOCX with a house template. */
package fr.clausier.documents;
