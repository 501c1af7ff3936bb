// SPDX-License-Identifier: EPL-2.0
package fr.clausier.model.calcul;

import java.util.List;

import org.eclipse.emf.ecore.EObject;

import fr.clausier.model.strategie.JeuCriteres;
import fr.clausier.model.strategie.Lot;
import fr.clausier.model.strategie.Marche;
import fr.clausier.model.strategie.Prestation;

/**
 * Answers what will be awarded: the lots, or the purchase itself when it is not divided.
 * In law each lot is one contract, so every rule and every document speaks of these.
 */
public final class Lots {

	private Lots() {
	}

	/**
	 * Contracts that the purchase ends in.
	 *
	 * @return the lots in file order; the purchase itself when it is declared undivided, is a global contract, or
	 *         has facts of its own and no lot; an empty list when nothing at all is declared
	 */
	public static List<Prestation> de(Marche marche) {
		if (!marche.getLots().isEmpty()) {
			return List.copyOf(marche.getLots());
		}
		if (nonAlloti(marche) || aDesFaits(marche)) {
			return List.of(marche);
		}
		return List.of();
	}

	/** Whether the purchase says that it is not divided: with a stated decision or as a global contract (L2171-1). */
	public static boolean nonAlloti(Marche marche) {
		return marche.getNonAllotissement() != null || marche.isMarcheGlobal();
	}

	/** Whether the purchase is divided: it has lots or an allotment block. */
	public static boolean alloti(Marche marche) {
		return !marche.getLots().isEmpty() || marche.getAllotissement() != null;
	}

	/**
	 * Award criteria of a contract.
	 *
	 * @return its own criteria, else the common ones of the purchase, else null; criteria of the purchase that are
	 *         not marked common still bind an undivided purchase, and lots too since nothing else can
	 */
	public static JeuCriteres criteresDe(Prestation prestation) {
		if (prestation.getCriteres() != null) {
			return prestation.getCriteres();
		}
		Marche marche = marcheDe(prestation);
		return marche == null ? null : marche.getCriteres();
	}

	/** Purchase that a contract belongs to; null for a lot outside any purchase. */
	public static Marche marcheDe(Prestation prestation) {
		for (EObject objet = prestation; objet != null; objet = objet.eContainer()) {
			if (objet instanceof Marche marche) {
				return marche;
			}
		}
		return null;
	}

	/** How a French sentence names the contract: "lot n° 1 « Gros œuvre »", or "le marché". */
	public static String libelle(Prestation prestation) {
		if (!(prestation instanceof Lot lot)) {
			return "le marché";
		}
		StringBuilder libelle = new StringBuilder("lot");
		if (lot.getNumero() != null) {
			libelle.append(" n°\u00A0").append(lot.getNumero());
		}
		String intitule = intitule(lot);
		if (!intitule.isEmpty()) {
			libelle.append(" «\u00A0").append(intitule).append("\u00A0»");
		}
		return libelle.toString();
	}

	/** Title of a lot; its name when it has neither title nor number; empty otherwise. */
	public static String intitule(Lot lot) {
		if (lot.getTitre() != null && !lot.getTitre().isBlank()) {
			return lot.getTitre().strip();
		}
		return lot.getNumero() == null && lot.getName() != null ? lot.getName() : "";
	}

	private static boolean aDesFaits(Marche marche) {
		// An "allotissement" block without lot promises lots: the purchase itself is then no contract.
		return marche.getAllotissement() == null && (marche.getEstimation() != null
				|| marche.getPartMainOeuvre() != null || marche.getCoutHoraire() != null
				|| !marche.getCpv().isEmpty() || marche.getCriteres() != null || marche.getInsertion() != null
				|| !marche.getClausesSociales().isEmpty() || !marche.getEngagements().isEmpty()
				|| marche.getReservation() != null || marche.getExemptionSociale() != null
				|| !marche.getSpecifications().isEmpty() || !marche.getLabels().isEmpty() || marche.getRestauration() != null
				|| !marche.getAgec().isEmpty() || marche.getPlastique() != null
				|| marche.getDonneesEssentielles() != null || marche.getRealisation() != null);
	}
}
