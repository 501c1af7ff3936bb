// SPDX-License-Identifier: EPL-2.0
package fr.clausier.cli.production;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import fr.clausier.documents.accessibilite.Defaut;
import fr.clausier.documents.empreinte.Empreinte.ClauseUtilisee;
import fr.clausier.documents.empreinte.Empreinte.Source;
import fr.clausier.model.strategie.Marche;

/**
 * The documents of one purchase, in memory.
 *
 * @param marche the purchase
 * @param jour day that fixed the law
 * @param produits the documents
 * @param remarques what to read again in them, one sentence each
 * @param clauses the clauses that they use
 * @param reprises earlier documents whose hand-made texts they kept, named below the output folder
 * @param defauts defects of accessibility, by file
 */
record PiecesAchat(Marche marche, LocalDate jour, List<Produit> produits, List<String> remarques, List<ClauseUtilisee> clauses, List<Source> reprises, Map<String, List<Defaut>> defauts) {

	PiecesAchat {
		produits = List.copyOf(produits);
		remarques = List.copyOf(remarques);
		clauses = List.copyOf(clauses);
		reprises = List.copyOf(reprises);
	}
}
