// SPDX-License-Identifier: EPL-2.0
package fr.clausier.app.simulation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import fr.clausier.model.calcul.SimulationNotes.Offre;

/** An offer as it is typed: a price in euros and marks out of ten. */
final class OffreSaisie {

	static final BigDecimal MAXIMUM = BigDecimal.TEN;

	private final String nom;
	private BigDecimal prix;
	private final List<BigDecimal> notes;

	OffreSaisie(String nom, BigDecimal prix, int criteres, BigDecimal note) {
		this.nom = nom;
		this.prix = prix;
		this.notes = new ArrayList<>();
		accorder(criteres, note);
	}

	/** As many marks as criteria. */
	void accorder(int criteres, BigDecimal note) {
		while (notes.size() > criteres) {
			notes.removeLast();
		}
		while (notes.size() < criteres) {
			notes.add(note);
		}
	}

	String nom() {
		return nom;
	}

	BigDecimal prix() {
		return prix;
	}

	BigDecimal note(int critere) {
		return notes.get(critere);
	}

	/** @param colonne 0 for the price, then the criteria; an entry that is no number above zero, or no mark up to ten, changes nothing */
	void saisir(int colonne, String saisie) {
		String digits = saisie.replaceAll("[\\s\u00A0\u202F€]", "").replace(',', '.');
		if (!digits.matches("\\d{1,12}(\\.\\d{1,4})?")) {
			return;
		}
		BigDecimal number = new BigDecimal(digits);
		if (colonne == 0 && number.signum() > 0) {
			prix = number;
		} else if (colonne > 0 && number.compareTo(MAXIMUM) <= 0) {
			notes.set(colonne - 1, number);
		}
	}

	Offre offre() {
		return new Offre(nom, prix, notes.stream().map(n -> n.divide(MAXIMUM)).toList());
	}
}
