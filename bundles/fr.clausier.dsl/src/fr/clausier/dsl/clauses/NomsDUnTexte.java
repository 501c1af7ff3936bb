// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.clauses;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.EcoreUtil2;

import fr.clausier.dsl.gabarit.Expression;
import fr.clausier.dsl.gabarit.ExpressionIllisible;
import fr.clausier.dsl.gabarit.Lecture;
import fr.clausier.dsl.vocabulaire.Noms;
import fr.clausier.dsl.vocabulaire.Repetition;
import fr.clausier.dsl.vocabulaire.Vocabulaire;
import fr.clausier.model.strategie.ConditionClause;
import fr.clausier.model.strategie.ModeleClause;
import fr.clausier.model.strategie.ModeleDocument;
import fr.clausier.model.strategie.ModeleSection;

/** The names that a text of a library may read: those of the purchase, and those of what the text is repeated for. */
public final class NomsDUnTexte {

	private NomsDUnTexte() {
	}

	/** The names known to the texts of an object: a clause, its condition, a document, a section, a line of a title block. */
	public static Noms pour(EObject objet) {
		return switch (objet) {
			case ModeleClause clause -> sousCondition(avantCondition(clause), new FaitsDeClause(clause).condition()).avecCibles(CiblesDeRenvoi.de(clause));
			case ConditionClause condition when condition.eContainer() instanceof ModeleClause clause -> avantCondition(clause);
			case ModeleDocument document -> Repetition.dans(tous(), document.getPortee());
			case ModeleSection section -> Repetition.dans(pour(section.eContainer()), section.getPortee());
			case null -> tous();
			default -> objet.eContainer() == null ? tous() : pour(objet.eContainer());
		};
	}

	/** The names known to the condition of an object: what its own condition proves is not known yet. */
	public static Noms avantCondition(EObject objet) {
		ModeleClause clause = objet instanceof ModeleClause one ? one : EcoreUtil2.getContainerOfType(objet, ModeleClause.class);
		return clause != null ? avantCondition(clause) : pour(objet);
	}

	/** The section of a document at a path; null when there is none. */
	public static ModeleSection section(ModeleDocument document, String chemin) {
		List<ModeleSection> here = document.getSections();
		ModeleSection found = null;
		for (String code : chemin.split("/")) {
			found = here.stream().filter(s -> code.equals(s.getCode())).findFirst().orElse(null);
			if (found == null) {
				return null;
			}
			here = found.getSections();
		}
		return found;
	}

	/** The paths of all sections of a document. */
	public static List<String> chemins(ModeleDocument document) {
		List<String> chemins = new ArrayList<>();
		document.getSections().forEach(s -> chemins(s, "", chemins));
		return Collections.unmodifiableList(chemins);
	}

	private static void chemins(ModeleSection section, String parent, List<String> chemins) {
		if (section.getCode() != null) {
			String chemin = parent + section.getCode();
			chemins.add(chemin);
			section.getSections().forEach(s -> chemins(s, chemin + "/", chemins));
		}
	}

	private static Noms avantCondition(ModeleClause clause) {
		FaitsDeClause faits = new FaitsDeClause(clause);
		ModeleDocument document = faits.document();
		ModeleSection section = document == null || faits.rubrique() == null ? null : section(document, faits.rubrique());
		return Repetition.dans(section != null ? pour(section) : pour(document), faits.portee());
	}

	private static Noms tous() {
		return Noms.de(Vocabulaire.standard());
	}

	private static Noms sousCondition(Noms noms, ConditionClause condition) {
		if (condition == null) {
			return noms;
		}
		try {
			Expression lue = Lecture.expression(TexteEcrit.texte(condition));
			return noms.sous(lue);
		} catch (ExpressionIllisible e) {
			// Told where the condition is written.
			return noms;
		}
	}
}
