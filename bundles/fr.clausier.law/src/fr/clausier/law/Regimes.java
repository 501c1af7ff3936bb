// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Which changes of law apply to a consultation, by its launch date. */
public final class Regimes {

	private final List<Regime> regimes;

	Regimes(List<Regime> regimes) {
		this.regimes = List.copyOf(regimes);
	}

	/** The changes of law shipped with the product. */
	public static Regimes standard() {
		return Parametres.standard().regimes();
	}

	/** All changes of law, in file order. */
	public List<Regime> tous() {
		return regimes;
	}

	/** A change of law by its key. */
	public Optional<Regime> regime(String cle) {
		return regimes.stream().filter(r -> r.cle().equals(cle)).findFirst();
	}

	/** Whether a change of law applies that day; false without a date or for an unknown key. */
	public boolean enVigueur(String cle, LocalDate date) {
		return date != null && regime(cle).filter(r -> !date.isBefore(r.de())).isPresent();
	}
}
