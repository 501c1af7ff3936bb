// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law.regles.completude;

import static fr.clausier.model.strategie.StrategiePackage.Literals.ELEMENT__TITRE;

import java.util.Map;

import fr.clausier.law.ContexteRegle;
import fr.clausier.law.Regle;
import fr.clausier.law.Signaleur;
import fr.clausier.law.regles.Acheteurs;
import fr.clausier.law.regles.Mots;
import fr.clausier.law.regles.Portee;
import fr.clausier.model.strategie.Lot;
import fr.clausier.model.strategie.Marche;

/** One lot has one title in all purchases of a buyer: those of one reference, and those that differ by a capital, an accent or a ligature. */
final class R206LotDeuxNoms implements Regle {

	@Override
	public String id() {
		return "R-206";
	}

	@Override
	public void verifier(ContexteRegle contexte, Signaleur signaleur) {
		Marche marche = contexte.marche();
		for (Lot lot : marche.getLots()) {
			String titre = titre(lot);
			if (!titre.isEmpty()) {
				contexte.autres().stream().filter(m -> Acheteurs.memes(m.getAcheteur(), marche.getAcheteur()))
						.flatMap(m -> m.getLots().stream()).filter(autre -> memeLot(lot, titre, autre, marche)).findFirst()
						.ifPresent(autre -> signaleur.signaler(lot, ELEMENT__TITRE, Map.of("titre", titre, "autre", titre(autre), "marche", nom((Marche) autre.eContainer()))));
			}
		}
	}

	/** Whether the other one is the same lot under another title. */
	private static boolean memeLot(Lot lot, String titre, Lot autre, Marche marche) {
		String sien = titre(autre);
		if (sien.isEmpty() || sien.equals(titre)) {
			return false;
		}
		boolean reference = marche.getReference() != null && !marche.getReference().isBlank() && lot.getNumero() != null
				&& marche.getReference().strip().equalsIgnoreCase(((Marche) autre.eContainer()).getReference() == null ? "" : ((Marche) autre.eContainer()).getReference().strip())
				&& lot.getNumero().equals(autre.getNumero());
		return reference || lettres(sien).equals(lettres(titre));
	}

	/** The letters alone: without capitals, accents, ligatures, hyphens and doubled spaces. */
	private static String lettres(String titre) {
		return Mots.plier(titre).replace("œ", "oe").replace("æ", "ae").replaceAll("[^a-z0-9]+", " ").strip();
	}

	private static String titre(Lot lot) {
		return lot.getTitre() == null ? "" : lot.getTitre().strip();
	}

	private static Object nom(Marche marche) {
		return Portee.mot(marche.getTitre() == null || marche.getTitre().isBlank() ? String.valueOf(marche.getName()) : marche.getTitre().strip());
	}
}
