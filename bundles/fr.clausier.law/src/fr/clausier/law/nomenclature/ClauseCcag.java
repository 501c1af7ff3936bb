// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law.nomenclature;

import fr.clausier.law.Statut;

/**
 * Where a CCAG speaks of something that the particular documents complete.
 *
 * @param objet   what it speaks of
 * @param numero  number of the article, "16.1.5"
 * @param statut  CONFIRMEE when the text was read, A_VERIFIER otherwise
 * @param source  where the number comes from, in French
 * @param deduite whether the number was not read anywhere and follows from that of the neighbouring article
 */
public record ClauseCcag(Objet objet, String numero, Statut statut, String source, boolean deduite) {

	/** What the clauses are about. */
	public enum Objet {
		INSERTION("clause sociale d'insertion"),
		PUBLICS("publics éligibles"),
		PUBLICS_STRUCTURES("publics accompagnés par une structure reconnue par l'État"),
		PUBLICS_ELOIGNES("publics éloignés du marché du travail"),
		MODALITES("modalités de l'action d'insertion"),
		GLOBALISATION("globalisation des heures d'insertion"),
		SUIVI("facilitateur et suivi de l'action d'insertion"),
		PENALITES("pénalités de la clause d'insertion"),
		ENVIRONNEMENT("clause environnementale générale"),
		DECHETS("gestion des déchets de chantier");

		private final String libelle;

		Objet(String libelle) {
			this.libelle = libelle;
		}

		/** In French, for a list. */
		public String libelle() {
			return libelle;
		}
	}
}
