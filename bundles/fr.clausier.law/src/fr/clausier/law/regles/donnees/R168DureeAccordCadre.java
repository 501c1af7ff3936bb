// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law.regles.donnees;

import static fr.clausier.model.strategie.StrategiePackage.Literals.AVIS_EUROPEEN__SOUS_TYPE;

import java.util.Map;
import java.util.Set;

import fr.clausier.law.ContexteRegle;
import fr.clausier.law.Signaleur;
import fr.clausier.model.strategie.AvisEuropeen;
import fr.clausier.model.strategie.Marche;

/** A framework agreement that lasts long is justified in the notice (BT-109). */
final class R168DureeAccordCadre extends RegleSurAvis {

	private static final Set<Integer> QUATRE_ANS = Set.of(7, 10, 16);
	private static final Set<Integer> SEPT_ANS = Set.of(9, 18, 22);
	private static final Set<Integer> HUIT_ANS = Set.of(8, 11, 17);

	R168DureeAccordCadre() {
		super("R-168");
	}

	@Override
	void verifier(AvisEuropeen avis, ContexteRegle contexte, Signaleur signaleur) {
		Marche marche = contexte.marche();
		int sousType = avis.getSousType() == null ? 0 : avis.getSousType();
		int annees = QUATRE_ANS.contains(sousType) ? 4 : SEPT_ANS.contains(sousType) ? 7 : HUIT_ANS.contains(sousType) ? 8 : 0;
		boolean longue = annees > 0 && marche.getAccordCadre() != null && marche.getDureeMois() != null && marche.getDureeMois() > annees * 12;
		if (longue && (avis.getJustificationDuree() == null || avis.getJustificationDuree().isBlank())) {
			signaleur.signaler(avis, AVIS_EUROPEEN__SOUS_TYPE, Map.of("duree", marche.getDureeMois(), "annees", annees));
		}
	}
}
