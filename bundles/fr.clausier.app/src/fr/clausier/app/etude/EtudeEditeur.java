// SPDX-License-Identifier: EPL-2.0
package fr.clausier.app.etude;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.common.util.URI;

import fr.clausier.clauses.etude.AchatEtudie;
import fr.clausier.dsl.ide.fiche.FicheMarche;
import fr.clausier.dsl.ide.mining.Chiffre;

/**
 * What follows from the text in the editor.
 *
 * @param uri     its file
 * @param version number of the text that was studied
 * @param achats  its purchases
 * @param fiches  the same purchases as forms
 * @param effets  what each purchase changes in the scheme of its buyer, by name of the purchase
 */
public record EtudeEditeur(URI uri, int version, List<AchatEtudie> achats, List<FicheMarche> fiches, Map<String, List<Chiffre>> effets) {

	public EtudeEditeur {
		achats = List.copyOf(achats);
		fiches = List.copyOf(fiches);
		effets = Map.copyOf(effets);
	}

	/** The purchase of a line; the first when the line is in none. */
	public Optional<AchatEtudie> achat(int ligne) {
		return achats.stream().filter(a -> a.contient(ligne)).findFirst().or(() -> achats.stream().findFirst());
	}

	/** The form of the purchase of a line; the first when the line is in none. */
	public Optional<FicheMarche> fiche(int ligne) {
		return fiches.stream().filter(f -> f.ligne() <= ligne && ligne <= f.finale()).findFirst().or(() -> fiches.stream().findFirst());
	}

	/** @return the file's name */
	public String fichier() {
		return URI.decode(uri.lastSegment());
	}
}
