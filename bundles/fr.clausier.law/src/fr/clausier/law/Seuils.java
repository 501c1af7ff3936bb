// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import fr.clausier.model.strategie.Marche;
import fr.clausier.model.strategie.NatureMarche;
import fr.clausier.model.strategie.TypeAcheteur;

/** The dated thresholds of the law; of two rows of the same key in force at one date, the first stands. */
public final class Seuils {

	private final List<Seuil> seuils;

	Seuils(List<Seuil> seuils) {
		this.seuils = List.copyOf(seuils);
	}

	/** The thresholds shipped with the product. */
	public static Seuils standard() {
		return Parametres.standard().seuils();
	}

	/** All rows; those read in the text itself come first. */
	public List<Seuil> tous() {
		return seuils;
	}

	/** The row in force that day; without a date only an undated row answers. */
	public Optional<Seuil> seuil(String cle, LocalDate date) {
		return seuils.stream().filter(s -> s.cle().equals(cle) && s.enVigueur(date)).findFirst();
	}

	/** The value in force that day. */
	public Optional<BigDecimal> valeur(String cle, LocalDate date) {
		return seuil(cle, date).map(Seuil::valeur);
	}

	/**
	 * European threshold above which a formal procedure is due (L2124-1, notice annexed to the code), euros HT.
	 *
	 * @return empty when the nature of the purchase or the date is not known
	 */
	public Optional<BigDecimal> europeen(Marche marche, LocalDate date) {
		if (marche.getNature() == NatureMarche.NON_PRECISE) {
			return Optional.empty();
		}
		if (marche.getNature() == NatureMarche.TRAVAUX) {
			return valeur("europeen_travaux", date);
		}
		TypeAcheteur type = marche.getAcheteur() == null ? TypeAcheteur.NON_PRECISE : marche.getAcheteur().getType();
		return valeur(switch (type) {
			// State establishments other than industrial and commercial ones are central authorities too.
			case ETAT, ETAT_CENTRALE, EPA_ETAT -> "europeen_FS_etat";
			case ENTITE_ADJUDICATRICE -> "europeen_FS_entite_adj";
			default -> "europeen_FS_collectivite";
		}, date);
	}

	/** Amount below which no publicity nor competition is due (R2122-8), euros HT; empty when nature or date is unknown. */
	public Optional<BigDecimal> dispense(NatureMarche nature, LocalDate date) {
		return switch (nature) {
			case TRAVAUX -> valeur("dispense_travaux", date);
			case FOURNITURES, SERVICES -> valeur("dispense_FS", date);
			default -> Optional.empty();
		};
	}
}
