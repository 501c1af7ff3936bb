// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law.nomenclature;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import fr.clausier.law.DonneesYaml;
import fr.clausier.law.Statut;
import fr.clausier.model.strategie.CategoriePublic;

/**
 * People whose work counts as insertion hours (CCAG of 2021, article 16.1.1 and its twins, whose list is open).
 *
 * @param code    "A1" to "B10"; "C1" for a local category
 * @param court   short French label, for lists
 * @param libelle French label as the documents print it
 * @param seuil   the same when the buyer tightens the activity threshold, with {heures}; null when the CCAG sets none
 * @param statut  how sure the wording is
 */
public record PublicInsertion(CategoriePublic categorie, String code, Famille famille, String court, String libelle, String seuil, Statut statut) {

	/** Why the people are eligible. */
	public enum Famille {
		/** Accompanied by a structure that the State recognises. */
		STRUCTURE,
		/** Far from employment. */
		ELOIGNEMENT,
		/** A local wish, not a category of the CCAG. */
		LOCAL
	}

	private static final class Liste {
		static final Map<CategoriePublic, PublicInsertion> TOUS = lire();
	}

	/** All of them, in the order of the model. */
	public static List<PublicInsertion> tous() {
		return List.copyOf(Liste.TOUS.values());
	}

	/** What is said of a category of the model. */
	public static PublicInsertion de(CategoriePublic categorie) {
		return Liste.TOUS.get(categorie);
	}

	private static Map<CategoriePublic, PublicInsertion> lire() {
		Map<CategoriePublic, PublicInsertion> publics = new EnumMap<>(CategoriePublic.class);
		((Map<?, ?>) ((Map<?, ?>) Donnees.yaml("insertion.yaml")).get("publics")).forEach((cle, valeur) -> {
			Map<?, ?> e = (Map<?, ?>) valeur;
			CategoriePublic categorie = CategoriePublic.getByName(cle.toString());
			publics.put(categorie, new PublicInsertion(categorie, DonneesYaml.texte(e, "code"), Famille.valueOf(DonneesYaml.texte(e, "famille")),
					DonneesYaml.texte(e, "court"), DonneesYaml.texte(e, "libelle"), DonneesYaml.texte(e, "seuil"),
					Statut.valueOf(DonneesYaml.texte(e, "statut"))));
		});
		return publics;
	}
}
