// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law.regles.procedure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import fr.clausier.law.ContexteRegle;
import fr.clausier.law.FaitBilingue;
import fr.clausier.law.regles.Acheteurs;
import fr.clausier.law.regles.Procedures;
import fr.clausier.model.calcul.Montants;
import fr.clausier.model.strategie.Marche;
import fr.clausier.model.strategie.Procedure;
import fr.clausier.model.strategie.Publicite;

/**
 * A threshold that a purchase stays below and whose duties it does not fulfil.
 *
 * @param nom       the threshold as the end of a sentence
 * @param montant   euros HT
 * @param soustrait whether a purchase, by its procedure and publicity, does without the duties of the threshold
 */
record SeuilEvite(FaitBilingue nom, BigDecimal montant, Predicate<Marche> soustrait) {

	/** The thresholds that the purchase under check avoids, the gravest first. */
	static List<SeuilEvite> de(ContexteRegle contexte) {
		Marche marche = contexte.marche();
		List<SeuilEvite> seuils = new ArrayList<>();
		ajouter(seuils, new FaitBilingue("le seuil européen de procédure formalisée", "the European threshold for formal procedures"),
				contexte.seuilEuropeen(), m -> !Procedures.formalisee(m));
		if (Acheteurs.etatOuCollectivite(marche)) {
			ajouter(seuils, new FaitBilingue("le seuil de publication au BOAMP ou dans un journal d'annonces légales",
					"the threshold for publication in the BOAMP or a legal notices newspaper"),
					contexte.seuil("publicite_boamp_jal"), SeuilEvite::sansAvis);
		}
		ajouter(seuils, new FaitBilingue("le seuil de dispense de procédure", "the threshold below which no procedure is due"),
				contexte.seuils().dispense(marche.getNature(), contexte.date()),
				m -> m.getProcedure() == Procedure.GRE_AGRE);
		return seuils.stream().filter(s -> s.evite(marche)).toList();
	}

	/** Whether a purchase avoids this threshold: below it, and without its duties. */
	boolean evite(Marche marche) {
		return soustrait.test(marche) && Montants.estimation(marche).filter(v -> v.compareTo(montant) < 0).isPresent();
	}

	private static boolean sansAvis(Marche marche) {
		return !Procedures.formalisee(marche) && !marche.getPublicites().contains(Publicite.BOAMP)
				&& !marche.getPublicites().contains(Publicite.JAL);
	}

	private static void ajouter(List<SeuilEvite> seuils, FaitBilingue nom, Optional<BigDecimal> montant, Predicate<Marche> soustrait) {
		montant.ifPresent(m -> seuils.add(new SeuilEvite(nom, m, soustrait)));
	}
}
