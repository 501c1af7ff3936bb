// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law.regles.criteres;

import static fr.clausier.model.strategie.StrategiePackage.Literals.JEU_CRITERES__MODE;

import java.util.Map;

import fr.clausier.law.ContexteRegle;
import fr.clausier.law.Signaleur;
import fr.clausier.law.regles.Procedures;
import fr.clausier.model.calcul.Montants;
import fr.clausier.model.strategie.Marche;
import fr.clausier.model.strategie.ModeCriteres;
import fr.clausier.model.strategie.Procedure;

/** Formal procedures weigh their criteria, unless an objective reason is written. */
final class R048HierarchieEnFormalisee extends RegleSurJeu {

	R048HierarchieEnFormalisee() {
		super("R-048");
	}

	@Override
	void verifier(JeuEnUsage jeu, Signaleur signaleur) {
		String justification = jeu.jeu().getJustification();
		// One criterion alone has no order to be in.
		if (jeu.jeu().getMode() == ModeCriteres.HIERARCHISE && jeu.unique() == null && (justification == null || justification.isBlank())
				&& formalisee(jeu.contexte()) && !jeu.petitsLots()) {
			signaleur.signaler(jeu.jeu(), JEU_CRITERES__MODE, Map.of("objet", jeu.objet(), "procedure",
					Procedures.nom(jeu.contexte().marche())));
		}
	}

	private static boolean formalisee(ContexteRegle contexte) {
		Marche marche = contexte.marche();
		// Below the threshold an innovation partnership need not follow the procedure with negotiation (R2172-26).
		boolean sousSeuil = marche.getProcedure() == Procedure.PARTENARIAT_INNOVATION
				&& Montants.estimation(marche).filter(v -> contexte.seuilEuropeen().filter(s -> v.compareTo(s) < 0)
						.isPresent()).isPresent();
		return Procedures.formalisee(marche) && !sousSeuil;
	}
}
