// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law.regles.environnement;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import fr.clausier.law.ContexteRegle;
import fr.clausier.law.Regle;
import fr.clausier.law.Signaleur;
import fr.clausier.law.nomenclature.CahierClauses;
import fr.clausier.law.regles.Portee;
import fr.clausier.law.regles.pieces.TexteSaisi;
import fr.clausier.model.strategie.Ccag;
import fr.clausier.model.strategie.Marche;

/** One contract refers to one of the general conditions, and its texts name that one. */
final class R086AutreCcag implements Regle {

	@Override
	public String id() {
		return "R-086";
	}

	@Override
	public void verifier(ContexteRegle contexte, Signaleur signaleur) {
		Marche marche = contexte.marche();
		Optional<CahierClauses> cahier = CahierClauses.de(marche.getCcag());
		if (cahier.isEmpty() || marche.isMarcheGlobal()) {
			// A global contract may refer to several.
			return;
		}
		for (TexteSaisi saisi : CcagCites.textes(contexte)) {
			for (CcagCites.Nom nom : CcagCites.noms(saisi.plie())) {
				if (nom.ccag() != marche.getCcag() && !travauxDirigees(marche, nom.ccag())) {
					signaleur.signaler(saisi.objet(), saisi.trait(), faits(saisi, nom, cahier.get()));
				}
			}
		}
	}

	/** Architects and engineers work on contracts that follow the general conditions for works. */
	private static boolean travauxDirigees(Marche marche, Ccag cite) {
		return cite == Ccag.TRAVAUX && (marche.getCcag() == Ccag.MOE || marche.getCcag() == Ccag.PI);
	}

	private static Map<String, Object> faits(TexteSaisi saisi, CcagCites.Nom nom, CahierClauses cahier) {
		Map<String, Object> faits = new LinkedHashMap<>(saisi.lieu(saisi.texte().substring(nom.debut(), nom.fin()), nom.debut()));
		faits.put("remplacement", Portee.mot(cahier.sigle()));
		return faits;
	}
}
