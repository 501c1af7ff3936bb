// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.ide.corrections.criteres;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.nodemodel.ILeafNode;

import fr.clausier.dsl.ide.corrections.Cas;
import fr.clausier.dsl.ide.retouches.Champ;
import fr.clausier.dsl.ide.retouches.Noeuds;
import fr.clausier.dsl.ide.retouches.Retouches;
import fr.clausier.dsl.ide.retouches.Valeurs;
import fr.clausier.model.calcul.Ponderations;
import fr.clausier.model.strategie.Critere;
import fr.clausier.model.strategie.PorteSur;
import fr.clausier.model.strategie.SousCritere;
import fr.clausier.model.strategie.StrategiePackage.Literals;
import fr.clausier.model.strategie.TypeCritere;

/** What criteria say: wording, elements of appreciation, proofs, formula. */
final class Redaction {

	private static final String PERSONNEL = "qualification et expérience du personnel affecté à l'exécution du marché";
	/** What usage marks in a social criterion (sheet R-059). */
	private static final List<String> PARCOURS = List.of("tutorat", "formation", "prévention des ruptures de parcours");

	private Redaction() {
	}

	static void publierSousCritere(Cas cas) {
		SousCritere part = cas.dans(SousCritere.class);
		cas.proposerSur("Publier le sous-critère : retirer « non publié »", "Sous-critère publié.", "Publish the sub-criterion", r -> {
			ILeafNode last = Noeuds.mot(part, "publié");
			int start = Noeuds.debut(Noeuds.de(part, Literals.SOUS_CRITERE__NON_PUBLIE).get(0));
			r.effacer(part, start, last.getEndOffset());
		});
		Critere criterion = cas.dans(Critere.class);
		List<SousCritere> others = criterion.getSousCriteres().stream().filter(p -> p != part).toList();
		cas.proposer("Supprimer le sous-critère et répartir son poids", "Sous-critère supprimé.", "Delete the sub-criterion and share its weight out", r -> {
			r.retirerObjet(part);
			Poids.sousCriteres(r, others, Ponderations.sommeSousCriteres(criterion));
		});
	}

	static void surLExecution(Cas cas) {
		Critere criterion = cas.dans(Critere.class);
		cas.proposer("Faire porter le critère sur l'exécution du marché", "Le critère porte sur l'exécution : relisez son intitulé.", "Make the criterion bear on the performance of the contract",
				r -> r.fixer(criterion, Literals.CRITERE__PORTE_SUR, "porte sur", PorteSur.EXECUTION.getLiteral()));
	}

	static void surLesMoyens(Cas cas) {
		Critere criterion = cas.dans(Critere.class);
		cas.proposer("Faire porter le critère sur les moyens affectés à l'exécution du présent marché", "Critère reformulé : relisez-le.",
				"Make the criterion bear on the means given to this contract", r -> {
					r.fixer(criterion, Literals.CRITERE__PORTE_SUR, "porte sur", PorteSur.EXECUTION.getLiteral());
					r.completer(criterion, Literals.CRITERE__ELEMENTS, "éléments", List.of("\"moyens affectés à l'exécution du présent marché\""));
				});
		cas.proposer("Faire porter le critère sur l'offre", "Le critère porte sur l'offre : relisez son intitulé.", "Make the criterion bear on the offer",
				r -> r.fixer(criterion, Literals.CRITERE__PORTE_SUR, "porte sur", PorteSur.OFFRE.getLiteral()));
	}

	static void sansGeographie(Cas cas) {
		reecrire(cas, "délai d'intervention");
		reecrire(cas, "émissions liées aux livraisons et aux déplacements");
		surLExecution(cas);
	}

	static void personnelAffecte(Cas cas) {
		reecrire(cas, PERSONNEL);
		int index = element(cas);
		if (index >= 0 && elements(cas.cible()).size() > 1) {
			cas.proposer("Retirer cet élément, à porter dans les conditions de participation", "Élément retiré.", "Remove this element, which belongs to the selection of candidates",
					r -> r.retirerValeur(objet(cas), trait(objet(cas), true), index));
		}
	}

	/** Writes another wording in the place of the one that the finding quotes, be it a title or an element of appreciation. */
	private static void reecrire(Cas cas, String wording) {
		EObject object = objet(cas);
		int index = element(cas);
		String text = index < 0 ? Character.toUpperCase(wording.charAt(0)) + wording.substring(1) : wording;
		cas.proposer("Remplacer « " + court(cas.fait("intitule")) + " » par « " + text + " »", "Texte remplacé : relisez le critère.", "Replace the wording by « " + text + " »",
				r -> r.remplacer(object, trait(object, index >= 0), Math.max(index, 0), Valeurs.chaine(text)));
	}

	private static EObject objet(Cas cas) {
		SousCritere part = cas.dans(SousCritere.class);
		return part != null ? part : cas.dans(Critere.class);
	}

	private static EStructuralFeature trait(EObject object, boolean element) {
		if (object instanceof SousCritere) {
			return element ? Literals.SOUS_CRITERE__ELEMENTS : Literals.SOUS_CRITERE__TITRE;
		}
		return element ? Literals.CRITERE__ELEMENTS : Literals.CRITERE__TITRE;
	}

	private static EList<String> elements(EObject object) {
		return object instanceof SousCritere part ? part.getElements() : ((Critere) object).getElements();
	}

	/** Rank of the element of appreciation that the finding quotes; -1 when it quotes the title. */
	private static int element(Cas cas) {
		EObject object = objet(cas);
		String quoted = cas.fait("intitule").strip();
		String title = object instanceof SousCritere part ? part.getTitre() : ((Critere) object).getTitre();
		if (title != null && title.strip().equals(quoted)) {
			return -1;
		}
		List<String> all = elements(object).stream().map(String::strip).toList();
		return all.indexOf(quoted);
	}

	private static String court(String text) {
		return text.length() > 40 ? text.substring(0, 39) + "…" : text;
	}

	static void sansSurenchere(Cas cas) {
		Critere criterion = cas.dans(Critere.class);
		cas.proposer("Noter la qualité du parcours plutôt que les heures promises", "Critère réécrit : il note le parcours d'insertion.", "Mark the quality of the path, not the hours promised", r -> {
			r.retirer(criterion, Literals.CRITERE__HEURES_SUPPLEMENTAIRES);
			List<String> missing = PARCOURS.stream().filter(e -> !criterion.getElements().contains(e)).map(Valeurs::chaine).toList();
			if (!missing.isEmpty()) {
				r.completer(criterion, Literals.CRITERE__ELEMENTS, "éléments", missing);
			}
		});
		cas.proposer("Ajouter un plafond d'heures à chiffrer", "Plafond ajouté : écrivez le nombre d'heures.", "Add a cap on the hours, to be filled in",
				r -> r.apresMot(criterion, "supplémentaires", " plafond " + Champ.chiffre("heures")));
	}

	static void elementsDAppreciation(Cas cas) {
		Critere criterion = cas.dans(Critere.class);
		if (criterion.getType() == TypeCritere.SOCIAL) {
			cas.proposer("Ajouter les éléments d'usage : tutorat, formation, prévention des ruptures de parcours", "Éléments d'appréciation ajoutés.", "Add the usual elements of appreciation",
					r -> r.ajouter(criterion, Literals.CRITERE__ELEMENTS, "éléments " + Valeurs.chaines(PARCOURS)));
		}
		cas.proposer("Ajouter des éléments d'appréciation à compléter", "Éléments d'appréciation ajoutés : complétez-les.", "Add elements of appreciation, to be completed", r -> r
				.ajouter(criterion, Literals.CRITERE__ELEMENTS, "éléments " + Champ.texte("premier élément d'appréciation") + ", " + Champ.texte("second élément d'appréciation")));
	}

	static void formule(Cas cas) {
		cas.proposer("Utiliser la formule N × P0/P", "Formule remplacée.", "Use the formula N × P0/P",
				r -> r.remplacer(cas.dans(Critere.class), Literals.CRITERE__FORMULE, "\"N × P0/P\""));
		cas.proposer("Retirer la formule", "Formule retirée.", "Remove the formula", r -> r.retirer(cas.dans(Critere.class), Literals.CRITERE__FORMULE));
	}

	static void verifiable(Cas cas) {
		Critere criterion = cas.dans(Critere.class);
		if (criterion.getUnite() == null && criterion.getMethode() == null) {
			verifiable(cas, criterion, "l'unité", r -> r.ajouter(criterion, Literals.CRITERE__UNITE, "unité " + Champ.texte("unité de mesure")));
			verifiable(cas, criterion, "la méthode", r -> r.ajouter(criterion, Literals.CRITERE__METHODE, "méthode " + Champ.texte("ce qui est mesuré, comment et sur quel périmètre")));
		} else {
			verifiable(cas, criterion, "", r -> {
			});
		}
	}

	private static void verifiable(Cas cas, Critere criterion, String measure, Consumer<Retouches> work) {
		boolean proof = criterion.getPreuves().isEmpty();
		String what = measure.isEmpty() ? "le justificatif" : proof ? measure + " et le justificatif" : measure;
		cas.proposer("Ajouter " + what + " à compléter", "Mentions ajoutées : complétez-les.", "Add what makes the criterion verifiable, to be completed", r -> {
			work.accept(r);
			if (proof) {
				r.ajouter(criterion, Literals.CRITERE__PREUVES, "preuve " + Champ.texte("justificatif demandé"));
			}
		});
	}

	static void sansAutoNotation(Cas cas) {
		cas.proposer("Retirer « auto-notation » : l'acheteur note", "« auto-notation » retiré.", "Remove « auto-notation »",
				r -> r.retirer(cas.dans(Critere.class), Literals.CRITERE__AUTO_NOTATION));
	}
}
