// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.ide.corrections.insertion;

import java.util.List;

import fr.clausier.dsl.ide.corrections.Canevas;
import fr.clausier.dsl.ide.corrections.Cas;
import fr.clausier.dsl.ide.corrections.Libelles;
import fr.clausier.dsl.ide.retouches.Champ;
import fr.clausier.dsl.ide.retouches.Valeurs;
import fr.clausier.model.strategie.ExemptionSociale;
import fr.clausier.model.strategie.Marche;
import fr.clausier.model.strategie.MotifExemptionSociale;
import fr.clausier.model.strategie.NatureMarche;
import fr.clausier.model.strategie.Prestation;
import fr.clausier.model.strategie.StrategiePackage.Literals;

/** Exemptions from the social condition: the closed list of L2112-2-1 II, and the reasons written for them. */
final class Exemptions {

	private static final int SIX_MOIS = 6;

	private Exemptions() {
	}

	private static List<MotifExemptionSociale> admis(Marche marche) {
		boolean courts = marche.getNature() == NatureMarche.TRAVAUX && marche.getDureeMois() != null && marche.getDureeMois() < SIX_MOIS;
		return MotifExemptionSociale.VALUES.stream().filter(m -> m != MotifExemptionSociale.NON_PRECISE && (courts || m != MotifExemptionSociale.TRAVAUX_INF_6MOIS)).toList();
	}

	static void ajouter(Cas cas) {
		ajouter(cas, cas.marche());
	}

	/** The choice of the lots that bear a clause is reasoned lot by lot. */
	static void sansInsertion(Cas cas) {
		Prestation lot = cas.prestation();
		cas.proposer("Écrire pourquoi " + Libelles.le(lot) + " n'a pas de clause, à compléter", "« sans insertion » ajouté : écrivez-en le motif.",
				"Write why " + Libelles.en(lot) + " has no clause", r -> r.fixer(lot, Literals.PRESTATION__MOTIF_SANS_INSERTION, "sans insertion motif", Champ.texte("pourquoi ce lot ne s'y prête pas")));
	}

	static void ajouterAuLot(Cas cas) {
		ajouter(cas, cas.prestation());
	}

	private static void ajouter(Cas cas, Prestation owner) {
		admis(cas.marche()).forEach(reason -> cas.proposer("Exempter " + Libelles.le(owner) + ", motif : " + reason.getLiteral(),
				"Exemption ajoutée : écrivez les circonstances de fait.", "Exempt " + Libelles.en(owner) + ", reason: " + reason.getLiteral(), r -> r.ajouter(owner,
						Literals.PRESTATION__EXEMPTION_SOCIALE, "exemption sociale " + reason.getLiteral() + " " + Canevas.sansConditionSociale(reason))));
	}

	/** A reason of the list for a free one, which becomes the explanation when there is none. */
	static void choisir(Cas cas) {
		ExemptionSociale exemption = cas.dans(ExemptionSociale.class);
		boolean bare = exemption.getTexte() == null || exemption.getTexte().isBlank();
		admis(cas.marche()).forEach(reason -> cas.proposer("Remplacer le motif par « " + reason.getLiteral() + " »", "Motif : " + reason.getLiteral() + ".",
				"Use this reason: " + reason.getLiteral(), r -> r.remplacer(exemption, Literals.EXEMPTION_SOCIALE__MOTIF_LIBRE,
						reason.getLiteral() + (bare ? " " + Valeurs.chaine(exemption.getMotifLibre()) : ""))));
	}

	static void changer(Cas cas) {
		ExemptionSociale exemption = cas.dans(ExemptionSociale.class);
		admis(cas.marche()).stream().filter(reason -> reason != MotifExemptionSociale.TRAVAUX_INF_6MOIS)
				.forEach(reason -> cas.proposer("Remplacer le motif par « " + reason.getLiteral() + " », si les faits le soutiennent",
						"Motif : " + reason.getLiteral() + ". Relisez les circonstances de fait.", "Use this reason: " + reason.getLiteral(),
						r -> r.remplacer(exemption, Literals.EXEMPTION_SOCIALE__MOTIF, reason.getLiteral())));
	}

	static void rediger(Cas cas) {
		ExemptionSociale exemption = cas.dans(ExemptionSociale.class);
		String text = Canevas.sansConditionSociale(exemption.getMotif(), exemption.getTexte());
		cas.proposer("Ajouter le canevas « En droit… En fait… » à compléter", "Canevas ajouté : écrivez les circonstances de fait.", "Add the outline of the reasons, to be completed", r -> {
			if (exemption.getTexte() == null) {
				r.apresObjet(exemption, " " + text);
			} else {
				r.remplacer(exemption, Literals.EXEMPTION_SOCIALE__TEXTE, text);
			}
		});
	}
}
