// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.ide.completion.listes;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import fr.clausier.dsl.ide.completion.valeurs.PreuvesEtUnites;
import fr.clausier.dsl.ide.completion.valeurs.Valeur;
import fr.clausier.dsl.lexique.Habitudes;
import fr.clausier.model.strategie.TypeEngagement;

/** Proofs and units of the commitment that a line says, which cannot be read as a whole before they are typed. */
final class Engagements {

	private Engagements() {
	}

	/** Any kind of commitment, as a pattern that takes accents or not. */
	static String motif() {
		return TypeEngagement.VALUES.stream().map(TypeEngagement::getLiteral).map(l -> l.equals(Habitudes.plier(l)) ? l : l + "|" + Habitudes.plier(l)).collect(Collectors.joining("|"));
	}

	static List<Valeur> preuves(Demande asked) {
		return type(asked).map(t -> PreuvesEtUnites.preuves(t.getLiteral())).orElse(List.of()).stream().filter(v -> Nomenclatures.contient(v.texte(), asked.tape()))
				.map(v -> new Valeur(asked.guillemet() ? v.texte().substring(0, v.texte().length() - 1) : v.texte(), v.libelle(), v.explication())).toList();
	}

	static List<Valeur> unites(Demande asked) {
		return type(asked).map(t -> PreuvesEtUnites.unites(t.getLiteral())).orElse(List.of()).stream().filter(v -> Nomenclatures.contient(v.texte(), asked.tape())).toList();
	}

	private static Optional<TypeEngagement> type(Demande asked) {
		String typed = Habitudes.plier(asked.genre()).toLowerCase(Locale.ROOT);
		return TypeEngagement.VALUES.stream().filter(t -> Habitudes.plier(t.getLiteral()).toLowerCase(Locale.ROOT).equals(typed)).findFirst();
	}
}
