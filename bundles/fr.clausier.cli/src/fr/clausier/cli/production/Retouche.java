// SPDX-License-Identifier: EPL-2.0
package fr.clausier.cli.production;

import java.nio.file.Path;
import java.util.List;

/**
 * A document that hands have changed since it was made, or that Clausier does not know, and that stands where a new one is to go.
 *
 * @param fichier the document
 * @param titre what it is
 * @param connu whether Clausier made it, once
 * @param details what was changed, one sentence each
 */
public record Retouche(Path fichier, String titre, boolean connu, List<String> details) {

	public Retouche {
		details = List.copyOf(details);
	}

	/** One line: which file and what. */
	public String phrase() {
		return "« " + fichier.getFileName() + " » : " + String.join(" ; ", details) + ".";
	}
}
