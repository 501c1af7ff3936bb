// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law.nomenclature;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import fr.clausier.law.DonneesYaml;
import fr.clausier.law.Statut;
import fr.clausier.model.strategie.Modalite;

/**
 * A way to realise insertion hours; the choice stays with the contractor.
 *
 * @param code    "M1" to "M4"
 * @param court   short French label, for lists
 * @param libelle French label as the documents print it, with its article
 * @param statut  how sure the wording is
 */
public record ModaliteInsertion(Modalite modalite, String code, String court, String libelle, Statut statut) {

	private static final class Liste {
		static final Map<Modalite, ModaliteInsertion> TOUTES = lire();
	}

	/** All of them, in the order of the model. */
	public static List<ModaliteInsertion> toutes() {
		return List.copyOf(Liste.TOUTES.values());
	}

	/** What is said of a way of the model. */
	public static ModaliteInsertion de(Modalite modalite) {
		return Liste.TOUTES.get(modalite);
	}

	private static Map<Modalite, ModaliteInsertion> lire() {
		Map<Modalite, ModaliteInsertion> modalites = new EnumMap<>(Modalite.class);
		((Map<?, ?>) ((Map<?, ?>) Donnees.yaml("insertion.yaml")).get("modalites")).forEach((cle, valeur) -> {
			Map<?, ?> e = (Map<?, ?>) valeur;
			Modalite modalite = Modalite.getByName(cle.toString());
			modalites.put(modalite, new ModaliteInsertion(modalite, DonneesYaml.texte(e, "code"), DonneesYaml.texte(e, "court"),
					DonneesYaml.texte(e, "libelle"), Statut.valueOf(DonneesYaml.texte(e, "statut"))));
		});
		return modalites;
	}
}
