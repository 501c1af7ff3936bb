// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law.droit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import fr.clausier.model.calcul.NombresFrancais;

/** The law of a day as lines for a person to read. */
public final class DroitEnTexte {

	private static final String RETRAIT = "  ";

	private DroitEnTexte() {
	}

	/** Thresholds, changes of law, dated articles, dated rules; each with its dates and its source. */
	public static List<String> lignes(DroitApplicable droit) {
		List<String> lignes = new ArrayList<>();
		lignes.add("Droit applicable à une consultation lancée le " + NombresFrancais.date(droit.date()));
		lignes.add("");
		lignes.add("Seuils");
		droit.seuils().forEach(s -> lignes.add(RETRAIT + s.libelle() + " " + s.valeur() + suite(s, droit)));
		lignes.add("");
		lignes.add("Régimes");
		droit.regimes().forEach(r -> lignes.add(RETRAIT + r.libelle() + "\u00A0: " + r.valeur() + suite(r, droit)));
		lignes.add("");
		lignes.add("Articles dont la rédaction est datée");
		droit.articles().forEach(a -> lignes.add(RETRAIT + NumeroArticle.usuel(a.cle()) + "\u00A0: " + a.valeur() + suite(a, droit)));
		lignes.add("");
		lignes.add("Règles en vigueur\u00A0: " + droit.regles().size() + " ; celles qui dépendent de la date\u00A0:");
		droit.regles().stream().filter(r -> r.de() != null || r.a() != null).forEach(r -> lignes.add(RETRAIT + r.cle() + " " + r.libelle() + suite(r, droit)));
		lignes.add("");
		lignes.add("Textes du code dans leur état du " + NombresFrancais.date(Articles.standard().version())
				+ ", complétés des décrets n°\u00A02025-1383 et n°\u00A02025-1386 là où ils sont connus.");
		return lignes;
	}

	private static String suite(Disposition d, DroitApplicable droit) {
		StringBuilder suite = new StringBuilder();
		String periode = periode(d.de(), d.a(), droit.date());
		if (!periode.isEmpty()) {
			suite.append(" (").append(periode).append(')');
		}
		if (!d.source().isEmpty()) {
			suite.append(" — ").append(d.source());
		}
		return suite.append(d.confirme() || d.source().isEmpty() ? "" : " [à vérifier]").toString();
	}

	private static String periode(LocalDate de, LocalDate a, LocalDate date) {
		if (de == null && a == null) {
			return "";
		}
		if (de == null) {
			return "jusqu'au " + NombresFrancais.date(a);
		}
		return a == null ? (date.isBefore(de) ? "à compter du " : "depuis le ") + NombresFrancais.date(de) : "du " + NombresFrancais.date(de) + " au " + NombresFrancais.date(a);
	}
}
