// SPDX-License-Identifier: EPL-2.0
package fr.clausier.model.calcul;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * One hour formula with its numbers: a single exact quotient, and the French lines that a reader can redo by hand.
 */
record CalculHeures(BigDecimal dividende, BigDecimal diviseur, String chaine, List<String> etapes) {

	private static final BigDecimal HEURES_PAR_AN = BigDecimal.valueOf(Etp.HEURES_PAR_AN);
	private static final BigDecimal DOUZE = BigDecimal.valueOf(12);

	/** All factors must be present and in the order of the formula. */
	static CalculHeures de(FormuleHeures formule, List<Facteur> f) {
		return switch (formule) {
			case SAISIE -> new CalculHeures(f.get(0).valeur(), BigDecimal.ONE, "", List.of());
			case F1 -> montant(f.get(0), f.get(1), f.get(2), f.get(3));
			case F2 -> new CalculHeures(pourcent(f.get(0).valeur(), f.get(1)), BigDecimal.ONE,
					f.get(0).ecriture() + " × " + f.get(1).ecriture(), List.of());
			case F3 -> new CalculHeures(f.get(0).valeur().multiply(f.get(1).valeur()), f.get(2).valeur(),
					f.get(0).ecriture() + " × " + f.get(1).ecriture() + " ÷ " + f.get(2).ecriture(), List.of());
			case F4 -> new CalculHeures(f.get(0).valeur().multiply(HEURES_PAR_AN).multiply(f.get(1).valeur()), DOUZE,
					f.get(0).ecriture() + " × " + NombresFrancais.heures(Etp.HEURES_PAR_AN) + " × " + annees(f.get(1)), List.of());
			case F5 -> propre(f.get(0), f.get(1), f.get(2), f.get(3));
		};
	}

	private static CalculHeures montant(Facteur montant, Facteur part, Facteur taux, Facteur cout) {
		BigDecimal mainOeuvre = pourcent(montant.valeur(), part);
		BigDecimal reserve = pourcent(mainOeuvre, taux);
		return new CalculHeures(reserve, cout.valeur(),
				String.join(" × ", montant.ecriture(), part.ecriture(), taux.ecriture()) + " ÷ " + cout.ecriture(),
				List.of("Montant de la main d'œuvre : " + montant.ecriture() + " × " + part.ecriture() + " = "
						+ NombresFrancais.euros(mainOeuvre),
						"Part réservée à l'insertion : " + NombresFrancais.euros(mainOeuvre) + " × " + taux.ecriture() + " = "
								+ NombresFrancais.euros(reserve)));
	}

	private static CalculHeures propre(Facteur annuelles, Facteur reprises, Facteur taux, Facteur duree) {
		BigDecimal nouvelles = annuelles.valeur().subtract(reprises.valeur());
		String chaine = "(" + annuelles.ecriture() + " − " + reprises.ecriture() + ") × " + taux.ecriture() + " × " + annees(duree);
		return new CalculHeures(pourcent(nouvelles, taux).multiply(duree.valeur()), DOUZE, chaine,
				List.of("Heures annuelles nouvellement affectées : " + annuelles.ecriture() + " − " + reprises.ecriture() + " = "
						+ NombresFrancais.nombre(nouvelles) + NombresFrancais.INSECABLE + "h"));
	}

	/** Value before rounding, cut to four decimals. */
	BigDecimal exact() {
		return dividende.divide(diviseur, 4, RoundingMode.DOWN).stripTrailingZeros();
	}

	/** Whole hours, rounded down; never below zero. */
	long heures() {
		return Math.max(0, dividende.divide(diviseur, 0, RoundingMode.FLOOR).longValueExact());
	}

	/** Steps, then the whole chain with its result. */
	List<String> detail() {
		String heures = NombresFrancais.heures(heures());
		if (chaine.isEmpty()) {
			return List.of("Volume fixé par l'acheteur : " + heures);
		}
		List<String> lignes = new ArrayList<>(etapes);
		boolean entier = exact().stripTrailingZeros().scale() <= 0;
		String lu = entier ? heures
				: NombresFrancais.nombre(exact().setScale(2, RoundingMode.DOWN)) + NombresFrancais.INSECABLE
						+ "h, arrondi à l'heure inférieure : " + heures;
		lignes.add(chaine + " = " + lu);
		return List.copyOf(lignes);
	}

	private static BigDecimal pourcent(BigDecimal valeur, Facteur taux) {
		return valeur.multiply(taux.valeur()).movePointLeft(2);
	}

	private static String annees(Facteur duree) {
		return duree.ecriture() + " ÷ 12";
	}
}
