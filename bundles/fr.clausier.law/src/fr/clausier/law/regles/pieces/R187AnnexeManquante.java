// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law.regles.pieces;

import static fr.clausier.model.strategie.StrategiePackage.Literals.ELEMENT__TITRE;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import fr.clausier.law.ContexteRegle;
import fr.clausier.law.FaitBilingue;
import fr.clausier.law.PieceProduite;
import fr.clausier.law.ReglePiece;
import fr.clausier.law.Signaleur;
import fr.clausier.law.regles.Mots;
import fr.clausier.law.regles.Portee;
import fr.clausier.model.strategie.Lot;
import fr.clausier.model.strategie.Prestation;

/** What a contract asks of its holder stands in the annex that the holder signs. */
final class R187AnnexeManquante implements ReglePiece {

	/** Letters that the words of one family share: valor-iser, valor-isation; clima-t, clima-tique. */
	private static final int RACINE = 5;

	@Override
	public String id() {
		return "R-187";
	}

	@Override
	public void verifier(List<PieceProduite> pieces, ContexteRegle contexte, Signaleur signaleur) {
		for (Prestation contrat : contexte.prestations()) {
			List<String> annexe = pieces.stream().filter(p -> p.est("AE-ANNEXE") && concerne(p, contrat)).flatMap(p -> p.paragraphes().stream()).map(Mots::plier).toList();
			List<FaitBilingue> absents = engagements(contrat).stream().filter(e -> annexe.stream().noneMatch(p -> parle(p, e)))
					.map(Portee::mot).toList();
			if (!absents.isEmpty()) {
				signaleur.signaler(contexte.marche(), ELEMENT__TITRE, Map.of("objet", Portee.de(contrat), "engagements", FaitBilingue.enumerer(absents)));
			}
		}
	}

	/** An annex says « valorisation des déchets » for « déchets valorisés »: the roots of the words are looked for, in any order. */
	private static boolean parle(String paragraphe, String engagement) {
		return Arrays.stream(Mots.plier(engagement).split("[^a-z0-9]+")).filter(m -> m.length() > 2)
				.allMatch(m -> Pattern.compile("(?<![a-z0-9])" + m.substring(0, Math.min(RACINE, m.length()))).matcher(paragraphe).find());
	}

	private static boolean concerne(PieceProduite annexe, Prestation contrat) {
		return annexe.lot().isEmpty() || contrat instanceof Lot lot && annexe.lot().equals(String.valueOf(lot.getNumero()));
	}

	/** One word each that the annex must hold. */
	private static Set<String> engagements(Prestation contrat) {
		Set<String> mots = new LinkedHashSet<>();
		if (contrat.getInsertion() != null) {
			mots.add("insertion");
		}
		contrat.getEngagements().forEach(e -> mots.add(e.getType().getLiteral()));
		return mots;
	}
}
