// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.ide.corrections.donnees;

import java.util.List;
import java.util.Objects;

import fr.clausier.dsl.ide.corrections.Cas;
import fr.clausier.dsl.ide.retouches.Champ;
import fr.clausier.model.calcul.Lots;
import fr.clausier.model.calcul.Ponderations;
import fr.clausier.model.strategie.AvisEuropeen;
import fr.clausier.model.strategie.JeuCriteres;
import fr.clausier.model.strategie.Marche;
import fr.clausier.model.strategie.OuiNon;
import fr.clausier.model.strategie.ParticipationReservee;
import fr.clausier.model.strategie.StrategiePackage.Literals;
import fr.clausier.model.strategie.TypeReservation;

/** What a European notice must state, taken from the purchase where the purchase says it. */
final class Avis {

	private Avis() {
	}

	static void decrire(Cas cas) {
		AvisEuropeen notice = cas.dans(AvisEuropeen.class);
		if (notice.getDescription() == null) {
			cas.proposer("Décrire l'achat stratégique, à compléter", "Description à compléter ajoutée.", "Describe the strategic purchase, to be completed",
					r -> r.ajouter(notice, Literals.AVIS_EUROPEEN__DESCRIPTION, "description " + Champ.texte("ce que l'achat apporte")));
		}
	}

	static void aucunAchat(Cas cas) {
		AvisEuropeen notice = cas.dans(AvisEuropeen.class);
		if (notice.getDescription() == null) {
			cas.proposer("Déclarer que l'achat n'est pas stratégique", "Achat stratégique : aucun.", "Declare that the purchase is not strategic",
					r -> CorrectionsDonnees.liste(r, notice, Literals.AVIS_EUROPEEN__ACHATS, "aucun"));
		} else {
			cas.proposer("Retirer la description : l'achat n'est pas stratégique", "Description retirée.", "Remove the description",
					r -> r.retirer(notice, Literals.AVIS_EUROPEEN__DESCRIPTION));
		}
	}

	static void reservations(Cas cas) {
		AvisEuropeen notice = cas.dans(AvisEuropeen.class);
		String participation = participation(cas.marche());
		cas.proposer("Préciser la participation réservée (" + participation + ") et l'exécution réservée (non)", "Réservations précisées : vérifiez-les.", "State the reservations", r -> {
			if (notice.getParticipationReservee() == ParticipationReservee.NON_PRECISE) {
				r.ajouter(notice, Literals.AVIS_EUROPEEN__PARTICIPATION_RESERVEE, "participation réservée " + participation);
			}
			if (notice.getExecutionReservee() == OuiNon.NON_PRECISE) {
				r.ajouter(notice, Literals.AVIS_EUROPEEN__EXECUTION_RESERVEE, "exécution réservée non");
			}
		});
	}

	private static String participation(Marche marche) {
		if (marche.getReservation() == null) {
			return ParticipationReservee.AUCUNE.getLiteral();
		}
		return (marche.getReservation().getTypes().contains(TypeReservation.ESS) ? ParticipationReservee.SERVICES_PUBLICS : ParticipationReservee.ATELIERS_PROTEGES).getLiteral();
	}

	static void justifier(Cas cas) {
		AvisEuropeen notice = cas.dans(AvisEuropeen.class);
		cas.proposer("Justifier la durée dans l'avis, à compléter", "Justification à compléter ajoutée.", "Justify the duration in the notice, to be completed",
				r -> r.fixer(notice, Literals.AVIS_EUROPEEN__JUSTIFICATION_DUREE, "justification de durée", Champ.texte("pourquoi cette durée")));
	}

	static void raccourcir(Cas cas) {
		String months = cas.nombre("annees").intValue() * 12 + "\u00A0mois";
		cas.proposer("Ramener la durée à " + months, "Durée ramenée à " + months + ".", "Bring the duration down to " + months,
				r -> r.fixer(cas.marche(), Literals.MARCHE__DUREE_MOIS, "durée", months));
	}

	static void ponderation(Cas cas) {
		List<JeuCriteres> sets = Lots.de(cas.marche()).stream().map(Lots::criteresDe).filter(Objects::nonNull).toList();
		boolean points = sets.stream().anyMatch(Ponderations::enPoints);
		boolean range = sets.stream().flatMap(s -> s.getCriteres().stream()).anyMatch(c -> c.getPoidsMin() != null);
		String reading = points ? "points exacts" : range ? "pourcentage au milieu de la fourchette" : "pourcentage exact";
		cas.proposerSur("Ajouter « pondération " + reading + " »", "Pondération : " + reading + ".", "Add « pondération " + reading + " »",
				r -> r.ajouter(cas.dans(AvisEuropeen.class), Literals.AVIS_EUROPEEN__TYPE_PONDERATION, "pondération " + reading));
	}
}
