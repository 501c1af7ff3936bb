// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law.regles.environnement;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EAttribute;

import fr.clausier.law.ContexteRegle;
import fr.clausier.law.FaitBilingue;
import fr.clausier.law.Regle;
import fr.clausier.law.Signaleur;
import fr.clausier.law.regles.Portee;
import fr.clausier.model.strategie.Prestation;
import fr.clausier.model.strategie.Restauration;

/** A rule on the shares of food of a catering contract; a share that is not written is not judged. */
abstract class RegleSurRestauration implements Regle {

	private final String id;

	RegleSurRestauration(String id) {
		this.id = id;
	}

	@Override
	public final String id() {
		return id;
	}

	@Override
	public final void verifier(ContexteRegle contexte, Signaleur signaleur) {
		for (Prestation porteur : contexte.porteurs()) {
			if (porteur.getRestauration() != null) {
				verifier(porteur, porteur.getRestauration(), contexte, signaleur);
			}
		}
	}

	abstract void verifier(Prestation porteur, Restauration restauration, ContexteRegle contexte, Signaleur signaleur);

	/** Shows a share below its minimum; does nothing without a share or without a known minimum. */
	static void comparer(Restauration restauration, EAttribute trait, Optional<BigDecimal> minimum, Prestation porteur, Map<String, FaitBilingue> autres, Signaleur signaleur) {
		BigDecimal part = (BigDecimal) restauration.eGet(trait);
		if (part == null || minimum.filter(m -> part.compareTo(m) < 0).isEmpty()) {
			return;
		}
		Map<String, Object> faits = new LinkedHashMap<>(autres);
		faits.put("objet", Portee.de(porteur));
		faits.put("part", FaitBilingue.pourcent(part));
		faits.put("minimum", FaitBilingue.pourcent(minimum.get()));
		signaleur.signaler(restauration, trait, faits);
	}
}
