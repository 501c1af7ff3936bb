// SPDX-License-Identifier: EPL-2.0
package fr.clausier.app.constats;

import org.eclipse.core.resources.IMarker;

import fr.clausier.editor.diagnostics.Markers;

/** What a column says of a finding. */
enum Colonne {

	CONSTAT, REGLE, FICHIER, LIGNE;

	/** @return the text in one line */
	String texte(IMarker marker) {
		return entier(marker).replaceAll("\\s+", " ");
	}

	String entier(IMarker marker) {
		return switch (this) {
		case CONSTAT -> marker.getAttribute(IMarker.MESSAGE, "");
		case REGLE -> regle(marker.getAttribute(Markers.CODE, ""));
		case FICHIER -> marker.getResource().getProject().getName() + "/" + marker.getResource().getProjectRelativePath();
		case LIGNE -> String.valueOf(marker.getAttribute(IMarker.LINE_NUMBER, 0));
		};
	}

	/** Only rules of law have an identifier that an officer can look up. */
	private static String regle(String code) {
		return code.matches("[A-Z]+-\\d+.*") ? code : "";
	}

	static String icone(IMarker marker) {
		return switch (marker.getAttribute(IMarker.SEVERITY, 0)) {
		case IMarker.SEVERITY_ERROR -> "erreur";
		case IMarker.SEVERITY_WARNING -> "avertissement";
		default -> "conseil";
		};
	}
}
