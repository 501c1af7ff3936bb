// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.ide.corrections.environnement;

import java.util.LinkedHashSet;
import java.util.Set;

import org.eclipse.xtext.EcoreUtil2;

import fr.clausier.dsl.conversion.Nombres;
import fr.clausier.dsl.ide.corrections.Cas;
import fr.clausier.dsl.ide.retouches.Champ;
import fr.clausier.dsl.ide.retouches.Retouches;
import fr.clausier.model.strategie.EngagementEnvironnemental;
import fr.clausier.model.strategie.NatureMarche;
import fr.clausier.model.strategie.Penalite;
import fr.clausier.model.strategie.Periodicite;
import fr.clausier.model.strategie.StrategiePackage.Literals;
import fr.clausier.model.strategie.TypeEngagement;

/** What makes an environmental commitment binding: target, proof, checks, penalty. */
final class Engagements {

	/** The national target for the waste of building sites (sheet R-075). */
	private static final String NATIONAL = "70\u00A0% des déchets";

	private Engagements() {
	}

	static void objectif(Cas cas) {
		EngagementEnvironnemental commitment = cas.dans(EngagementEnvironnemental.class);
		if (commitment.getType() == TypeEngagement.DECHETS_VALORISATION && cas.marche().getNature() == NatureMarche.TRAVAUX) {
			chiffrer(cas, commitment, "Ajouter l'objectif national : 70 % des déchets", "Objectif ajouté : 70 % des déchets.", NATIONAL);
		}
		chiffrer(cas, commitment, "Ajouter un objectif à chiffrer", "Objectif ajouté : écrivez-en le chiffre.", Champ.chiffre(unite(commitment.getType())));
	}

	private static void chiffrer(Cas cas, EngagementEnvironnemental commitment, String titre, String fait, String target) {
		cas.proposer(titre, fait, "Add a target to the commitment",
				r -> r.apres(commitment, commitment.getTexte() == null ? Literals.ENGAGEMENT_ENVIRONNEMENTAL__TYPE : Literals.ENGAGEMENT_ENVIRONNEMENTAL__TEXTE, " " + target));
	}

	private static String unite(TypeEngagement kind) {
		return switch (kind) {
			case DECHETS_VALORISATION -> "% des déchets";
			case REEMPLOI_REUTILISATION, MATIERES_RECYCLEES, BIOSOURCE_BAS_CARBONE -> "% de la masse";
			case CO2_PRESTATION -> "tonnes";
			case ENERGIE -> "kWh";
			case ALIMENTATION_DURABLE -> "% en valeur";
			default -> "%";
		};
	}

	static void preuveEtControle(Cas cas) {
		EngagementEnvironnemental commitment = cas.dans(EngagementEnvironnemental.class);
		boolean proof = commitment.getPreuve() == null || commitment.getPreuve().isBlank();
		boolean check = commitment.getControle() == Periodicite.NON_PRECISE;
		String what = proof ? check ? "le justificatif et un contrôle trimestriel" : "le justificatif" : "un contrôle trimestriel";
		cas.proposer("Ajouter " + what + (proof ? ", à compléter" : ""), "Mentions ajoutées : vérifiez-les.", "Add what makes the commitment verifiable", r -> {
			if (proof && commitment.getPreuve() != null) {
				r.remplacer(commitment, Literals.ENGAGEMENT_ENVIRONNEMENTAL__PREUVE, Champ.texte("justificatif demandé"));
			}
			String added = (proof && commitment.getPreuve() == null ? " preuve " + Champ.texte("justificatif demandé") : "") + (check ? " contrôle trimestriel" : "");
			if (!added.isEmpty()) {
				r.apresObjet(commitment, added);
			}
		});
	}

	/** Clausier makes up no amount: it takes over a penalty of another commitment, or leaves the place. */
	static void penalite(Cas cas) {
		EngagementEnvironnemental commitment = cas.dans(EngagementEnvironnemental.class);
		Set<String> known = new LinkedHashSet<>();
		Retouches text = cas.texte();
		EcoreUtil2.getAllContentsOfType(cas.marche(), Penalite.class).stream().filter(p -> p.eContainer() instanceof EngagementEnvironnemental).forEach(p -> known.add(text.texte(p)));
		known.stream().limit(3).forEach(penalty -> cas.proposer("Reprendre la pénalité d'un autre engagement : " + penalty, "Pénalité ajoutée : vérifiez-la.",
				"Take over the penalty of another commitment", r -> r.apresObjet(commitment, " " + penalty)));
		cas.proposer("Ajouter une pénalité par manquement, à chiffrer", "Pénalité ajoutée : écrivez son montant.", "Add a penalty, to be filled in",
				r -> r.apresObjet(commitment, " pénalité " + Champ.chiffre("€") + " par manquement"));
	}

	static void minimum(Cas cas) {
		EngagementEnvironnemental commitment = cas.dans(EngagementEnvironnemental.class);
		String minimum = Nombres.ecrire(cas.nombre("minimum"));
		cas.proposer("Porter l'objectif à " + minimum + " %", "Objectif porté à " + minimum + " %.", "Raise the target to " + minimum + "%",
				r -> r.remplacer(commitment, Literals.ENGAGEMENT_ENVIRONNEMENTAL__OBJECTIF, minimum));
	}

	static void diagnostic(Cas cas) {
		EngagementEnvironnemental commitment = cas.dans(EngagementEnvironnemental.class);
		cas.proposer("Écrire « diagnostic PEMD » : le gisement a été ou sera quantifié", "« diagnostic PEMD » ajouté.", "Write « diagnostic PEMD »",
				r -> r.apresObjet(commitment, " diagnostic PEMD"));
	}
}
