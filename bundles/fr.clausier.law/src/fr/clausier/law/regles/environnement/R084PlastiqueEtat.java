// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law.regles.environnement;

import static fr.clausier.model.strategie.StrategiePackage.Literals.PLASTIQUE_USAGE_UNIQUE__MOTIF;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

import fr.clausier.law.ContexteRegle;
import fr.clausier.law.Regle;
import fr.clausier.law.Signaleur;
import fr.clausier.law.regles.Acheteurs;
import fr.clausier.law.regles.Portee;
import fr.clausier.model.strategie.PlastiqueUsageUnique;
import fr.clausier.model.strategie.Prestation;
import fr.clausier.model.strategie.TypeAcheteur;

/** The State buys no single-use plastic for its workplaces and events, unless a derogation is reasoned. */
final class R084PlastiqueEtat implements Regle {

	private static final Set<TypeAcheteur> ETAT = EnumSet.of(TypeAcheteur.ETAT, TypeAcheteur.ETAT_CENTRALE);

	@Override
	public String id() {
		return "R-084";
	}

	@Override
	public void verifier(ContexteRegle contexte, Signaleur signaleur) {
		if (!ETAT.contains(Acheteurs.type(contexte.marche()))) {
			return;
		}
		for (Prestation porteur : contexte.porteurs()) {
			PlastiqueUsageUnique plastique = porteur.getPlastique();
			if (plastique != null && (plastique.getMotif() == null || plastique.getMotif().isBlank())) {
				signaleur.signaler(plastique, PLASTIQUE_USAGE_UNIQUE__MOTIF, Map.of("objet", Portee.de(porteur)));
			}
		}
	}
}
