// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.dossier;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import fr.clausier.model.strategie.BibliothequeClauses;
import fr.clausier.model.strategie.Fichier;
import fr.clausier.law.Portefeuille;
import fr.clausier.model.strategie.Marche;
import fr.clausier.model.strategie.Politique;
import fr.clausier.model.strategie.Spaser;

/**
 * A purchase folder once read; references between its files are resolved.
 *
 * @param racine    absolute path of the folder or of the single file asked for
 * @param fichiers  content of the files that could be read, in the order of their paths
 * @param marches   purchases, in the order of files and lines
 * @param voisins   purchases of the files beside the single file asked for; none when a folder was asked for
 * @param spasers   schemes, in the order of files and lines
 * @param politiques policies of the buyers, in the order of files and lines
 * @param bibliotheques clauses that the buyer adds, replaces or switches off, in the order of files and lines
 * @param problemes what went wrong while reading: files, syntax, names; the law is checked by {@link VerificationDossier}
 */
public record DossierLu(Path racine, List<Fichier> fichiers, List<Marche> marches, List<Marche> voisins, List<Spaser> spasers,
		List<Politique> politiques, List<BibliothequeClauses> bibliotheques, List<Probleme> problemes) {

	public DossierLu {
		fichiers = List.copyOf(fichiers);
		marches = List.copyOf(marches);
		voisins = List.copyOf(voisins);
		spasers = List.copyOf(spasers);
		politiques = List.copyOf(politiques);
		bibliotheques = List.copyOf(bibliotheques);
		problemes = List.copyOf(problemes);
	}

	/** What is judged together. */
	public Portefeuille portefeuille() {
		return new Portefeuille(Stream.concat(marches.stream(), voisins.stream()).toList(), spasers, politiques);
	}

	/** Whether something makes the model unfit for producing documents. */
	public boolean bloque() {
		return problemes.stream().anyMatch(Probleme::bloquant);
	}
}
