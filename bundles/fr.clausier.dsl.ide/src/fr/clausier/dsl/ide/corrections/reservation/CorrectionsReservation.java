// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.ide.corrections.reservation;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

import fr.clausier.dsl.ide.corrections.Cas;
import fr.clausier.dsl.ide.corrections.Famille;
import fr.clausier.dsl.ide.corrections.Registre;
import fr.clausier.dsl.ide.retouches.Noeuds;
import fr.clausier.dsl.ide.retouches.Retouches;
import fr.clausier.dsl.ide.retouches.Valeurs;
import fr.clausier.model.strategie.Prestation;
import fr.clausier.model.strategie.Reservation;
import fr.clausier.model.strategie.StrategiePackage.Literals;
import fr.clausier.model.strategie.TypeReservation;

/** */
public final class CorrectionsReservation implements Famille {

	/** Articles that found each kind of reservation. */
	private static final Map<TypeReservation, String> ARTICLES = Map.of(TypeReservation.HANDICAP, "L2113-12", TypeReservation.INSERTION, "L2113-13", TypeReservation.DETENTION,
			"L2113-13-1", TypeReservation.ESS, "L2113-15, L2113-16");

	@Override
	public void inscrire(Registre registre) {
		registre.pour("R-120", CorrectionsReservation::mentionner)
				.pour("R-121", CorrectionsReservation::raccourcir, CorrectionsReservation::autreFondement)
				.pour("R-122", CorrectionsReservation::autreFondement, CorrectionsReservation::ouvrir)
				.pour("R-123", CorrectionsReservation::proportion)
				.pour("R-125", CorrectionsReservation::unSeulFondement);
	}

	/** The words of a reservation up to its articles. */
	private static String fondement(List<TypeReservation> kinds) {
		return "réservé aux " + kinds.stream().map(TypeReservation::getLiteral).collect(Collectors.joining(" et aux ")) + " ("
				+ kinds.stream().map(ARTICLES::get).collect(Collectors.joining(", ")) + ")";
	}

	private static void fonder(Retouches r, Reservation reservation, List<TypeReservation> kinds) {
		List<INode> articles = Noeuds.de(reservation, Literals.RESERVATION__ARTICLES);
		List<INode> types = Noeuds.de(reservation, Literals.RESERVATION__TYPES);
		int end = articles.isEmpty() ? Noeuds.fin(types.get(types.size() - 1)) : Noeuds.mot(reservation, ")").getEndOffset();
		r.remplacer(reservation, Noeuds.debut(NodeModelUtils.findActualNodeFor(reservation)), end, fondement(kinds));
	}

	private static void mentionner(Cas cas) {
		Reservation reservation = cas.dans(Reservation.class);
		List<String> missing = Arrays.stream(cas.fait("articles").split(", ")).filter(a -> !a.isBlank()).toList();
		String what = missing.isEmpty() ? "" : "citer " + String.join(" et ", missing);
		String silent = reservation.isSansMention() ? "retirer « sans mention »" : "";
		String both = silent + (silent.isEmpty() || what.isEmpty() ? "" : " et ") + what;
		cas.proposer("Faire connaître la réservation : " + both, "Réservation annoncée aux candidats.", "Make the reservation known", r -> {
			if (reservation.isSansMention()) {
				int start = Noeuds.debut(Noeuds.de(reservation, Literals.RESERVATION__SANS_MENTION).get(0));
				r.effacer(reservation, start, Noeuds.mot(reservation, "mention").getEndOffset());
			}
			if (!missing.isEmpty()) {
				boolean none = Noeuds.de(reservation, Literals.RESERVATION__ARTICLES).isEmpty();
				r.apres(reservation, none ? Literals.RESERVATION__TYPES : Literals.RESERVATION__ARTICLES,
						none ? " (" + String.join(", ", missing) + ")" : ", " + String.join(", ", missing));
			}
		});
	}

	private static void raccourcir(Cas cas) {
		EStructuralFeature duration = cas.trait();
		String months = cas.nombre("plafond") + "\u00A0mois";
		if (duration != null) {
			cas.proposer("Ramener la durée à " + months, "Durée ramenée à " + months + ".", "Bring the duration down to " + months, r -> r.remplacer(cas.cible(), duration, months));
		}
	}

	/** Grounds that are limited neither in time nor to a list of services. */
	private static void autreFondement(Cas cas) {
		Prestation owner = cas.prestation();
		Reservation reservation = owner.getReservation() == null ? cas.marche().getReservation() : owner.getReservation();
		for (TypeReservation kind : List.of(TypeReservation.INSERTION, TypeReservation.HANDICAP)) {
			if (reservation != null) {
				cas.proposer("Réserver plutôt aux " + kind.getLiteral() + " (" + ARTICLES.get(kind) + ")", "Réservation fondée sur l'article " + ARTICLES.get(kind) + ".",
						"Reserve it on article " + ARTICLES.get(kind) + " instead", r -> fonder(r, reservation, List.of(kind)));
			}
		}
	}

	private static void ouvrir(Cas cas) {
		Reservation reservation = cas.dans(Reservation.class);
		INode node = NodeModelUtils.findActualNodeFor(reservation);
		cas.proposer("Retirer la réservation", "Réservation retirée.", "Remove the reservation", r -> r.effacer(reservation, Noeuds.debut(node), Noeuds.fin(node)));
	}

	private static void proportion(Cas cas) {
		Reservation reservation = cas.dans(Reservation.class);
		String minimum = Valeurs.pourcent(cas.nombre("minimum"));
		cas.proposer("Porter la proportion à " + minimum, "Proportion portée à " + minimum + ".", "Raise the share to " + minimum,
				r -> r.remplacer(reservation, Literals.RESERVATION__PROPORTION, minimum));
		cas.proposer("Retirer la proportion : celle du code s'applique", "Proportion retirée.", "Remove the share: that of the code applies", r -> {
			INode share = Noeuds.de(reservation, Literals.RESERVATION__PROPORTION).get(0);
			r.effacer(reservation, Noeuds.mot(reservation, "au").getOffset(), Noeuds.fin(share));
		});
	}

	private static void unSeulFondement(Cas cas) {
		Reservation reservation = cas.dans(Reservation.class);
		List<TypeReservation> others = reservation.getTypes().stream().filter(t -> t != TypeReservation.DETENTION).toList();
		garder(cas, reservation, List.of(TypeReservation.DETENTION));
		garder(cas, reservation, others);
	}

	private static void garder(Cas cas, Reservation reservation, List<TypeReservation> kinds) {
		cas.proposer("Ne garder que : " + fondement(kinds), "Réservation : un seul fondement.", "Keep one ground only: " + kinds.stream().map(ARTICLES::get).collect(Collectors.joining(", ")),
				r -> fonder(r, reservation, kinds));
	}
}
