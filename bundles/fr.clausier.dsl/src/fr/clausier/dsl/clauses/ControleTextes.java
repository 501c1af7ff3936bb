// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.clauses;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

import fr.clausier.dsl.dossier.CodesProbleme;
import fr.clausier.dsl.gabarit.Defaut;
import fr.clausier.dsl.gabarit.ExpressionIllisible;
import fr.clausier.dsl.gabarit.Lecture;
import fr.clausier.dsl.gabarit.TexteLu;
import fr.clausier.dsl.validation.Ecart;
import fr.clausier.dsl.vocabulaire.Controle;
import fr.clausier.dsl.vocabulaire.Noms;
import fr.clausier.law.Severite;
import fr.clausier.model.strategie.ConditionClause;
import fr.clausier.model.strategie.StrategiePackage.Literals;

/** What is wrong inside the texts and the conditions of a library: each defect on the very word. */
public final class ControleTextes {

	/** The features of a library whose value is a text with marks. */
	public static final Set<EStructuralFeature> TEXTES = Set.of(Literals.MODELE_CLAUSE__TEXTE, Literals.MODELE_CLAUSE__INTITULE,
			Literals.MODELE_DOCUMENT__FICHIER, Literals.MODELE_DOCUMENT__SOUS_TITRE, Literals.ENTETE_DOCUMENT__TEXTE, Literals.MODELE_SECTION__TITRE);

	private ControleTextes() {
	}

	/** The texts with marks of one object, and its condition when it is one. */
	public static List<TexteEcrit> textes(EObject objet) {
		List<TexteEcrit> textes = new ArrayList<>();
		for (EStructuralFeature trait : objet.eClass().getEAllStructuralFeatures()) {
			if (TEXTES.contains(trait) || trait == Literals.ELEMENT__TITRE && objet.eClass() == Literals.MODELE_DOCUMENT) {
				TexteEcrit.de(objet, trait).ifPresent(textes::add);
			}
		}
		return textes;
	}

	static void verifier(EObject objet, List<Ecart> found) {
		if (objet instanceof ConditionClause condition) {
			TexteEcrit.de(condition).ifPresent(texte -> condition(condition, texte, found));
		}
		for (TexteEcrit texte : textes(objet)) {
			TexteLu lu = TexteLu.de(texte.texte());
			Noms noms = NomsDUnTexte.pour(objet);
			lu.defauts().forEach(d -> found.add(ecart(d, texte)));
			Controle.texte(lu.noeuds(), texte.trait() == Literals.MODELE_CLAUSE__TEXTE ? noms : noms.avecCibles(null)).forEach(d -> found.add(ecart(d, texte)));
		}
	}

	private static void condition(ConditionClause condition, TexteEcrit texte, List<Ecart> found) {
		try {
			Controle.condition(Lecture.expression(texte.texte()), NomsDUnTexte.pour(condition)).forEach(d -> found.add(ecart(d, texte)));
		} catch (ExpressionIllisible e) {
			found.add(ecart(new Defaut(e.code(), e.etendue(), 1, e.getMessage(), ""), texte));
		}
	}

	private static Ecart ecart(Defaut defaut, TexteEcrit texte) {
		String message = defaut.message();
		String sentence = Character.toUpperCase(message.charAt(0)) + message.substring(1);
		return new Ecart(Severite.ERREUR, texte.lieu(defaut.etendue()), insecables(sentence) + (sentence.endsWith("?") ? "" : "."), remede(defaut),
				code(defaut.code()), Optional.of(defaut.donnee()).filter(d -> !d.isEmpty()).map(List::of).orElse(List.of()));
	}

	/** French spacing, as the sentences of the language have it. */
	static String insecables(String text) {
		return text.replace("« ", "«\u00A0").replace(" »", "\u00A0»").replace(" :", "\u00A0:").replace(" ;", "\u00A0;").replace(" ?", "\u00A0?");
	}

	private static String remede(Defaut defaut) {
		return switch (defaut.code()) {
			case MARQUE_OUVERTE -> "Fermez la valeur par un guillemet «\u00A0»\u00A0», ou laissez un espace après le premier pour une citation.";
			case BLOC_OUVERT -> "Ajoutez «fin» là où s'arrête ce qui en dépend.";
			case SANS_DEBUT -> "Supprimez cette marque, ou ouvrez «si …» ou «pour … dans …» avant elle.";
			case PEUT_MANQUER -> "Placez la valeur entre «si …» et «fin».";
			case FORMAT_INCONNU, FAIT_INCONNU -> "Choisissez parmi ceux que propose l'aide à la saisie (Ctrl+Espace).";
			case EXPRESSION, TYPE -> "Corrigez l'expression.";
		};
	}

	private static String code(Defaut.Code code) {
		return switch (code) {
			case FAIT_INCONNU -> CodesProbleme.FAIT_INCONNU;
			case FORMAT_INCONNU -> CodesProbleme.FORMAT_INCONNU;
			case PEUT_MANQUER -> CodesProbleme.VALEUR_ABSENTE;
			case BLOC_OUVERT -> CodesProbleme.BLOC_OUVERT;
			case EXPRESSION, MARQUE_OUVERTE, SANS_DEBUT, TYPE -> CodesProbleme.NOTATION;
		};
	}
}
