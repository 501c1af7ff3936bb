// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law.nomenclature;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import fr.clausier.law.DonneesYaml;
import fr.clausier.law.Statut;

/**
 * A label or certification that buyers name; a purchase accepts its equivalents (R2111-16, R2111-17).
 *
 * @param nom       usual name
 * @param autres    other names of the same
 * @param certifie  what it says something of
 * @param domaine   in French, for a list
 * @param egalim    whether its products count as durable and of quality in public catering
 * @param jusqua    last day they do; null without known end
 * @param precision what else to know, one French sentence; null when nothing
 * @param statut    how sure all this is
 */
public record LabelConnu(String nom, List<String> autres, Certifie certifie, String domaine, boolean egalim, LocalDate jusqua, String precision,
		Statut statut) {

	/** What a label says something of; one that certifies an organisation proves a capacity, not the quality of an offer. */
	public enum Certifie {
		PRODUIT, OUVRAGE, PROJET, ORGANISATION
	}

	private static final class Liste {
		static final List<LabelConnu> TOUS = Donnees.entrees("labels.yaml").stream().map(LabelConnu::lire).toList();
		static final Recherche<LabelConnu> RECHERCHE = new Recherche<>(TOUS, label -> "", label -> String.join(" ", label.noms()), Map.of());
	}

	/** All of them, by domain. */
	public static List<LabelConnu> tous() {
		return Liste.TOUS;
	}

	/** The label that has that name or other name, whatever the accents, capitals and hyphens. */
	public static Optional<LabelConnu> parNom(String nom) {
		List<String> mots = Lexique.motsPleins(nom);
		return Liste.TOUS.stream().filter(label -> label.noms().stream().anyMatch(autre -> Lexique.motsPleins(autre).equals(mots))).findFirst();
	}

	/** By words of any of its names, best first. */
	public static List<LabelConnu> chercher(String texte, int maximum) {
		return Liste.RECHERCHE.chercher(texte, maximum);
	}

	/** The usual name, then the others. */
	public List<String> noms() {
		return Stream.concat(Stream.of(nom), autres.stream()).toList();
	}

	private static LabelConnu lire(Map<?, ?> e) {
		List<String> autres = e.get("autres") instanceof List<?> liste ? liste.stream().map(Object::toString).toList() : List.of();
		return new LabelConnu(DonneesYaml.texte(e, "nom"), autres, Certifie.valueOf(DonneesYaml.texte(e, "certifie")),
				DonneesYaml.texte(e, "domaine"), Boolean.TRUE.equals(e.get("egalim")), DonneesYaml.jour(e, "jusqua"),
				DonneesYaml.texte(e, "precision"), Statut.valueOf(DonneesYaml.texte(e, "statut")));
	}
}
