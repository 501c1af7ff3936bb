// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.ide.assistances;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.ecore.EStructuralFeature;

import fr.clausier.dsl.ide.corrections.Cas;
import fr.clausier.dsl.ide.corrections.ClausesNeuves;
import fr.clausier.dsl.ide.retouches.Champ;
import fr.clausier.dsl.ide.retouches.Lignes;
import fr.clausier.dsl.ide.retouches.Retouches;
import fr.clausier.dsl.ide.retouches.Valeurs;
import fr.clausier.law.nomenclature.MainOeuvre;
import fr.clausier.law.nomenclature.TableMainOeuvre;
import fr.clausier.model.calcul.Montants;
import fr.clausier.model.strategie.Lot;
import fr.clausier.model.strategie.Marche;
import fr.clausier.model.strategie.Prestation;
import fr.clausier.model.strategie.StrategiePackage.Literals;

/** Lots split by trade, a purchase divided, lots joined again. */
final class Decoupage {

	/** What a joined purchase can carry of its lots; any other fact is one lot's own. */
	private static final List<EStructuralFeature> SIMPLES = List.of(Literals.ELEMENT__NAME, Literals.ELEMENT__TITRE, Literals.LOT__NUMERO, Literals.PRESTATION__ESTIMATION,
			Literals.PRESTATION__CPV, Literals.PRESTATION__DESCRIPTION);

	private Decoupage() {
	}

	/** « Plomberie, chauffage et électricité » becomes three lots; the rest of the lot stays with the first. */
	static void parMetier(Cas cas) {
		Lot lot = cas.dans(Lot.class);
		List<String> trades = lot == null || lot.getTitre() == null ? List.of() : metiers(lot.getTitre());
		if (trades.size() < 2) {
			return;
		}
		Marche marche = cas.marche();
		int last = marche.getLots().stream().map(Lot::getNumero).filter(Objects::nonNull).max(Integer::compare).orElse(0);
		cas.proposer("Diviser le lot par métier : " + String.join(" ; ", trades), "Lot divisé en " + trades.size() + " : répartissez son estimation.",
				"Split the lot by trade: " + String.join("; ", trades), r -> {
					r.remplacer(lot, Literals.ELEMENT__TITRE, Valeurs.chaine(trades.get(0)));
					metier(trades.get(0)).filter(m -> lot.getMetier() == null).ifPresent(m -> r.ajouter(lot, Literals.PRESTATION__METIER, metier(m)));
					if (lot.getEstimation() != null) {
						r.remplacer(lot, Literals.PRESTATION__ESTIMATION, Champ.chiffre("€ HT"));
						r.ajouter(lot, Literals.PRESTATION__NOTES, "note \"" + Champ.mots("répartir entre les lots issus de celui-ci " + Valeurs.eurosHT(lot.getEstimation())) + "\"");
					}
					for (int i = 1; i < trades.size(); i++) {
						r.ajouter(marche, Literals.MARCHE__LOTS, lot(last + i, trades.get(i)));
					}
				});
	}

	private static String lot(int number, String title) {
		List<String> statements = new ArrayList<>(List.of("estimation " + Champ.chiffre("€ HT")));
		metier(title).ifPresent(m -> statements.add(metier(m)));
		return Lignes.blocSurLignes("lot " + number + " " + Valeurs.chaine(title), statements);
	}

	private static String metier(MainOeuvre trade) {
		return "métier " + Valeurs.chaine(trade.metier());
	}

	private static Optional<MainOeuvre> metier(String title) {
		return TableMainOeuvre.standard().metier(title);
	}

	/** The trades that a title enumerates; a name of the table such as « Couverture et étanchéité » is one trade. */
	private static List<String> metiers(String title) {
		if (metier(title).isPresent()) {
			return List.of(title);
		}
		return Arrays.stream(title.split("\\s*[,;/+]\\s*|\\s+et\\s+|\\s+-\\s+")).map(String::strip).filter(t -> t.length() > 2)
				.map(t -> Character.toUpperCase(t.charAt(0)) + t.substring(1)).distinct().toList();
	}

	/** From an undivided purchase to two lots; the reasons that were written stay in a note. */
	static void allotir(Cas cas) {
		Marche marche = cas.marche();
		if (marche == null || marche.getNonAllotissement() == null || !marche.getLots().isEmpty()) {
			return;
		}
		String reasons = marche.getNonAllotissement().getTexte();
		cas.proposer("Diviser le marché en lots : deux lots à remplir", "Marché divisé : remplissez les lots et répartissez l'estimation.", "Divide the purchase: two lots to fill in", r -> {
			r.retirerObjet(marche.getNonAllotissement());
			if (reasons != null && !reasons.isBlank()) {
				r.ajouter(marche, Literals.PRESTATION__NOTES, "note " + Lignes.texte(("Motifs écrits quand le marché n'était pas alloti :\n" + reasons.strip()).split("\n")));
			}
			for (int number = 1; number <= 2; number++) {
				r.ajouter(marche, Literals.MARCHE__LOTS, ClausesNeuves.lot(number));
			}
			if (marche.getAllotissement() == null) {
				r.ajouter(marche, Literals.MARCHE__ALLOTISSEMENT, "allotissement { offres tous lots }");
			}
		});
	}

	/** From lots to an undivided purchase, when no lot has facts that the others would take on. */
	static void reunir(Cas cas) {
		Marche marche = cas.marche();
		boolean simple = marche != null && !marche.getLots().isEmpty() && marche.getNonAllotissement() == null && marche.getLots().stream().allMatch(Decoupage::simple);
		if (!simple || cas.dans(Marche.class) == null) {
			return;
		}
		List<Lot> lots = marche.getLots();
		cas.proposer(lots.size() == 1 ? "Réunir le lot dans un marché non alloti" : "Réunir les " + lots.size() + " lots en un marché non alloti",
				"Lots réunis : choisissez le motif et écrivez les circonstances.", "Join the lots into an undivided purchase", r -> reunir(r, marche, lots));
	}

	private static void reunir(Retouches r, Marche marche, List<Lot> lots) {
		lots.forEach(r::retirerObjet);
		if (marche.getAllotissement() != null) {
			r.retirerObjet(marche.getAllotissement());
		}
		r.ajouter(marche, Literals.MARCHE__NON_ALLOTISSEMENT, "non alloti");
		Montants.totalLots(marche).filter(sum -> marche.getEstimation() == null)
				.ifPresent(sum -> r.ajouter(marche, Literals.PRESTATION__ESTIMATION, "estimation " + Valeurs.eurosHT(sum)));
		List<String> codes = lots.stream().flatMap(l -> l.getCpv().stream()).distinct().filter(c -> !marche.getCpv().contains(c)).toList();
		if (!codes.isEmpty()) {
			r.completer(marche, Literals.PRESTATION__CPV, "cpv", codes);
		}
		List<String> lines = new ArrayList<>(List.of("Prestations réunies :"));
		lots.forEach(l -> lines.add("- " + l.getTitre() + (l.getDescription() == null ? "" : " : " + l.getDescription().strip().replace("\n", " "))));
		boolean described = marche.getDescription() != null;
		r.ajouter(marche, described ? Literals.PRESTATION__NOTES : Literals.PRESTATION__DESCRIPTION, (described ? "note " : "description ") + Lignes.texte(lines.toArray(String[]::new)));
	}

	private static boolean simple(Prestation lot) {
		return lot.eClass().getEAllStructuralFeatures().stream().allMatch(f -> SIMPLES.contains(f) || !lot.eIsSet(f));
	}
}
