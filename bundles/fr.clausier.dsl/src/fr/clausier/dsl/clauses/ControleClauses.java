// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.clauses;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.EcoreUtil2;

import fr.clausier.dsl.dossier.CodesProbleme;
import fr.clausier.dsl.dossier.Localisation;
import fr.clausier.dsl.messages.MotVoisin;
import fr.clausier.dsl.validation.Ecart;
import fr.clausier.law.Severite;
import fr.clausier.model.strategie.BibliothequeClauses;
import fr.clausier.model.strategie.Element;
import fr.clausier.model.strategie.Fichier;
import fr.clausier.model.strategie.ModeleClause;
import fr.clausier.model.strategie.ModeleDocument;
import fr.clausier.model.strategie.ModeleSection;
import fr.clausier.model.strategie.PorteeClause;
import fr.clausier.model.strategie.StrategiePackage.Literals;

/** What is wrong with the clauses and plans of one file. */
public final class ControleClauses {

	private final List<Ecart> found = new ArrayList<>();
	private final Map<String, Element> names = new HashMap<>();
	private final Set<ModeleClause> replaced = new HashSet<>();

	private ControleClauses() {
	}

	/** @return the defects of a file's libraries; none for a file without any */
	public static List<Ecart> verifier(Fichier fichier) {
		ControleClauses controle = new ControleClauses();
		fichier.getElements().stream().filter(BibliothequeClauses.class::isInstance).forEach(b -> controle.bibliotheque((BibliothequeClauses) b));
		return controle.found;
	}

	private void bibliotheque(BibliothequeClauses bibliotheque) {
		Stream.concat(bibliotheque.getDocuments().stream(), bibliotheque.getClauses().stream()).forEach(this::nom);
		bibliotheque.getDocuments().forEach(this::document);
		bibliotheque.getClauses().forEach(this::clause);
		for (EObject objet : EcoreUtil2.getAllContentsOfType(bibliotheque, EObject.class)) {
			ControleTextes.verifier(objet, found);
		}
	}

	private void nom(Element element) {
		if (element.getName() == null) {
			return;
		}
		if (element.getTitre() != null && element.getTitre().isBlank()) {
			erreur(element, Literals.ELEMENT__TITRE, "Le titre est vide.", "Écrivez entre les guillemets de quoi il s'agit.", CodesProbleme.TITRE_VIDE);
		}
		Element earlier = names.putIfAbsent(element.eClass().getName() + ' ' + element.getName(), element);
		boolean national = !BibliothequeNationale.contient(element)
				&& BibliothequeNationale.declare(element.eClass(), element.getName());
		if (earlier != null || national) {
			String where = earlier == null ? "dans la bibliothèque nationale"
					: "à la ligne " + Localisation.de(earlier).map(Localisation::ligne).orElse(0);
			String remedy = earlier == null && element instanceof ModeleClause
					? "Donnez à la vôtre un autre nom et écrivez «\u00A0remplace " + element.getName() + "\u00A0»." : "Choisissez un autre nom.";
			erreur(element, Literals.ELEMENT__NAME, "Le nom «\u00A0" + element.getName() + "\u00A0» est déjà donné " + where + ".", remedy,
					CodesProbleme.NOM_DOUBLE);
		}
	}

	private void document(ModeleDocument document) {
		if (document.getFichier() == null) {
			erreur(document, null, "Le document n'a pas de nom de fichier.", "Ajoutez par exemple\u00A0: fichier \"06-annexe\"", CodesProbleme.CLAUSE);
		}
		sections(document.getSections());
	}

	private void sections(List<ModeleSection> sections) {
		Set<String> codes = new HashSet<>();
		for (ModeleSection section : sections) {
			if (section.getCode() != null && (!codes.add(section.getCode()) || section.getCode().contains("/"))) {
				erreur(section, Literals.MODELE_SECTION__CODE, section.getCode().contains("/") ? "Le nom d'une section ne contient pas de barre."
						: "Deux sections portent ici le nom «\u00A0" + section.getCode() + "\u00A0».", "Choisissez un autre nom.", CodesProbleme.RUBRIQUE);
			}
			sections(section.getSections());
		}
	}

	private void clause(ModeleClause clause) {
		FaitsDeClause faits = new FaitsDeClause(clause);
		if (faits.tourneEnRond()) {
			erreur(clause, Literals.MODELE_CLAUSE__REMPLACE, "Cette clause finit par se remplacer elle-même.", "Citez la clause d'origine.", CodesProbleme.CLAUSE);
			return;
		}
		remplacement(clause);
		place(clause, faits);
		if (faits.texte() == null) {
			erreur(clause, null, "La clause n'a pas de texte.", "Ajoutez\u00A0: texte \"\"\"…\"\"\"", CodesProbleme.CLAUSE);
		}
		if (faits.fondements().isEmpty()) {
			ecart(Severite.AVERTISSEMENT, clause, null, "La clause ne dit pas sur quoi elle se fonde.",
					"Ajoutez par exemple\u00A0: fondement L2112-2, ou le nom d'un autre texte entre guillemets.", CodesProbleme.SANS_FONDEMENT, List.of());
		}
		if (clause.getEnVigueurDepuis() != null && clause.getJusquau() != null && clause.getJusquau().isBefore(clause.getEnVigueurDepuis())) {
			erreur(clause, Literals.MODELE_CLAUSE__JUSQUAU, "La clause cesse d'être en vigueur avant de l'être.", "Corrigez l'une des deux dates.",
					CodesProbleme.CLAUSE);
		}
		incompatibles(clause, faits);
	}

	private void remplacement(ModeleClause clause) {
		ModeleClause autre = clause.getRemplace();
		if (autre == null || autre.eIsProxy()) {
			return;
		}
		if (!replaced.add(autre)) {
			erreur(clause, Literals.MODELE_CLAUSE__REMPLACE, "«\u00A0" + autre.getName() + "\u00A0» est déjà remplacée par une autre clause.",
					"Gardez une seule des deux, ou remplacez l'autre.", CodesProbleme.CLAUSE);
		}
		ModeleDocument avant = new FaitsDeClause(autre).document();
		if (clause.getDocument() != null && !clause.getDocument().eIsProxy() && avant != null && clause.getDocument() != avant) {
			erreur(clause, Literals.MODELE_CLAUSE__DOCUMENT, "«\u00A0" + autre.getName() + "\u00A0», que cette clause remplace, figure dans un autre document\u00A0: "
					+ avant.getName() + ".", "Écrivez le même document, ou ajoutez la clause et désactivez l'autre.", CodesProbleme.CLAUSE);
		}
	}

	private void place(ModeleClause clause, FaitsDeClause faits) {
		if (faits.document() == null) {
			if (clause.getDocument() == null && clause.getRemplace() == null) {
				erreur(clause, null, "La clause ne dit pas dans quel document elle figure.", "Ajoutez par exemple\u00A0: document CCAP", CodesProbleme.CLAUSE);
			}
			return;
		}
		List<String> known = NomsDUnTexte.chemins(faits.document());
		if (faits.rubrique() == null) {
			erreur(clause, null, "La clause ne dit pas dans quelle section elle figure.",
					"Ajoutez par exemple\u00A0: rubrique \"" + (known.isEmpty() ? "objet" : known.get(0)) + "\"", CodesProbleme.CLAUSE);
		} else if (!known.contains(faits.rubrique())) {
			Optional<String> near = MotVoisin.de(faits.rubrique(), known);
			ecart(Severite.ERREUR, clause, Literals.MODELE_CLAUSE__RUBRIQUE, "Le document " + faits.document().getName() + " n'a pas de section «\u00A0"
					+ faits.rubrique() + "\u00A0»" + near.map(n -> "\u00A0; vouliez-vous dire «\u00A0" + n + "\u00A0»\u00A0?").orElse("."),
					near.isPresent() ? "" : "Sections connues\u00A0: " + String.join(", ", known) + ".", CodesProbleme.RUBRIQUE, near.map(List::of).orElse(List.of()));
		}
	}

	private void incompatibles(ModeleClause clause, FaitsDeClause faits) {
		for (int i = 0; i < clause.getIncompatibles().size(); i++) {
			ModeleClause autre = clause.getIncompatibles().get(i);
			if (!autre.eIsProxy() && autre != clause && toujours(faits) && toujours(new FaitsDeClause(autre)) && !faits.lignee().contains(autre)) {
				Optional<Localisation> place = Localisation.de(clause, Literals.MODELE_CLAUSE__INCOMPATIBLES, i);
				place.ifPresent(p -> found.add(new Ecart(Severite.ERREUR, p, "«\u00A0" + clause.getName() + "\u00A0» et «\u00A0" + autre.getName()
						+ "\u00A0» sont incompatibles et figurent pourtant toujours toutes deux.", "Donnez une condition à l'une d'elles, ou désactivez-la.",
						CodesProbleme.CLAUSE)));
			}
		}
	}

	/** Whether every purchase that has the document has the clause. */
	private static boolean toujours(FaitsDeClause faits) {
		return faits.condition() == null && faits.force() == null && faits.portee() == PorteeClause.MARCHE;
	}

	private void erreur(EObject objet, EStructuralFeature trait, String message, String remede, String code) {
		ecart(Severite.ERREUR, objet, trait, message, remede, code, List.of());
	}

	private void ecart(Severite severite, EObject objet, EStructuralFeature trait, String message, String remede, String code, List<String> donnees) {
		Localisation.de(objet, trait).ifPresent(place -> found.add(new Ecart(severite, place, message, remede, code, donnees)));
	}
}
