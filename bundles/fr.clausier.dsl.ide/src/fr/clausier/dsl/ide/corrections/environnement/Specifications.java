// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.ide.corrections.environnement;

import org.eclipse.xtext.nodemodel.INode;

import fr.clausier.dsl.ide.corrections.Cas;
import fr.clausier.dsl.ide.retouches.Champ;
import fr.clausier.dsl.ide.retouches.Noeuds;
import fr.clausier.model.strategie.Label;
import fr.clausier.model.strategie.Marche;
import fr.clausier.model.strategie.Prestation;
import fr.clausier.model.strategie.Specification;
import fr.clausier.model.strategie.StrategiePackage.Literals;

/** Technical specifications and the labels that stand for some of them. */
final class Specifications {

	private Specifications() {
	}

	/** Those that are written may have a dimension that nobody stated; else one is written. */
	static void dimension(Cas cas) {
		Prestation owner = cas.prestation();
		Marche marche = cas.marche();
		Prestation bearer = owner.getSpecifications().isEmpty() && !marche.getSpecifications().isEmpty() ? marche : owner;
		bearer.getSpecifications().stream().filter(s -> s.getDimensions().isEmpty()).findFirst()
				.ifPresent(s -> cas.proposer("Rattacher à l'environnement la spécification « " + court(s.getTexte()) + " »", "Dimension environnementale ajoutée.",
						"Give the specification its environmental dimension", r -> r.apres(s, Literals.SPECIFICATION__TEXTE, " dimension environnementale")));
		cas.proposer("Ajouter une spécification environnementale à rédiger", "Spécification ajoutée : rédigez-la.", "Add an environmental specification, to be written", r -> r.ajouter(owner,
				Literals.PRESTATION__SPECIFICATIONS, "spécification " + Champ.texte("exigence (matériau, énergie, emballage, durée de vie)") + " dimension environnementale"));
		cas.proposer("Demander un label à préciser", "Label ajouté : nommez-le.", "Ask for a label, to be named",
				r -> r.ajouter(owner, Literals.PRESTATION__LABELS, "label " + Champ.texte("label") + " ou équivalent"));
	}

	private static String court(String text) {
		String line = text.strip().replaceAll("\\s+", " ");
		return line.length() > 40 ? line.substring(0, 39) + "…" : line;
	}

	static void equivalent(Cas cas) {
		Label label = cas.dans(Label.class);
		int from = Noeuds.debut(Noeuds.de(label, Literals.LABEL__SANS_EQUIVALENT).get(0));
		cas.proposer("Accepter les équivalents : écrire « ou équivalent »", "« ou équivalent » écrit.", "Accept equivalents",
				r -> r.remplacer(label, from, Noeuds.mot(label, "équivalent").getEndOffset(), "ou équivalent"));
	}

	static void autreLabel(Cas cas) {
		Label label = cas.dans(Label.class);
		cas.proposer("Remplacer par un label de produit ou d'ouvrage, à nommer", "Label à nommer écrit.", "Ask for a product label instead, to be named",
				r -> r.remplacer(label, Literals.LABEL__NOM, Champ.texte("label de produit ou d'ouvrage")));
		if (label.eContainingFeature().isMany()) {
			cas.proposer("Retirer ce label, à demander parmi les pièces de la candidature", "Label retiré.", "Remove this label, which belongs to the selection of candidates", r -> r.retirerObjet(label));
		}
	}

	static void justifier(Cas cas) {
		Specification specification = cas.dans(Specification.class);
		if (specification == null) {
			return;
		}
		String reason = Champ.texte("en quoi l'objet du marché exige cette marque ou cette provenance");
		cas.proposer("Garder la mention et la justifier", "Justification ajoutée : écrivez-la.", "Keep the mention and justify it", r -> {
			INode written = Noeuds.de(specification, Literals.SPECIFICATION__JUSTIFICATION).stream().findFirst().orElse(null);
			if (written == null) {
				r.apresObjet(specification, " justification " + reason);
			} else {
				r.remplacer(specification, Literals.SPECIFICATION__JUSTIFICATION, reason);
			}
		});
	}
}
