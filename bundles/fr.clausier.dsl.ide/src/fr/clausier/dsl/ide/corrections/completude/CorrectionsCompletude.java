// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.ide.corrections.completude;

import fr.clausier.dsl.ide.corrections.Cas;
import fr.clausier.dsl.ide.corrections.ClausesNeuves;
import fr.clausier.dsl.ide.corrections.Famille;
import fr.clausier.dsl.ide.corrections.Registre;
import fr.clausier.dsl.ide.retouches.Champ;
import fr.clausier.dsl.ide.retouches.Valeurs;
import fr.clausier.model.strategie.Fichier;
import fr.clausier.model.strategie.Marche;
import fr.clausier.model.strategie.StrategiePackage.Literals;

/** */
public final class CorrectionsCompletude implements Famille {

	@Override
	public void inscrire(Registre registre) {
		registre.pour("R-001", CorrectionsCompletude::autreDate, CorrectionsCompletude::dateDuJour)
				.pour("R-002", Estimations::reste, Estimations::aChiffrer)
				.pour("R-003", Estimations::retirerLeTotal, Estimations::sommeDesLots)
				.pour("R-004", CodesCpv::corriger, CodesCpv::retirer)
				.pour("R-005", ObjetLong::raccourcir)
				.pour("R-007", CorrectionsCompletude::deuxLots, CorrectionsCompletude::nonAlloti)
				.pour("R-008", LotsEnDouble::renumeroter, LotsEnDouble::distinguer)
				.pour("R-009", CorrectionsCompletude::retirerDefense)
				.pour("R-202", FaitsManquants::proposer)
				.pour("R-206", CorrectionsCompletude::memeIntitule)
				.pour("R-210", CodesCpv::corriger, CodesCpv::retirer);
	}

	private static void dateDuJour(Cas cas) {
		cas.aujourdhui().ifPresent(day -> cas.proposer("Ajouter la date du jour comme date de lancement, à ajuster",
				"Date de lancement ajoutée : vérifiez-la.", "Add today as the launch date, to be adjusted",
				r -> r.ajouter(cas.marche(), Literals.MARCHE__LANCEMENT, "lancement " + Champ.valeur(Valeurs.date(day)))));
	}

	/** The date of another purchase of the file is a likely one. */
	private static void autreDate(Cas cas) {
		((Fichier) cas.resource().getContents().get(0)).getElements().stream().filter(Marche.class::isInstance).map(m -> ((Marche) m).getLancement())
				.filter(d -> d != null).distinct().limit(3)
				.forEach(day -> cas.proposer("Reprendre la date de lancement d'un autre marché : " + Valeurs.date(day),
						"Date de lancement reprise : vérifiez-la.", "Take over the launch date of another purchase: " + Valeurs.date(day),
						r -> r.ajouter(cas.marche(), Literals.MARCHE__LANCEMENT, "lancement " + Valeurs.date(day))));
	}

	private static void deuxLots(Cas cas) {
		cas.proposer("Ajouter deux lots à remplir", "Deux lots ajoutés : écrivez leurs intitulés et leurs estimations.", "Add two lots to fill in",
				r -> r.ajouter(cas.marche(), Literals.MARCHE__LOTS, ClausesNeuves.lot(1)).ajouter(cas.marche(), Literals.MARCHE__LOTS, ClausesNeuves.lot(2)));
	}

	private static void nonAlloti(Cas cas) {
		cas.proposer("Déclarer le marché non alloti, motif à choisir ensuite", "Marché déclaré non alloti : choisissez le motif.",
				"Declare the purchase undivided, its reason to be chosen next", r -> r.ajouter(cas.marche(), Literals.MARCHE__NON_ALLOTISSEMENT, "non alloti"));
	}

	private static void memeIntitule(Cas cas) {
		String other = cas.fait("autre");
		if (!other.isEmpty()) {
			cas.proposer("Intituler le lot « " + other + " », comme dans l'autre marché", "Lot intitulé « " + other + " ».", "Call the lot « " + other + " », as in the other purchase",
					r -> r.remplacer(cas.cible(), Literals.ELEMENT__TITRE, Valeurs.chaine(other)));
		}
	}

	private static void retirerDefense(Cas cas) {
		cas.proposer("Retirer « défense ou sécurité » : le marché suit les règles communes", "Mention « défense ou sécurité » retirée.",
				"Remove « défense ou sécurité »: the common rules apply", r -> r.retirer(cas.marche(), Literals.MARCHE__HORS_CCP));
	}
}
