// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.ecriture;

import org.eclipse.emf.ecore.EObject;

import fr.clausier.model.strategie.*;

/** Takes from a random object what the language cannot say together. */
final class Langage {

	private Langage() {
	}

	static void ajuster(EObject objet) {
		switch (objet) {
			case Marche m when m.getVariantes() == Variantes.NON_PRECISE -> m.setExigencesVariantes(null);
			case NonAllotissement n when n.getMotif() != MotifNonAllotissement.NON_PRECISE -> n.setMotifLibre(null);
			case ExemptionSociale e when e.getMotif() != MotifExemptionSociale.NON_PRECISE -> e.setMotifLibre(null);
			case ExemptionSociale e when e.getMotifLibre() == null -> e.setMotif(MotifExemptionSociale.LIEN_INSUFFISANT);
			case Critere c -> critere(c);
			case SousCritere s when !s.isTypePrecise() -> s.eUnset(StrategiePackage.Literals.SOUS_CRITERE__TYPE);
			case ClauseInsertion i -> insertion(i);
			case EngagementEnvironnemental e when e.getObjectif() == null -> e.setUnite(null);
			case EngagementEnvironnemental e when e.getUnite() == null -> e.setUnite("tonnes");
			case Spaser s when s.getPublieLe() == null -> s.setUrl(null);
			default -> {
			}
		}
		if (objet instanceof Prestation p && p.getCaMinimal() == null) {
			p.setJustificationCA(null);
		}
	}

	private static void critere(Critere c) {
		if (c.getPoids() != null) {
			c.setPoidsMin(null);
		}
		if (c.getPoidsMin() == null || c.getPoidsMax() == null) {
			c.setPoidsMin(null);
			c.setPoidsMax(null);
		}
		if (!c.isHeuresSupplementaires()) {
			c.setPlafond(null);
		}
	}

	/** The effort is said in one way in the head of the clause; a rate may be added inside. */
	private static void insertion(ClauseInsertion i) {
		if (i.getParTranche() != null) {
			i.setHeures(null);
			i.setPostes(null);
		} else if (i.getHeures() != null) {
			i.setPostes(null);
		}
	}
}
