// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;

import fr.clausier.model.strategie.Derogation;
import fr.clausier.model.strategie.Marche;
import fr.clausier.model.strategie.Prestation;
import fr.clausier.model.strategie.StrategiePackage;

/** The written derogations of purchases: which findings they set aside, and which of them are worth nothing. */
final class Derogations {

	private static final String IRRECEVABLE = "R-200";
	private static final String INUTILE = "R-201";

	private final List<Marche> marches;
	private final CatalogueRegles catalogue;
	private final Set<Derogation> utilisees = Collections.newSetFromMap(new IdentityHashMap<>());

	/** @param marches the purchase under check; the purchases of a buyer when it, or its scheme, is judged on its own */
	Derogations(List<Marche> marches, CatalogueRegles catalogue) {
		this.marches = marches;
		this.catalogue = catalogue;
	}

	/** The derogation that sets aside a finding on that object: its lot's first, then the purchase's; null without. */
	Derogation acceptee(FicheRegle fiche, EObject cible) {
		for (EObject objet = cible; objet != null && !(objet instanceof Marche); objet = objet.eContainer()) {
			Derogation derogation = objet instanceof Prestation prestation ? acceptee(fiche, prestation) : null;
			if (derogation != null) {
				return derogation;
			}
		}
		// A finding may point outside the purchase, at its buyer for instance.
		return marches.stream().map(marche -> acceptee(fiche, marche)).filter(Objects::nonNull).findFirst().orElse(null);
	}

	private Derogation acceptee(FicheRegle fiche, Prestation prestation) {
		for (Derogation derogation : prestation.getDerogations()) {
			if (fiche.id().equals(regle(derogation)) && defaut(derogation) == null) {
				utilisees.add(derogation);
				return derogation;
			}
		}
		return null;
	}

	/** Findings on the derogations themselves, once all rules have run. */
	List<Constat> constats() {
		List<Constat> constats = new ArrayList<>();
		List<Prestation> porteurs = new ArrayList<>(marches);
		marches.forEach(marche -> porteurs.addAll(marche.getLots()));
		for (Prestation porteur : porteurs) {
			for (Derogation derogation : porteur.getDerogations()) {
				FaitBilingue defaut = defaut(derogation);
				if (defaut != null) {
					constats.add(constat(IRRECEVABLE, derogation, Map.of("regle", regle(derogation), "defaut", defaut)));
				} else if (!utilisees.contains(derogation)) {
					constats.add(constat(INUTILE, derogation, Map.of("regle", regle(derogation))));
				}
			}
		}
		return constats;
	}

	private Constat constat(String id, Derogation derogation, Map<String, Object> faits) {
		FicheRegle fiche = catalogue.fiche(id).orElseThrow();
		return new Constat(fiche, fiche.severiteEffective(), MessageRegle.rediger(fiche.message(), faits), derogation,
				StrategiePackage.Literals.DEROGATION__REGLE, faits, null);
	}

	/** Why a derogation cannot be accepted; null when it can. */
	private FaitBilingue defaut(Derogation derogation) {
		var fiche = catalogue.fiche(regle(derogation));
		if (fiche.isEmpty()) {
			return new FaitBilingue("cette règle n'existe pas", "there is no such rule");
		}
		if (!fiche.get().derogeable()) {
			return new FaitBilingue("cette règle n'admet pas de dérogation", "that rule admits no derogation");
		}
		if (derogation.getRaison() == null || derogation.getRaison().isBlank()) {
			return new FaitBilingue("la raison n'est pas écrite", "no reason is written");
		}
		return null;
	}

	private static String regle(Derogation derogation) {
		return derogation.getRegle() == null ? "" : derogation.getRegle().strip().toUpperCase(Locale.ROOT);
	}
}
