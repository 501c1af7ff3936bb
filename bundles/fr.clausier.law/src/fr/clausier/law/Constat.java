// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law;

import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

import fr.clausier.model.strategie.Derogation;
import fr.clausier.model.strategie.ReglageRegle;

/**
 * A breach of one rule at one place of a purchase, a buyer or a scheme.
 *
 * @param regle      sheet of the rule
 * @param severite   effective severity
 * @param message    French sentence with the facts filled in
 * @param cible      object concerned
 * @param trait      feature concerned; null for the whole object
 * @param faits      facts by name, for quick fixes
 * @param derogation accepted derogation that sets this finding aside; null without
 * @param reglage    setting of the buyer's policy that changed the severity; null without
 * @param ailleurs   object of another file that is at fault, when the purchase shows what is written there; null otherwise
 */
public record Constat(FicheRegle regle, Severite severite, String message, EObject cible, EStructuralFeature trait,
		Map<String, Object> faits, Derogation derogation, ReglageRegle reglage, EObject ailleurs) {

	/** A finding shown where it is written. */
	public Constat(FicheRegle regle, Severite severite, String message, EObject cible, EStructuralFeature trait, Map<String, Object> faits,
			Derogation derogation, ReglageRegle reglage) {
		this(regle, severite, message, cible, trait, faits, derogation, reglage, null);
	}

	/** A finding with the severity of its sheet. */
	public Constat(FicheRegle regle, Severite severite, String message, EObject cible, EStructuralFeature trait, Map<String, Object> faits,
			Derogation derogation) {
		this(regle, severite, message, cible, trait, faits, derogation, null, null);
	}

	/** Whether documents cannot be produced: an error that no accepted derogation sets aside. */
	public boolean bloquant() {
		return severite == Severite.ERREUR && derogation == null;
	}

	/** The message in English; in French as long as the sheet has no English one. */
	public String messageEn() {
		return regle.messageEn() == null ? message : MessageRegle.redigerEn(regle.messageEn(), faits);
	}

	/** Identifier of the rule, e.g. "R-041". */
	public String id() {
		return regle.id();
	}
}
