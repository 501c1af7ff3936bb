// SPDX-License-Identifier: EPL-2.0
package fr.clausier.cli.production;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import fr.clausier.clauses.verification.PieceLue;
import fr.clausier.documents.accessibilite.Defaut;
import fr.clausier.documents.empreinte.Empreinte.ClauseUtilisee;
import fr.clausier.model.strategie.Marche;

/**
 * The documents of one purchase, in memory.
 *
 * @param marche the purchase
 * @param jour day that fixed the law
 * @param produits the documents
 * @param remarques what to read again in them, one sentence each
 * @param clauses the clauses that they use
 * @param lues the documents as they read, in their order
 * @param zones places to write in, by document: invitations by name
 * @param defauts defects of accessibility, by file
 */
record PiecesAchat(Marche marche, LocalDate jour, List<Produit> produits, List<String> remarques, List<ClauseUtilisee> clauses, List<PieceLue> lues, Map<Path, Map<String, String>> zones,
		Map<String, List<Defaut>> defauts) {

	PiecesAchat {
		produits = List.copyOf(produits);
		remarques = List.copyOf(remarques);
		clauses = List.copyOf(clauses);
		lues = List.copyOf(lues);
	}
}
