// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.ide.completion.valeurs;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import fr.clausier.dsl.conversion.Nombres;
import fr.clausier.dsl.ide.retouches.Valeurs;
import fr.clausier.model.calcul.Ponderations;
import fr.clausier.model.strategie.Critere;
import fr.clausier.model.strategie.JeuCriteres;
import fr.clausier.model.strategie.SousCritere;

/** What is left to share out between criteria, or between the sub-criteria of one. */
final class PoidsRestants {

	private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

	private PoidsRestants() {
	}

	static List<Valeur> critere(Endroit place) {
		JeuCriteres set = place.dans(JeuCriteres.class);
		return set == null || Ponderations.enPoints(set) ? List.of()
				: pourcent(HUNDRED, set.getCriteres().stream().map(Critere::getPoids), "Reste à répartir pour que les pondérations totalisent 100\u00A0%.");
	}

	static List<Valeur> pointsDuCritere(Endroit place) {
		JeuCriteres set = place.dans(JeuCriteres.class);
		return set == null || set.getCriteres().stream().anyMatch(c -> c.getPoids() != null) ? List.of()
				: points(HUNDRED, set.getCriteres().stream().map(Critere::getPoints), "Reste à répartir pour que les points totalisent 100.");
	}

	static List<Valeur> sousCritere(Endroit place) {
		Critere criterion = place.dans(Critere.class);
		if (criterion == null) {
			return List.of();
		}
		boolean relative = criterion.getSousCriteres().stream().anyMatch(SousCritere::isRelatif);
		BigDecimal whole = relative || criterion.getPoids() == null ? HUNDRED : criterion.getPoids();
		return pourcent(whole, criterion.getSousCriteres().stream().map(SousCritere::getPoids),
				relative ? "Reste à répartir pour que les sous-critères totalisent 100\u00A0% du critère." : "Reste à répartir pour que les sous-critères totalisent le poids du critère.");
	}

	static List<Valeur> pointsDuSousCritere(Endroit place) {
		Critere criterion = place.dans(Critere.class);
		return criterion == null || criterion.getPoints() == null ? List.of()
				: points(criterion.getPoints(), criterion.getSousCriteres().stream().map(SousCritere::getPoints), "Reste à répartir pour que les sous-critères totalisent les points du critère.");
	}

	private static List<Valeur> pourcent(BigDecimal whole, Stream<BigDecimal> parts, String why) {
		BigDecimal left = reste(whole, parts);
		return left.signum() > 0 ? List.of(Valeur.de(Valeurs.pourcent(left), why)) : List.of();
	}

	private static List<Valeur> points(BigDecimal whole, Stream<BigDecimal> parts, String why) {
		BigDecimal left = reste(whole, parts);
		return left.signum() > 0 ? List.of(Valeur.de(Nombres.ecrire(left) + Nombres.ESPACE + "points", why)) : List.of();
	}

	private static BigDecimal reste(BigDecimal whole, Stream<BigDecimal> parts) {
		return whole.subtract(parts.filter(Objects::nonNull).reduce(BigDecimal.ZERO, BigDecimal::add));
	}
}
