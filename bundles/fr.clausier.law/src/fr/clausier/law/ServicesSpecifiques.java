// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law;

import java.util.List;
import java.util.Map;

import fr.clausier.model.strategie.Marche;
import fr.clausier.model.strategie.NatureMarche;
import fr.clausier.model.strategie.Prestation;

/**
 * Social and other specific services, which may be bought under adapted procedure whatever their value (R2123-1 3°).
 * The list of CPV codes is annexed to the code.
 */
public final class ServicesSpecifiques {

	private static final class Standard {
		static final ServicesSpecifiques SERVICES = lire();
	}

	private final List<PlageCpv> plages;

	private ServicesSpecifiques(List<PlageCpv> plages) {
		this.plages = List.copyOf(plages);
	}

	/** The list shipped with the product. */
	public static ServicesSpecifiques standard() {
		return Standard.SERVICES;
	}

	/** Whether a CPV code is one of those services. */
	public boolean contient(String cpv) {
		return plages.stream().anyMatch(plage -> plage.contient(cpv));
	}

	/**
	 * Whether a purchase has such services as its main object: its first CPV code, or the first of each lot when the
	 * purchase itself has none.
	 */
	public boolean objetPrincipal(Marche marche) {
		if (marche.getNature() != NatureMarche.SERVICES) {
			return false;
		}
		if (!marche.getCpv().isEmpty()) {
			return contient(marche.getCpv().get(0));
		}
		List<Prestation> lots = List.copyOf(marche.getLots());
		return !lots.isEmpty() && lots.stream().allMatch(lot -> !lot.getCpv().isEmpty() && contient(lot.getCpv().get(0)));
	}

	private static ServicesSpecifiques lire() {
		List<?> entrees = (List<?>) DonneesYaml.lire("services_specifiques.yaml");
		return new ServicesSpecifiques(entrees.stream().map(entree -> (Map<?, ?>) entree)
				.map(e -> new PlageCpv(DonneesYaml.texte(e, "de"), DonneesYaml.texte(e, "a"))).toList());
	}
}
