// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import fr.clausier.law.regles.Acheteurs;
import fr.clausier.law.regles.environnement.TerritoireEgalim;
import fr.clausier.law.regles.execution.Avances;
import fr.clausier.model.strategie.Marche;
import fr.clausier.model.strategie.Prestation;
import fr.clausier.model.strategie.TypeAcheteur;

/** The figures of the law that hold for one purchase at its launch date: what a buyer may type, or holds a figure against. */
public final class Reperes {

	private static final Set<TypeAcheteur> ETAT = EnumSet.of(TypeAcheteur.ETAT, TypeAcheteur.ETAT_CENTRALE, TypeAcheteur.EPA_ETAT);

	private final Marche marche;

	private Reperes(Marche marche) {
		this.marche = marche;
	}

	/** Those of a purchase; without launch date, only those that have always held. */
	public static Reperes de(Marche marche) {
		return new Reperes(marche);
	}

	private Optional<Seuil> seuil(String cle) {
		return Seuils.standard().seuil(cle, marche.getLancement());
	}

	private Avances avances() {
		return new Avances(new ContexteRegle(marche, List.of(), List.of(), marche.getLancement(), Seuils.standard()));
	}

	/** Least rate of an advance, percent (R2191-7); empty when the buyer is not bound. */
	public Optional<Seuil> avanceMinimale(Prestation prestation) {
		return avances().soumis() ? seuil(avances().cleMinimum(prestation)) : Optional.empty();
	}

	/** Greatest rate of the retainage, percent (R2191-33); empty when the buyer is not bound. */
	public Optional<Seuil> retenueMaximale(Prestation prestation) {
		return avances().soumis() ? seuil(avances().cleRetenue(prestation)).or(() -> seuil("retenue_maximum")) : Optional.empty();
	}

	/** European threshold for this buyer and nature, euros HT; empty when either or the date is not known. */
	public Optional<BigDecimal> seuilEuropeen() {
		return Seuils.standard().europeen(marche, marche.getLancement());
	}

	/** How many times its estimated amount a contract may ask for as a turnover (R2142-7); empty without a launch date. */
	public Optional<BigDecimal> multipleDuChiffreAffaires() {
		LocalDate date = marche.getLancement();
		return date == null ? Optional.empty() : Optional.of(Regimes.standard().enVigueur("ca_minimal_x1_5", date) ? new BigDecimal("1.5") : BigDecimal.TWO);
	}

	/** Least share of durable and quality products in public catering, percent. */
	public Optional<Seuil> restaurationDurable() {
		return seuil("egalim_durable_" + TerritoireEgalim.de(marche.getAcheteur()).cle());
	}

	/** Least share of organic products in public catering, percent. */
	public Optional<Seuil> restaurationBio() {
		return seuil("egalim_bio_" + TerritoireEgalim.de(marche.getAcheteur()).cle());
	}

	/** Least share of durable and quality meat and fish in public catering, percent. */
	public Optional<Seuil> restaurationViandesPoissons() {
		return seuil(ETAT.contains(Acheteurs.type(marche)) ? "egalim_viandes_poissons_etat" : "egalim_viandes_poissons");
	}
}
