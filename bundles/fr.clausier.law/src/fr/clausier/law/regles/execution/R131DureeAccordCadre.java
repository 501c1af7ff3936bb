// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law.regles.execution;

import static fr.clausier.model.strategie.StrategiePackage.Literals.MARCHE__DUREE_MOIS;

import java.util.Map;

import fr.clausier.law.ContexteRegle;
import fr.clausier.law.FaitBilingue;
import fr.clausier.law.Regle;
import fr.clausier.law.Signaleur;
import fr.clausier.law.regles.Acheteurs;
import fr.clausier.model.strategie.AccordCadre;
import fr.clausier.model.strategie.Marche;

/** A framework agreement lasts four years, eight for network operators, unless an exception is justified. */
final class R131DureeAccordCadre implements Regle {

	private static final FaitBilingue ENTITE = new FaitBilingue("entité adjudicatrice", "contracting entity");
	private static final FaitBilingue POUVOIR = new FaitBilingue("pouvoir adjudicateur", "contracting authority");

	@Override
	public String id() {
		return "R-131";
	}

	@Override
	public void verifier(ContexteRegle contexte, Signaleur signaleur) {
		Marche marche = contexte.marche();
		AccordCadre accord = marche.getAccordCadre();
		if (accord == null || marche.getDureeMois() == null || justifiee(accord.getJustificationDuree())
				|| marche.getAvisEuropeen() != null && justifiee(marche.getAvisEuropeen().getJustificationDuree())) {
			return;
		}
		boolean entite = Acheteurs.entiteAdjudicatrice(marche);
		int plafond = contexte.seuil(entite ? "accord_cadre_duree_entite_adj" : "accord_cadre_duree").orElseThrow().intValue();
		if (marche.getDureeMois() > plafond) {
			signaleur.signaler(marche, MARCHE__DUREE_MOIS, Map.of("duree", marche.getDureeMois(), "plafond", plafond, "acheteur", entite ? ENTITE : POUVOIR));
		}
	}

	private static boolean justifiee(String justification) {
		return justification != null && !justification.isBlank();
	}
}
