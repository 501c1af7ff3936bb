// SPDX-License-Identifier: EPL-2.0
package fr.clausier.documents.pdf;

/** PDF files that cannot be made; the message says in French why and what to do. The Word files are not concerned. */
public final class PdfImpossible extends Exception {

	private static final long serialVersionUID = 1L;

	PdfImpossible(String message) {
		super(message);
	}

	PdfImpossible(String message, Throwable cause) {
		super(message, cause);
	}
}
