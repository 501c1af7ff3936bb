// SPDX-License-Identifier: EPL-2.0
package fr.clausier.documents.pdf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The profile that LibreOffice starts with: one of its own, so that an open LibreOffice is neither disturbed nor in the way, and so that
 * what a PDF must be is said in the configuration, which every version understands, rather than in the call, which only recent ones do.
 */
final class ProfilConversion {

	private static final String PDF = "/org.openoffice.Office.Common/Filter/PDF/Export";
	private static final String SECURITE = "/org.openoffice.Office.Common/Security/Scripting";
	private static final String RESEAU = "/org.openoffice.Inet/Settings";

	private ProfilConversion() {
	}

	/** Writes the profile into a folder and returns the address that LibreOffice wants. */
	static String preparer(Path dossier) throws IOException {
		Path utilisateur = Files.createDirectories(dossier.resolve("user"));
		Files.writeString(utilisateur.resolve("registrymodifications.xcu"), xml());
		return dossier.toUri().toString();
	}

	private static String xml() {
		return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<oor:items xmlns:oor=\"http://openoffice.org/2001/registry\""
				+ " xmlns:xs=\"http://www.w3.org/2001/XMLSchema\" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\">\n"
				+ reglage(PDF, "UseTaggedPDF", "true") + reglage(PDF, "PDFUACompliance", "true")
				+ reglage(PDF, "ExportBookmarks", "true") + reglage(PDF, "DisplayPDFDocumentTitle", "true")
				+ reglage(PDF, "UseReferenceXObject", "false")
				+ reglage(SECURITE, "MacroSecurityLevel", "3") + reglage(SECURITE, "DisableMacrosExecution", "true")
				+ reglage(SECURITE, "BlockUntrustedRefererLinks", "true")
				// A proxy that answers nothing: whatever a document names outside is never fetched.
				+ reglage(RESEAU, "ooInetProxyType", "2") + reglage(RESEAU, "ooInetHTTPProxyName", "127.0.0.1")
				+ reglage(RESEAU, "ooInetHTTPProxyPort", "9") + reglage(RESEAU, "ooInetHTTPSProxyName", "127.0.0.1")
				+ reglage(RESEAU, "ooInetHTTPSProxyPort", "9") + "</oor:items>\n";
	}

	private static String reglage(String chemin, String nom, String valeur) {
		return "<item oor:path=\"" + chemin + "\"><prop oor:name=\"" + nom + "\" oor:op=\"fuse\"><value>" + valeur
				+ "</value></prop></item>\n";
	}
}
