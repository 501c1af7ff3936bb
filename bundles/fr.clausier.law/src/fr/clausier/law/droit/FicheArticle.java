// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law.droit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import fr.clausier.law.DonneesYaml;
import fr.clausier.law.Typographie;
import fr.clausier.model.calcul.NombresFrancais;

/** What Clausier says of one article beside its text: a sentence, dates, what changed. See the head of articles.yaml. */
record FicheArticle(String numero, String resume, LocalDate de, LocalDate a, String source, boolean cree, String avant, String note,
		boolean confirme, List<MiseAJour> misesAJour) {

	/** A change that the source of the texts does not hold yet; without words, only the fact that it happened is known. */
	private record MiseAJour(LocalDate de, String source, String note, String mots, String par) {
	}

	static FicheArticle lire(Map<?, ?> e) {
		List<MiseAJour> misesAJour = new ArrayList<>();
		if (e.get("mises_a_jour") instanceof List<?> liste) {
			liste.stream().map(m -> (Map<?, ?>) m).forEach(m -> misesAJour.add(new MiseAJour(DonneesYaml.jour(m, "de"),
					phrase(m, "source"), phrase(m, "note"), DonneesYaml.texte(m, "mots"), DonneesYaml.texte(m, "par"))));
		}
		return new FicheArticle(DonneesYaml.texte(e, "numero"), phrase(e, "resume"), DonneesYaml.jour(e, "de"), DonneesYaml.jour(e, "a"),
				phrase(e, "source"), "oui".equals(DonneesYaml.texte(e, "cree")), phrase(e, "avant"), phrase(e, "note"),
				!"non".equals(DonneesYaml.texte(e, "confirme")), List.copyOf(misesAJour));
	}

	/** The wordings, oldest first, the one of the source among them; one at least. */
	List<Redaction> redactions(Optional<String> texteSource) {
		List<Redaction> redactions = new ArrayList<>();
		if (de != null && !cree) {
			String jusquA = "Une autre rédaction s'appliquait jusqu'au " + NombresFrancais.date(de.minusDays(1)) + ".";
			redactions.add(new Redaction(null, de.minusDays(1), Optional.empty(), (jusquA + " " + avant).strip(), source, confirme));
		}
		LocalDate fin = misesAJour.isEmpty() ? a : misesAJour.get(0).de().minusDays(1);
		redactions.add(new Redaction(de, fin, texteSource, note, source, confirme));
		for (int i = 0; i < misesAJour.size(); i++) {
			MiseAJour m = misesAJour.get(i);
			fin = i + 1 < misesAJour.size() ? misesAJour.get(i + 1).de().minusDays(1) : a;
			redactions.add(new Redaction(m.de(), fin, recomposer(m, texteSource), m.note(), m.source(), confirme));
		}
		return redactions;
	}

	private Optional<String> recomposer(MiseAJour m, Optional<String> texteSource) {
		if (m.mots() == null) {
			return Optional.empty();
		}
		String avant = texteSource.orElse("");
		if (!avant.contains(m.mots())) {
			throw new IllegalStateException("Mise à jour de l'article " + numero + " : « " + m.mots() + " » n'est pas dans le texte de la source.");
		}
		return Optional.of(avant.replace(m.mots(), m.par()));
	}

	private static String phrase(Map<?, ?> entree, String cle) {
		String texte = DonneesYaml.texte(entree, cle);
		return texte == null ? "" : Typographie.francaise(texte);
	}
}
