// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law.regles.donnees;

import static fr.clausier.model.strategie.StrategiePackage.Literals.AVIS_EUROPEEN__ACHATS;

import java.util.Map;

import fr.clausier.law.ContexteRegle;
import fr.clausier.law.FaitBilingue;
import fr.clausier.law.Signaleur;
import fr.clausier.model.strategie.AchatStrategique;
import fr.clausier.model.strategie.AvisEuropeen;

/** A strategic purchase is described (BT-777 with BT-06), another is not. */
final class R166AchatStrategique extends RegleSurAvis {

	R166AchatStrategique() {
		super("R-166");
	}

	@Override
	void verifier(AvisEuropeen avis, ContexteRegle contexte, Signaleur signaleur) {
		boolean strategique = avis.getAchats().stream().anyMatch(a -> a != AchatStrategique.AUCUN);
		boolean decrit = avis.getDescription() != null && !avis.getDescription().isBlank();
		if (strategique && !decrit) {
			signaleur.signaler(avis, AVIS_EUROPEEN__ACHATS, Map.of("defaut", new FaitBilingue("la description manque", "the description is missing")));
		} else if (decrit && !strategique) {
			signaleur.signaler(avis, AVIS_EUROPEEN__ACHATS,
					Map.of("defaut", new FaitBilingue("une description est donnée sans achat stratégique", "a description is given without a strategic purchase")));
		}
	}
}
