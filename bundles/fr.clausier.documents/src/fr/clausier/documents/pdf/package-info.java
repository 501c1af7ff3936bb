// SPDX-License-Identifier: EPL-2.0
/** From Word files to PDF through the LibreOffice of the machine, and what the PDF says of itself once read back. */
package fr.clausier.documents.pdf;
