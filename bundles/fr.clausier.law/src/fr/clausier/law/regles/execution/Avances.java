// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law.regles.execution;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import fr.clausier.law.ContexteRegle;
import fr.clausier.law.FaitBilingue;
import fr.clausier.law.regles.Acheteurs;
import fr.clausier.law.regles.Durees;
import fr.clausier.model.calcul.Montants;
import fr.clausier.model.strategie.AccordCadre;
import fr.clausier.model.strategie.Acheteur;
import fr.clausier.model.strategie.Marche;
import fr.clausier.model.strategie.Prestation;
import fr.clausier.model.strategie.Reconductions;
import fr.clausier.model.strategie.TypeAcheteur;

/** When an advance is due, and how much of it (R2191-3 to R2191-17), and who is a large buyer for it and for the retainage. */
public final class Avances {

	private static final Set<TypeAcheteur> ETAT = EnumSet.of(TypeAcheteur.ETAT, TypeAcheteur.ETAT_CENTRALE);
	private static final Set<TypeAcheteur> GRANDS = EnumSet.of(TypeAcheteur.EPA_ETAT, TypeAcheteur.COLLECTIVITE, TypeAcheteur.EPL);

	private final ContexteRegle contexte;
	private final Marche marche;
	private final BigDecimal montant;
	private final int delai;

	public Avances(ContexteRegle contexte) {
		this.contexte = contexte;
		marche = contexte.marche();
		montant = contexte.seuil("avance_montant").orElseThrow();
		delai = contexte.seuil("avance_delai").orElseThrow().intValue();
	}

	/** Whether the chapter on advances and guarantees binds the buyer: the State, local authorities, their establishments (L2191-1, R2191-1). */
	public boolean soumis() {
		return Acheteurs.etatOuCollectivite(marche) && !marche.getAcheteur().isExempteAvance();
	}

	/** Why an advance is due for a contract; empty when it is not, or when amount or duration is not known. */
	Optional<FaitBilingue> due(Prestation prestation) {
		Optional<Integer> mois = Durees.de(prestation).map(Durees::mois);
		if (!soumis() || mois.isEmpty()) {
			return Optional.empty();
		}
		if (marche.getAccordCadre() != null) {
			return mois.get() > delai ? dueParCommande(marche.getAccordCadre(), prestation) : Optional.empty();
		}
		if (prestation == marche && !marche.getTranches().isEmpty()) {
			boolean une = marche.getTranches().stream().anyMatch(t -> depasse(t.getMontant()) && (t.getDelaiMois() == null ? mois.get() : t.getDelaiMois()) > delai);
			return une ? dit("une tranche de plus de {montant} et de plus de {delai} mois", "one part of more than {montant} and of more than {delai} months") : Optional.empty();
		}
		return Montants.estimation(prestation).filter(valeur -> dueParPeriode(valeur, mois.get()))
				.flatMap(valeur -> dit("plus de {montant} et plus de {delai} mois", "more than {montant} and more than {delai} months"));
	}

	/** Orders: one advance on a minimum above the amount, else one for each order above it (R2191-16, R2191-17). */
	private Optional<FaitBilingue> dueParCommande(AccordCadre accord, Prestation prestation) {
		boolean bons = accord.isBonsDeCommande() || accord.getBonMaximum() != null || !accord.isMarchesSubsequents();
		if (!bons) {
			// Each later contract has its own advance.
			return Optional.empty();
		}
		if (accord.getMinimum() != null && accord.getMinimum().signum() > 0) {
			return depasse(accord.getMinimum()) ? dit("minimum de plus de {montant}", "a minimum of more than {montant}") : Optional.empty();
		}
		BigDecimal bon = accord.getBonMaximum() != null ? accord.getBonMaximum()
				: Montants.estimation(prestation).orElse(accord.getMaximum());
		return depasse(bon) ? dit("sans minimum, un bon de commande peut dépasser {montant}", "without minimum, one order may exceed {montant}") : Optional.empty();
	}

	/** A renewable contract has one advance a period (R2191-15): the value of a period is taken in proportion to its length. */
	private boolean dueParPeriode(BigDecimal valeur, int mois) {
		Reconductions reconductions = marche.getReconductions();
		if (reconductions == null || reconductions.getNombre() == null || reconductions.getDureeMois() == null) {
			return mois > delai && depasse(valeur);
		}
		int initiale = mois - reconductions.getNombre() * reconductions.getDureeMois();
		int periode = initiale <= 0 ? mois : Math.max(initiale, reconductions.getDureeMois());
		return periode > delai && valeur.multiply(BigDecimal.valueOf(periode)).compareTo(montant.multiply(BigDecimal.valueOf(mois))) > 0;
	}

	/** Least rate of an advance, percent (R2191-7). */
	BigDecimal minimum(Prestation prestation) {
		return contexte.seuil(cleMinimum(prestation)).orElseThrow();
	}

	/** Key of the threshold that is the least rate of an advance (R2191-7). */
	public String cleMinimum(Prestation prestation) {
		if (prestation.isTitulairePME() && etat()) {
			return "avance_taux_pme_etat";
		}
		return prestation.isTitulairePME() && grand() ? "avance_taux_pme_grand" : "avance_taux";
	}

	/** Key of the threshold that is the greatest rate of the retainage (R2191-33). */
	public String cleRetenue(Prestation prestation) {
		return prestation.isTitulairePME() && (etat() || grand()) ? "retenue_maximum_pme" : "retenue_maximum";
	}

	boolean etat() {
		return ETAT.contains(Acheteurs.type(marche));
	}

	/** Whether the yearly running costs of a buyer other than the State exceed the amount of R2191-7 and R2191-33; hospitals are left out. */
	boolean grand() {
		Acheteur acheteur = marche.getAcheteur();
		return GRANDS.contains(Acheteurs.type(marche)) && acheteur.getDepensesFonctionnement() != null
				&& acheteur.getDepensesFonctionnement().compareTo(contexte.seuil("avance_retenue_seuil_fonctionnement").orElseThrow()) > 0;
	}

	private boolean depasse(BigDecimal valeur) {
		return valeur != null && valeur.compareTo(montant) > 0;
	}

	private Optional<FaitBilingue> dit(String francais, String anglais) {
		FaitBilingue euros = FaitBilingue.euros(montant);
		return Optional.of(FaitBilingue.de(francais, anglais, Map.of("montant", new FaitBilingue(euros.francais() + " HT", euros.anglais() + " excl. tax"), "delai", delai)));
	}
}
