// SPDX-License-Identifier: EPL-2.0
package fr.clausier.model.calcul;

/** Ways to fix the hours of an insertion clause. */
public enum FormuleHeures {
	/** Hours typed by the buyer. */
	SAISIE("heures fixées par l'acheteur"),
	/** Amount × labour share × rate ÷ hourly cost. */
	F1("montant × part de main d'œuvre × taux d'insertion ÷ coût horaire"),
	/** Labour hours of the contract × rate. */
	F2("heures de main d'œuvre × taux d'insertion"),
	/** Hours per slice × amount ÷ slice. */
	F3("heures par tranche × montant ÷ tranche"),
	/** Posts × 1 607 h × years. */
	F4("postes × 1 607 h × années"),
	/** (Yearly hours − hours of transferred staff) × rate × years. */
	F5("(heures annuelles − heures reprises) × taux d'insertion × années");

	private final String libelle;

	FormuleHeures(String libelle) {
		this.libelle = libelle;
	}

	/** The formula in words. */
	public String libelle() {
		return libelle;
	}
}
