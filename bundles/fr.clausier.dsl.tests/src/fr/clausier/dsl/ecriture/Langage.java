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
			case Marche m -> marche(m);
			case NonAllotissement n when n.getMotif() != MotifNonAllotissement.NON_PRECISE -> n.setMotifLibre(null);
			case ExemptionSociale e when e.getMotif() != MotifExemptionSociale.NON_PRECISE -> e.setMotifLibre(null);
			case ExemptionSociale e when e.getMotifLibre() == null -> e.setMotif(MotifExemptionSociale.LIEN_INSUFFISANT);
			case Critere c -> critere(c);
			case SousCritere s -> sousCritere(s);
			case Penalite p -> penalite(p);
			case Tranche t when !t.isOptionnelle() -> t.setNumero(null);
			case AccordCadre a when !a.isBonsDeCommande() -> a.setBonMaximum(null);
			case AvisEuropeen a -> avis(a);
			case Realisation r -> realisation(r);
			case ClauseInsertion i -> insertion(i);
			case EngagementEnvironnemental e when e.getObjectif() == null -> e.setUnite(null);
			case EngagementEnvironnemental e when e.getUnite() == null -> e.setUnite("tonnes");
			case Spaser s when s.getPublieLe() == null -> s.setUrl(null);
			default -> {
			}
		}
		if (objet instanceof Prestation p) {
			prestation(p);
		}
	}

	private static void prestation(Prestation p) {
		if (p.getCaMinimal() == null) {
			p.setJustificationCA(null);
		}
		if (p.getAvance() == null) {
			p.setGarantieAvance(GarantieAvance.NON_PRECISE);
		}
	}

	private static void avis(AvisEuropeen a) {
		if (a.getAchats().isEmpty()) {
			a.setDescription(null);
		}
		if (a.getDateLimite() == null) {
			a.setHeureLimite(null);
		}
	}

	private static void marche(Marche m) {
		if (m.getVariantes() == Variantes.NON_PRECISE) {
			m.setExigencesVariantes(null);
		}
		if (!m.isMarcheGlobal()) {
			m.setGenreGlobal(TypeMarcheGlobal.NON_PRECISE);
		}
		if (m.getFormePrix() == FormePrix.NON_PRECISE) {
			m.setTypePrix(TypePrix.NON_PRECISE);
		}
	}

	private static void sousCritere(SousCritere s) {
		if (!s.isTypePrecise()) {
			s.eUnset(StrategiePackage.Literals.SOUS_CRITERE__TYPE);
		}
		if (s.getPoids() != null) {
			s.setPoints(null);
		} else {
			s.setRelatif(false);
		}
	}

	/** An amount, or a multiple of something. */
	private static void penalite(Penalite p) {
		if (p.getReference() != null && p.getCoefficient() != null) {
			p.setMontant(null);
		} else {
			p.setReference(null);
			p.setCoefficient(null);
		}
		if (p.getPlafond() != null) {
			p.setPlafondTaux(null);
		}
	}

	private static void realisation(Realisation r) {
		if (r.getTitulaire() == null) {
			r.setSiret(null);
		}
		if (r.getHeures() == null) {
			r.setHeuresAu(null);
		}
	}

	private static void critere(Critere c) {
		if (c.getPoids() != null) {
			c.setPoints(null);
		}
		if (c.getPoids() != null || c.getPoints() != null) {
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
		if (i.getGlobalisation() == OuiNon.NON_PRECISE) {
			i.setPerimetre(null);
		}
		if (i.getParTranche() != null) {
			i.setHeures(null);
			i.setPostes(null);
		} else if (i.getHeures() != null) {
			i.setPostes(null);
		}
	}
}
