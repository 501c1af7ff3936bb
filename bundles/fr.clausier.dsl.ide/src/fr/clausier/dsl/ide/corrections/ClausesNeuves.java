// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.ide.corrections;

import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.Enumerator;

import fr.clausier.dsl.ide.retouches.Champ;
import fr.clausier.dsl.ide.retouches.Lignes;
import fr.clausier.model.strategie.CategoriePublic;
import fr.clausier.model.strategie.Modalite;
import fr.clausier.model.strategie.TypeClauseSociale;
import fr.clausier.model.strategie.TypeEngagement;

/** Lots and clauses as they are first written: what the law leaves open has a usual value, what only the author knows is left to fill in. */
public final class ClausesNeuves {

	/** The categories that sheet R-100 gives as an example. */
	public static final List<String> PUBLICS = litteraux(List.of(CategoriePublic.B1_DELD, CategoriePublic.B2_RSA, CategoriePublic.B3_BOETH, CategoriePublic.B5_JEUNES));

	/** The three ways that are of equal value for the people (sheet R-099). */
	public static final List<String> MODALITES = litteraux(List.of(Modalite.EMBAUCHE_DIRECTE, Modalite.MISE_ADISPOSITION, Modalite.SOUS_TRAITANCE));

	private ClausesNeuves() {
	}

	private static List<String> litteraux(List<? extends Enumerator> choices) {
		return choices.stream().map(Enumerator::getLiteral).toList();
	}

	/** A lot to fill in. */
	public static String lot(int number) {
		return Lignes.blocSurLignes("lot " + number + " " + Champ.texte("intitulé du lot " + number), List.of("estimation " + Champ.chiffre("€ HT")));
	}

	/** An insertion clause without its effort, which R-094 then asks for. */
	public static String insertion() {
		return Lignes.blocSurLignes("insertion",
				List.of("publics " + String.join(", ", PUBLICS), "modalités " + String.join(", ", MODALITES), "suivi trimestriel"));
	}

	/** A social condition of another kind. */
	public static String sociale(TypeClauseSociale kind) {
		return "clause sociale " + kind.getLiteral() + " " + Champ.texte("obligation du titulaire") + " preuve " + Champ.texte("justificatif") + " contrôle trimestriel";
	}

	/** An environmental commitment. */
	public static String engagement(TypeEngagement kind) {
		return kind.getLiteral() + " " + Champ.texte("engagement du titulaire") + " preuve " + Champ.texte("justificatif") + " contrôle trimestriel";
	}

	/** "a, b et c". */
	public static String enumerer(List<String> words) {
		int last = words.size() - 1;
		return last < 1 ? String.join("", words) : words.subList(0, last).stream().collect(Collectors.joining(", ")) + " et " + words.get(last);
	}
}
