// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.ide.corrections.structure;

import fr.clausier.dsl.dossier.CodesProbleme;
import fr.clausier.dsl.ide.corrections.Famille;
import fr.clausier.dsl.ide.corrections.Registre;
import fr.clausier.dsl.messages.MessagesSyntaxe;

/** Problems that no rule of law stands behind. */
public final class CorrectionsStructure implements Famille {

	@Override
	public void inscrire(Registre registre) {
		registre.pour(CodesProbleme.FAIT_DOUBLE, FaitDouble::retirer)
				.pour(CodesProbleme.NOM_DOUBLE, Noms::renommer)
				.pour(CodesProbleme.TITRE_VIDE, Noms::titre)
				.pour(CodesProbleme.LIEN, Noms::remplacerLien, Noms::declarer)
				.pour(CodesProbleme.FAIT_INCONNU, Notation::voisin)
				.pour(CodesProbleme.RUBRIQUE, Notation::rubrique)
				.pour(CodesProbleme.VALEUR_ABSENTE, Notation::tester)
				.pour(CodesProbleme.BLOC_OUVERT, Notation::fermer)
				.pour(MessagesSyntaxe.AJOUTER, Syntaxe::ajouter)
				.pour(MessagesSyntaxe.REMPLACER, Syntaxe::remplacer);
	}
}
