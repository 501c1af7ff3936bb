// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import fr.clausier.law.regles.Acheteurs;
import fr.clausier.model.strategie.Acheteur;
import fr.clausier.model.strategie.Marche;
import fr.clausier.model.strategie.NatureMarche;
import fr.clausier.model.strategie.Procedure;
import fr.clausier.model.strategie.Publicite;
import fr.clausier.model.strategie.StrategieFactory;
import fr.clausier.model.strategie.TypeAcheteur;

/**
 * The procedure that the value of a purchase calls for on a day, and why. Exceptions that rest on the subject (small lots, social services,
 * a sole supplier) are for the author to claim.
 *
 * @param procedure  the least demanding one that the value allows
 * @param publicites where the notice goes
 * @param pourquoi   French sentence with the figures
 * @param source     where the figures come from; empty when none was used
 */
public record ProcedureProposee(Procedure procedure, List<Publicite> publicites, String pourquoi, String source) {

	/**
	 * Compares a value with the dated thresholds.
	 *
	 * @param valeur value of all the lots, euros HT; null when it is not known
	 */
	public static ProcedureProposee pour(NatureMarche nature, BigDecimal valeur, LocalDate date, TypeAcheteur type) {
		Seuils seuils = Seuils.standard();
		Marche marche = marche(nature, type);
		Optional<BigDecimal> europeen = seuils.europeen(marche, date);
		if (valeur == null || europeen.isEmpty()) {
			String why = valeur == null ? "La valeur estimée manque : l'appel d'offres ouvert est possible quelle qu'elle soit."
					: "Clausier ne connaît pas les seuils européens à cette date : l'appel d'offres ouvert est possible quel que soit le montant.";
			return new ProcedureProposee(Procedure.AOO, List.of(Publicite.BOAMP, Publicite.JOUE), Typographie.francaise(why), "");
		}
		if (valeur.compareTo(europeen.get()) >= 0) {
			return avec(Procedure.AOO, List.of(Publicite.BOAMP, Publicite.JOUE), euros(valeur) + " : le seuil européen de procédure formalisée (" + euros(europeen.get())
					+ ") est atteint.", source(seuils, europeen.get(), date, "europeen_"));
		}
		Optional<BigDecimal> dispense = seuils.dispense(nature, date);
		if (dispense.isPresent() && valeur.compareTo(dispense.get()) < 0) {
			return avec(Procedure.GRE_AGRE, List.of(), euros(valeur) + " : au-dessous de " + euros(dispense.get())
					+ ", ni publicité ni mise en concurrence ne sont dues. La procédure adaptée reste possible.", source(seuils, dispense.get(), date, "dispense_"));
		}
		String below = euros(valeur) + " : au-dessous du seuil européen (" + euros(europeen.get()) + "), la procédure est adaptée par l'acheteur.";
		Optional<Seuil> boamp = seuils.seuil("publicite_boamp_jal", date).filter(s -> Acheteurs.etatOuCollectivite(marche) && valeur.compareTo(s.valeur()) >= 0);
		return boamp.map(s -> avec(Procedure.MAPA, List.of(Publicite.BOAMP, Publicite.PROFIL),
				below + " À partir de " + euros(s.valeur()) + ", l'avis paraît au BOAMP ou dans un journal d'annonces légales.",
				source(seuils, europeen.get(), date, "europeen_") + " ; " + s.source()))
				.orElseGet(() -> avec(Procedure.MAPA, List.of(Publicite.PROFIL), below + " La publicité est libre, selon l'objet et le montant.",
						source(seuils, europeen.get(), date, "europeen_")));
	}

	/** Whether a value reaches the European threshold; false when either is unknown. */
	public static boolean formalisee(NatureMarche nature, BigDecimal valeur, LocalDate date, TypeAcheteur type) {
		return valeur != null && Seuils.standard().europeen(marche(nature, type), date).filter(s -> valeur.compareTo(s) >= 0).isPresent();
	}

	private static ProcedureProposee avec(Procedure procedure, List<Publicite> publicites, String why, String source) {
		return new ProcedureProposee(procedure, publicites, Typographie.francaise(why), source);
	}

	/** The thresholds are asked about a purchase: one that has only what they depend on. */
	private static Marche marche(NatureMarche nature, TypeAcheteur type) {
		Marche marche = StrategieFactory.eINSTANCE.createMarche();
		Acheteur acheteur = StrategieFactory.eINSTANCE.createAcheteur();
		acheteur.setType(type);
		marche.setNature(nature);
		marche.setAcheteur(acheteur);
		return marche;
	}

	private static String source(Seuils seuils, BigDecimal valeur, LocalDate date, String debut) {
		return seuils.tous().stream().filter(s -> s.cle().startsWith(debut) && s.enVigueur(date) && s.valeur().compareTo(valeur) == 0).map(Seuil::source).findFirst().orElse("");
	}

	private static String euros(BigDecimal amount) {
		return Langue.FRANCAIS.nombre(amount) + "\u00A0€ HT";
	}
}
