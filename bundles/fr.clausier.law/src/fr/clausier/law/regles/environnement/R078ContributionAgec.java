// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law.regles.environnement;

import static fr.clausier.model.strategie.StrategiePackage.Literals.ELEMENT__TITRE;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import fr.clausier.law.ContexteRegle;
import fr.clausier.law.FaitBilingue;
import fr.clausier.law.Regle;
import fr.clausier.law.Signaleur;
import fr.clausier.law.nomenclature.CategorieAgec;
import fr.clausier.law.regles.Acheteurs;
import fr.clausier.law.regles.Portee;
import fr.clausier.model.strategie.Prestation;
import fr.clausier.model.strategie.TypeAcheteur;
import fr.clausier.model.strategie.TypeEngagement;

/** What is bought in a family of article 58 of the AGEC Act says its part in the yearly minima of the buyer. */
final class R078ContributionAgec implements Regle {

	private static final Set<TypeAcheteur> LIES = EnumSet.of(TypeAcheteur.ETAT, TypeAcheteur.ETAT_CENTRALE, TypeAcheteur.COLLECTIVITE, TypeAcheteur.EPL);
	private static final Set<TypeEngagement> CIRCULAIRES = EnumSet.of(TypeEngagement.REEMPLOI_REUTILISATION, TypeEngagement.MATIERES_RECYCLEES);
	private static final FaitBilingue INCONNUS = new FaitBilingue("minima à lire dans le décret", "minima to be read in the decree");

	@Override
	public String id() {
		return "R-078";
	}

	@Override
	public void verifier(ContexteRegle contexte, Signaleur signaleur) {
		if (contexte.date() == null || !LIES.contains(Acheteurs.type(contexte.marche()))) {
			return;
		}
		int annee = contexte.date().getYear();
		for (Prestation prestation : contexte.prestations()) {
			List<String> codes = prestation.getCpv().isEmpty() ? contexte.marche().getCpv() : prestation.getCpv();
			codes.stream().flatMap(code -> CategorieAgec.parCpv(code.strip()).stream()).distinct().filter(c -> !prevue(c, prestation))
					.forEach(c -> signaleur.signaler(prestation, ELEMENT__TITRE, Map.of("objet", Portee.de(prestation), "famille", Portee.mot(c.libelle()), "code",
							Portee.mot(c.code()), "minima", minima(c, annee), "annee", Integer.toString(annee))));
		}
	}

	private static boolean prevue(CategorieAgec categorie, Prestation prestation) {
		return prestation.getEngagements().stream().anyMatch(e -> CIRCULAIRES.contains(e.getType()))
				|| prestation.getAgec().stream().anyMatch(a -> a.getCategorie() != null && categorie.code().equalsIgnoreCase(a.getCategorie().strip())
						&& (a.getReemploi() != null || a.getRecycle() != null));
	}

	private static FaitBilingue minima(CategorieAgec categorie, int annee) {
		List<FaitBilingue> minima = new ArrayList<>();
		part(categorie.reemploi(annee)).ifPresent(t -> minima.add(FaitBilingue.de("{t} issus du réemploi", "{t} reused", Map.of("t", t))));
		part(categorie.recycle(annee)).ifPresent(t -> minima.add(FaitBilingue.de("{t} avec des matières recyclées", "{t} with recycled materials", Map.of("t", t))));
		return minima.isEmpty() ? INCONNUS : FaitBilingue.enumerer(minima);
	}

	/** A share of zero is no target. */
	private static Optional<FaitBilingue> part(Optional<BigDecimal> taux) {
		return taux.filter(t -> t.signum() > 0).map(FaitBilingue::pourcent);
	}
}
