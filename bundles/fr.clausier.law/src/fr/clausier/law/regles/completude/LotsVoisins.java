// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law.regles.completude;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

import fr.clausier.law.ContexteRegle;
import fr.clausier.law.regles.Acheteurs;
import fr.clausier.law.regles.Mots;
import fr.clausier.model.strategie.Lot;
import fr.clausier.model.strategie.Marche;

/** The lots of the buyer's other purchases, found by the letters of their title or by the reference and number that they bear. */
final class LotsVoisins {

	/** Titles are folded again and again while one types; a folder has a few thousand. */
	private static final int MAX_TITRES = 50_000;
	private static final Map<String, String> LETTRES = new ConcurrentHashMap<>();

	private final String reference;
	private final Map<String, List<Lot>> parLettres = new HashMap<>();
	private final Map<Integer, List<Lot>> memeReference = new HashMap<>();

	private LotsVoisins(Marche marche, List<Marche> autres) {
		reference = reference(marche);
		for (Marche autre : autres) {
			boolean meme = !reference.isEmpty() && reference.equals(reference(autre));
			for (Lot lot : autre.getLots()) {
				String titre = R206LotDeuxNoms.titre(lot);
				if (!titre.isEmpty()) {
					parLettres.computeIfAbsent(lettres(titre), l -> new ArrayList<>()).add(lot);
					if (meme && lot.getNumero() != null) {
						memeReference.computeIfAbsent(lot.getNumero(), n -> new ArrayList<>()).add(lot);
					}
				}
			}
		}
	}

	static LotsVoisins de(ContexteRegle contexte) {
		Marche marche = contexte.marche();
		return new LotsVoisins(marche, contexte.autres().stream().filter(m -> Acheteurs.memes(m.getAcheteur(), marche.getAcheteur())).toList());
	}

	/** The same lot, written otherwise. */
	Optional<Lot> sousUnAutreTitre(Lot lot, String titre) {
		Stream<Lot> numerotes = lot.getNumero() == null ? Stream.empty() : memeReference.getOrDefault(lot.getNumero(), List.of()).stream();
		return Stream.concat(numerotes, parLettres.getOrDefault(lettres(titre), List.of()).stream()).filter(autre -> !R206LotDeuxNoms.titre(autre).equals(titre)).findFirst();
	}

	private static String reference(Marche marche) {
		return marche.getReference() == null ? "" : marche.getReference().strip().toLowerCase(Locale.ROOT);
	}

	/** The letters alone: without capitals, accents, ligatures, hyphens and doubled spaces. */
	private static String lettres(String titre) {
		if (LETTRES.size() > MAX_TITRES) {
			LETTRES.clear();
		}
		return LETTRES.computeIfAbsent(titre, t -> Mots.plier(t).replace("œ", "oe").replace("æ", "ae").replaceAll("[^a-z0-9]+", " ").strip());
	}
}
