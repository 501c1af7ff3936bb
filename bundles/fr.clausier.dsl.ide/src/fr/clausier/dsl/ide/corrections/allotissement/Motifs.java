// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.ide.corrections.allotissement;

import java.util.List;

import fr.clausier.dsl.ide.corrections.Canevas;
import fr.clausier.dsl.ide.corrections.Cas;
import fr.clausier.dsl.ide.retouches.Valeurs;
import fr.clausier.model.strategie.Acheteur;
import fr.clausier.model.strategie.Marche;
import fr.clausier.model.strategie.MotifNonAllotissement;
import fr.clausier.model.strategie.NonAllotissement;
import fr.clausier.model.strategie.StrategiePackage.Literals;
import fr.clausier.model.strategie.TypeAcheteur;

/** Reasons for not dividing a purchase: the closed list of the code, and the text that says why (L2113-10, L2113-11). */
final class Motifs {

	private Motifs() {
	}

	private static List<MotifNonAllotissement> admis(Marche marche, MotifNonAllotissement... but) {
		boolean entity = marche.getAcheteur() != null && marche.getAcheteur().getType() == TypeAcheteur.ENTITE_ADJUDICATRICE;
		return MotifNonAllotissement.VALUES.stream().filter(m -> m != MotifNonAllotissement.NON_PRECISE && !List.of(but).contains(m))
				.filter(m -> entity || m != MotifNonAllotissement.INFRUCTUEUX_EA).toList();
	}

	/** Declares the purchase undivided, or gives its reason to a decision that has none. */
	static void motiver(Cas cas) {
		Marche marche = cas.marche();
		NonAllotissement decision = marche.getNonAllotissement();
		for (MotifNonAllotissement reason : admis(marche)) {
			String title = (decision == null ? "Déclarer le marché non alloti, motif : " : "Donner pour motif : ") + reason.getLiteral();
			cas.proposer(title, "Motif indiqué : écrivez les circonstances de fait.", "Do not divide, for this reason: " + reason.getLiteral(), r -> {
				String text = " motif " + reason.getLiteral() + (decision == null || vide(decision) ? " " + Canevas.nonAlloti(reason) : "");
				if (decision == null) {
					r.ajouter(marche, Literals.MARCHE__NON_ALLOTISSEMENT, "non alloti" + text);
				} else {
					r.apresMot(decision, "alloti", text);
				}
			});
		}
	}

	/** Puts a reason of the list in the place of a free one, which becomes the explanation when there is none. */
	static void choisir(Cas cas) {
		NonAllotissement decision = cas.dans(NonAllotissement.class);
		for (MotifNonAllotissement reason : admis(cas.marche())) {
			String explanation = vide(decision) ? " " + Valeurs.chaine(decision.getMotifLibre()) : "";
			cas.proposer("Remplacer le motif par « " + reason.getLiteral() + " »", "Motif : " + reason.getLiteral() + ".", "Use this reason: " + reason.getLiteral(),
					r -> r.remplacer(decision, Literals.NON_ALLOTISSEMENT__MOTIF_LIBRE, reason.getLiteral() + explanation));
		}
	}

	/** Another reason of the list. */
	static void changer(Cas cas) {
		NonAllotissement decision = cas.dans(NonAllotissement.class);
		for (MotifNonAllotissement reason : admis(cas.marche(), decision.getMotif(), MotifNonAllotissement.OPC_IMPOSSIBLE)) {
			cas.proposer("Remplacer le motif par « " + reason.getLiteral() + " », si les faits le soutiennent",
					"Motif : " + reason.getLiteral() + ". Relisez les circonstances de fait.", "Use this reason: " + reason.getLiteral(),
					r -> r.remplacer(decision, Literals.NON_ALLOTISSEMENT__MOTIF, reason.getLiteral()));
		}
	}

	/** The reason kept for contracting entities is right when the buyer is one and does not say so. */
	static void entiteAdjudicatrice(Cas cas) {
		Acheteur buyer = cas.marche().getAcheteur();
		if (buyer != null && !buyer.eIsProxy() && buyer.getType() == TypeAcheteur.NON_PRECISE) {
			cas.proposer("Indiquer que l'acheteur est une entité adjudicatrice", "Acheteur : entité adjudicatrice.", "State that the buyer is a contracting entity",
					r -> r.fixer(buyer, Literals.ACHETEUR__TYPE, "type", TypeAcheteur.ENTITE_ADJUDICATRICE.getLiteral()));
		}
	}

	/** Lays out the text of the reasons, after what is written already. */
	static void rediger(Cas cas) {
		NonAllotissement decision = cas.dans(NonAllotissement.class);
		String text = Canevas.nonAlloti(decision.getMotif(), decision.getTexte());
		cas.proposer("Ajouter le canevas « En droit… En fait… » à compléter", "Canevas ajouté : écrivez les circonstances de fait.",
				"Add the outline of the reasons, to be completed", r -> {
					if (decision.getTexte() == null) {
						r.apresObjet(decision, " " + text);
					} else {
						r.remplacer(decision, Literals.NON_ALLOTISSEMENT__TEXTE, text);
					}
				});
	}

	private static boolean vide(NonAllotissement decision) {
		return decision.getTexte() == null || decision.getTexte().isBlank();
	}
}
