// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law.regles.environnement;

import static fr.clausier.model.strategie.StrategiePackage.Literals.MARCHE__OPERATION;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

import fr.clausier.law.ContexteRegle;
import fr.clausier.law.FaitBilingue;
import fr.clausier.law.Regle;
import fr.clausier.law.Signaleur;
import fr.clausier.model.strategie.Marche;
import fr.clausier.model.strategie.NatureMarche;
import fr.clausier.model.strategie.OperationTravaux;
import fr.clausier.model.strategie.TypeEngagement;

/** Buildings begun shortly before 2030 think of the materials that the law will ask for. */
final class R083Biosources2030 implements Regle {

	private static final Set<OperationTravaux> CONCERNEES = EnumSet.of(OperationTravaux.CONSTRUCTION_NEUVE, OperationTravaux.RENOVATION_LOURDE);

	@Override
	public String id() {
		return "R-083";
	}

	@Override
	public void verifier(ContexteRegle contexte, Signaleur signaleur) {
		Marche marche = contexte.marche();
		boolean biosources = contexte.prestations().stream().flatMap(p -> p.getEngagements().stream()).anyMatch(e -> e.getType() == TypeEngagement.BIOSOURCE_BAS_CARBONE);
		if (marche.getNature() == NatureMarche.TRAVAUX && CONCERNEES.contains(marche.getOperation()) && !biosources) {
			signaleur.signaler(marche, MARCHE__OPERATION, Map.of("operation", new FaitBilingue(marche.getOperation().getLiteral(),
					marche.getOperation() == OperationTravaux.CONSTRUCTION_NEUVE ? "new construction" : "heavy renovation")));
		}
	}
}
