// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.ide.completion.valeurs;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import fr.clausier.dsl.ide.retouches.Valeurs;
import fr.clausier.law.Reperes;
import fr.clausier.law.Seuil;
import fr.clausier.model.calcul.Montants;
import fr.clausier.model.strategie.Marche;
import fr.clausier.model.strategie.Prestation;

/** Rates and amounts that the law fixes for the buyer, the nature and the date of the purchase. */
final class FiguresDeLaLoi {

	private FiguresDeLaLoi() {
	}

	static List<Valeur> avance(Endroit place) {
		return taux(place, r -> r.avanceMinimale(place.prestation()), "Avance minimale de cet acheteur");
	}

	static List<Valeur> retenue(Endroit place) {
		return taux(place, r -> r.retenueMaximale(place.prestation()), "Retenue de garantie maximale de cet acheteur");
	}

	static List<Valeur> durable(Endroit place) {
		return taux(place, Reperes::restaurationDurable, "Part minimale de produits durables et de qualité");
	}

	static List<Valeur> bio(Endroit place) {
		return taux(place, Reperes::restaurationBio, "Part minimale de produits biologiques");
	}

	static List<Valeur> viandesPoissons(Endroit place) {
		return taux(place, Reperes::restaurationViandesPoissons, "Part minimale de viandes et poissons durables et de qualité");
	}

	private static List<Valeur> taux(Endroit place, Function<Reperes, Optional<Seuil>> figure, String what) {
		Marche marche = place.marche();
		if (marche == null || place.prestation() == null) {
			return List.of();
		}
		return figure.apply(Reperes.de(marche)).map(s -> Valeur.de(Valeurs.pourcent(s.valeur()), what + " (" + s.source() + (s.confirme() ? "" : ", à confirmer") + ").")).stream().toList();
	}

	/** The greatest turnover that may be asked for without reasons. */
	static List<Valeur> chiffreAffaires(Endroit place) {
		Prestation part = place.prestation();
		Marche marche = place.marche();
		if (part == null || marche == null) {
			return List.of();
		}
		Optional<BigDecimal> times = Reperes.de(marche).multipleDuChiffreAffaires();
		return Montants.estimation(part).flatMap(v -> times.map(t -> Valeur.de(Valeurs.eurosHT(v.multiply(t)),
				"Le plus qui peut être exigé sans justification\u00A0: " + Valeurs.pourcent(t.movePointRight(2)) + " du montant estimé (R.\u00A02142-7)."))).stream().toList();
	}

	/** The European threshold, above which social conditions are due. */
	static List<Valeur> seuilEuropeen(Endroit place) {
		Marche marche = place.marche();
		return marche == null ? List.of() : Reperes.de(marche).seuilEuropeen().map(s -> Valeur.de(Valeurs.euros(s), "Seuil européen de cet achat à sa date de lancement (L.\u00A02124-1).")).stream().toList();
	}

	/** What the lots add up to. */
	static List<Valeur> estimation(Endroit place) {
		return place.prestation() instanceof Marche marche
				? Montants.totalLots(marche).map(s -> Valeur.de(Valeurs.eurosHT(s), "Total des estimations des lots (R.\u00A02121-1).")).stream().toList() : List.of();
	}
}
