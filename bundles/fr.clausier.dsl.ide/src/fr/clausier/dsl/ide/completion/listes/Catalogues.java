// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.ide.completion.listes;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import fr.clausier.dsl.ide.completion.valeurs.Valeur;
import fr.clausier.dsl.ide.retouches.Valeurs;
import fr.clausier.law.nomenclature.CategorieAgec;
import fr.clausier.law.nomenclature.LabelConnu;
import fr.clausier.law.nomenclature.MainOeuvre;

/** Trades, labels and categories of the AGEC Act. */
final class Catalogues {

	private static final int MAXIMUM = 50;

	private Catalogues() {
	}

	/** Each trade alone, then with the figures that compute hours. */
	static List<Valeur> metiers(Demande asked) {
		List<Valeur> values = new ArrayList<>();
		List<MainOeuvre> trades = asked.tape().isBlank() ? asked.metiers().metiers() : asked.metiers().chercher(asked.tape(), MAXIMUM);
		for (MainOeuvre trade : trades) {
			String figures = figures(trade);
			String about = (figures.isEmpty() ? "Sans chiffre connu" : figures) + ". Source\u00A0: " + trade.source()
					+ (trade.verification() == MainOeuvre.Verification.OUI ? "." : "\u00A0; à confronter à vos marchés.");
			values.add(new Valeur(asked.citer(trade.metier()), trade.metier(), about));
			if (trade.partMin() != null && trade.coutMin() != null && !asked.guillemet()) {
				values.add(new Valeur(asked.citer(trade.metier()) + " main d'œuvre " + Valeurs.pourcent(trade.partMin()) + " coût horaire " + Valeurs.euros(trade.coutMin()),
						trade.metier() + ", main d'œuvre et coût horaire", "Bas des fourchettes. " + about));
			}
		}
		return values;
	}

	private static String figures(MainOeuvre trade) {
		String share = fourchette(trade.partMin(), trade.partMax(), "%");
		String cost = fourchette(trade.coutMin(), trade.coutMax(), "€");
		String text = (share.isEmpty() ? "" : "Main d'œuvre " + share) + (share.isEmpty() || cost.isEmpty() ? "" : ", ") + (cost.isEmpty() ? "" : "coût horaire " + cost);
		return text.isEmpty() ? "" : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
	}

	private static String fourchette(BigDecimal low, BigDecimal high, String unit) {
		if (low == null && high == null) {
			return "";
		}
		boolean one = low == null || high == null || low.compareTo(high) == 0;
		String figures = one ? (low == null ? high : low).toPlainString() : low.toPlainString() + " à " + high.toPlainString();
		return figures + "\u00A0" + unit;
	}

	static List<Valeur> labels(Demande asked) {
		return (asked.tape().isBlank() ? LabelConnu.tous() : LabelConnu.chercher(asked.tape(), MAXIMUM)).stream()
				.map(l -> new Valeur(asked.citer(l.nom()) + (asked.guillemet() ? "" : " ou équivalent"), l.nom(), label(l))).toList();
	}

	private static String label(LabelConnu label) {
		String about = label.domaine() + (label.egalim() ? ", compte en restauration collective" : "") + ". ";
		String organisation = label.certifie() == LabelConnu.Certifie.ORGANISATION
				? "Certifie une organisation\u00A0: prouve une capacité, pas la qualité d'une offre. " : "";
		String more = label.precision() == null ? "" : label.precision() + " ";
		return about.substring(0, 1).toUpperCase(Locale.ROOT) + about.substring(1) + organisation + more + "Les labels équivalents sont acceptés (R.\u00A02111-16).";
	}

	static List<Valeur> agec(Demande asked) {
		return CategorieAgec.toutes().stream().filter(c -> Nomenclatures.contient(c.code() + " " + c.libelle(), asked.tape()))
				.map(c -> new Valeur(asked.citer(c.code()), c.code() + " " + c.libelle(), c.libelle() + " (loi AGEC, article 58).")).toList();
	}
}
