// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.ide.entretien;

import java.math.BigDecimal;
import java.time.LocalDate;

import fr.clausier.law.ProcedureProposee;
import fr.clausier.law.Regimes;
import fr.clausier.law.Seuils;
import fr.clausier.model.strategie.NatureMarche;
import fr.clausier.model.strategie.Procedure;
import fr.clausier.model.strategie.TypeAcheteur;

/**
 * What is still to be asked for this nature, value and day. The interview asks nothing else; the rules then judge the text.
 *
 * @param proposee     the procedure that the value calls for, with why
 * @param criteres     whether tenders are compared
 * @param critereVert  whether one criterion at least bears on the environment (R2152-7)
 * @param environnement whether an environmental condition of performance is due (L2112-2; checked from the threshold of the written contract)
 * @param specification whether the specifications take sustainable development into account (L2111-2)
 * @param social       whether a social condition of performance is due (L2112-2-1)
 * @param avance       rate to propose for an advance that is due, percent; null when none is (R2191-3, R2191-7)
 */
public record Besoins(ProcedureProposee proposee, boolean criteres, boolean critereVert, boolean environnement, boolean specification, boolean social,
		BigDecimal avance) {

	/** Finds what this purchase calls for. */
	public static Besoins de(Reponses r) {
		Seuils seuils = Seuils.standard();
		Regimes regimes = Regimes.standard();
		BigDecimal valeur = r.valeur();
		TypeAcheteur type = r.acheteur() == null ? TypeAcheteur.NON_PRECISE : r.acheteur().type();
		ProcedureProposee proposee = ProcedureProposee.pour(r.nature(), valeur, r.lancement(), type);
		boolean written = atteint(seuils, "ecrit", valeur, r.lancement());
		boolean criteres = (r.procedure() == null ? proposee.procedure() : r.procedure()) != Procedure.GRE_AGRE;
		return new Besoins(proposee, criteres, regimes.enVigueur("critere_environnemental_obligatoire", r.lancement()),
				written && regimes.enVigueur("condition_env_obligatoire", r.lancement()), written && regimes.enVigueur("specs_developpement_durable", r.lancement()),
				regimes.enVigueur("condition_sociale_seuil_ue", r.lancement()) && ProcedureProposee.formalisee(r.nature(), valeur, r.lancement(), type),
				avance(seuils, r, valeur, type));
	}

	/** Whether a market for supplies can carry hours of insertion is for its author to say; the rules advise against it. */
	public static boolean insertionCourante(NatureMarche nature) {
		return nature != NatureMarche.FOURNITURES;
	}

	private static BigDecimal avance(Seuils seuils, Reponses r, BigDecimal valeur, TypeAcheteur type) {
		LocalDate date = r.lancement();
		boolean due = valeur != null && r.dureeMois() != null && r.lots().stream().anyMatch(l -> depasse(seuils, "avance_montant", l.montant(), date))
				&& depasse(seuils, "avance_delai", BigDecimal.valueOf(r.dureeMois()), date);
		if (!due) {
			return null;
		}
		return seuils.valeur(type == TypeAcheteur.ETAT || type == TypeAcheteur.ETAT_CENTRALE ? "avance_taux_pme_etat" : "avance_taux_pme_grand", date).orElse(null);
	}

	private static boolean atteint(Seuils seuils, String cle, BigDecimal valeur, LocalDate date) {
		return valeur != null && seuils.valeur(cle, date).filter(s -> valeur.compareTo(s) >= 0).isPresent();
	}

	private static boolean depasse(Seuils seuils, String cle, BigDecimal valeur, LocalDate date) {
		return seuils.valeur(cle, date).filter(s -> valeur.compareTo(s) > 0).isPresent();
	}
}
