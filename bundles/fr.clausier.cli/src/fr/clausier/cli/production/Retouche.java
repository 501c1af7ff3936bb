// SPDX-License-Identifier: EPL-2.0
package fr.clausier.cli.production;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import fr.clausier.clauses.valeurs.PropositionStrategie;

/**
 * A document that hands have changed since it was made, or that Clausier does not know, and that stands where a new one is to go.
 *
 * @param fichier the document
 * @param titre what it is
 * @param connu whether Clausier made it, once
 * @param passages what was changed outside of the places to write in, block by block, one sentence each, without final stop
 * @param valeurs what its changed figures would change in the strategy
 */
public record Retouche(Path fichier, String titre, boolean connu, List<String> passages, List<PropositionStrategie> valeurs) {

	public Retouche {
		passages = List.copyOf(passages);
		valeurs = List.copyOf(valeurs);
	}

	/** One line: which file and what happened to it. */
	public String phrase() {
		return "« " + fichier.getFileName() + " » : " + (connu ? "retouché depuis sa production" : "présent avant la production, d'origine inconnue") + ".";
	}

	/** What was changed in it, one sentence each: blocks in reading order, then figures. */
	public List<String> details() {
		List<String> all = new ArrayList<>(passages);
		valeurs.forEach(v -> all.add("chiffre changé : " + v.phrase()));
		return all;
	}

	/** Whether one of its figures can be written into the strategy. */
	public boolean reportable() {
		return valeurs.stream().anyMatch(PropositionStrategie::applicable);
	}
}
