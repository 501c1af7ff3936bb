// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law.regles.insertion;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import fr.clausier.law.regles.Mots;

/** Finds words that leave the contractor free: a heuristic over one sentence at a time. */
final class Faculte {

	private static final Pattern EFFORT = Mots.motif("s'efforce(?:nt|ra|ront|rait)?|tachera|tentera|veillera si possible"
			+ "|dans la mesure du possible|autant que possible|si possible");
	private static final Pattern POUVOIR = Mots.motif("peut|peuvent|pourra|pourront|pourrait|pourraient");
	/** Who owes the clause; a sentence about the buyer or the facilitator may well say "peut". */
	private static final Pattern DEBITEUR = Mots.motif("titulaires?|entreprises?|attributaires?|prestataires?"
			+ "|fournisseurs?|cocontractants?|cotraitants?");
	private static final Pattern AUTRE = Mots.motif("acheteur|maitres? d'ouvrage|maitres? d'œuvre|pouvoir adjudicateur"
			+ "|facilitateur|collectivite|ville|commune|metropole");
	/** "Ne peut" forbids; "peut choisir, recourir à…" leaves the way open, not the obligation. */
	private static final Pattern PERMIS_AVANT = Pattern.compile("\\b(?:ne|n')\\s*$");
	private static final Pattern PERMIS_APRES = Pattern.compile(
			"^\\s+(?:\\w+ment\\s+)?(?:choisir|recourir|solliciter|demander|proposer|cumuler|combiner|faire appel|opter)\\b");

	private Faculte() {
	}

	/** The first word that turns the obligation into a faculty, as written. */
	static Optional<String> trouver(String texte) {
		if (texte == null) {
			return Optional.empty();
		}
		return Stream.of(texte.split("(?<=[.;!?\\n])")).map(Faculte::dansLaPhrase).flatMap(Optional::stream).findFirst();
	}

	private static Optional<String> dansLaPhrase(String phrase) {
		return Mots.trouver(EFFORT, phrase).or(() -> pouvoir(phrase));
	}

	private static Optional<String> pouvoir(String phrase) {
		String pliee = Mots.plier(phrase);
		Matcher verbe = POUVOIR.matcher(pliee);
		while (verbe.find()) {
			String avant = pliee.substring(0, verbe.start());
			boolean permis = PERMIS_AVANT.matcher(avant).find() || PERMIS_APRES.matcher(pliee.substring(verbe.end())).find();
			if (!permis && DEBITEUR.matcher(avant).find() && !AUTRE.matcher(avant).find()) {
				return Optional.of(phrase.substring(verbe.start(), verbe.end()));
			}
		}
		return Optional.empty();
	}
}
