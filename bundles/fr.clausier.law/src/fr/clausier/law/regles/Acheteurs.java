// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law.regles;

import java.util.EnumSet;
import java.util.Set;

import fr.clausier.model.strategie.Acheteur;
import fr.clausier.model.strategie.Marche;
import fr.clausier.model.strategie.TypeAcheteur;

/** What rules ask about the buyer of a purchase. */
public final class Acheteurs {

	/** The State and its establishments other than industrial and commercial ones, local authorities and theirs (R2131-12). */
	private static final Set<TypeAcheteur> ETAT_ET_COLLECTIVITES = EnumSet.of(TypeAcheteur.ETAT,
			TypeAcheteur.ETAT_CENTRALE, TypeAcheteur.EPA_ETAT, TypeAcheteur.COLLECTIVITE, TypeAcheteur.EPL,
			TypeAcheteur.HOPITAL);

	private Acheteurs() {
	}

	/** Kind of the buyer; not stated when the purchase has no buyer. */
	public static TypeAcheteur type(Marche marche) {
		return marche.getAcheteur() == null ? TypeAcheteur.NON_PRECISE : marche.getAcheteur().getType();
	}

	/** Whether the purchase names a buyer that exists; a name that leads nowhere is reported by the language. */
	public static boolean connu(Marche marche) {
		return marche.getAcheteur() != null && !marche.getAcheteur().eIsProxy();
	}

	/** Whether the buyer is a contracting entity (network operators). */
	public static boolean entiteAdjudicatrice(Marche marche) {
		return type(marche) == TypeAcheteur.ENTITE_ADJUDICATRICE;
	}

	/** Whether the buyer is one of those that R2131-12 and R2131-16 1° list. */
	public static boolean etatOuCollectivite(Marche marche) {
		return ETAT_ET_COLLECTIVITES.contains(type(marche));
	}

	/** Whether two buyers are one: written once and named twice, or written twice with the same number. */
	public static boolean memes(Acheteur un, Acheteur autre) {
		return un != null && autre != null
				&& (un == autre || un.getSiret() != null && !un.getSiret().isBlank() && un.getSiret().equals(autre.getSiret()));
	}
}
