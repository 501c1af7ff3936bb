// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law.regles.allotissement;

import java.util.Map;

import fr.clausier.law.ContexteRegle;
import fr.clausier.law.FaitBilingue;
import fr.clausier.law.Regle;
import fr.clausier.law.Signaleur;
import fr.clausier.model.strategie.Marche;
import fr.clausier.model.strategie.MotifNonAllotissement;
import fr.clausier.model.strategie.StrategiePackage;

/** Coordination cannot be called impossible when somebody is paid for it. */
final class R023Coordination implements Regle {

	@Override
	public String id() {
		return "R-023";
	}

	@Override
	public void verifier(ContexteRegle contexte, Signaleur signaleur) {
		Marche marche = contexte.marche();
		if (!marche.isMaitriseOeuvre() && !marche.isOpcExterne()) {
			return;
		}
		FaitBilingue mission = marche.isMaitriseOeuvre() ? new FaitBilingue("une maîtrise d'œuvre est prévue", "a works designer is planned")
				: new FaitBilingue("une mission d'OPC est confiée à un tiers", "site coordination (OPC) is entrusted to a third party");
		Motivation.decision(marche).filter(decision -> decision.getMotif() == MotifNonAllotissement.OPC_IMPOSSIBLE)
				.ifPresent(decision -> signaleur.signaler(decision, StrategiePackage.Literals.NON_ALLOTISSEMENT__MOTIF,
						Map.of("mission", mission)));
	}
}
