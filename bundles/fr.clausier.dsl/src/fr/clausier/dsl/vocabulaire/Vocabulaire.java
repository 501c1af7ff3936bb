// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.vocabulaire;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import fr.clausier.law.DonneesYaml;

/**
 * All facts by the group that holds them. Those of the product are in {@code donnees/vocabulaire.yaml}, written out of the classes that hold
 * them, which this bundle cannot see; a test fails when the two differ.
 */
public final class Vocabulaire {

	private static final String FACULTATIF = " facultatif";

	private static final class Standard {
		private static final Vocabulaire VOCABULAIRE = lire((Map<?, ?>) DonneesYaml.lire(Vocabulaire.class, "vocabulaire.yaml"));
	}

	private final Map<String, TypeFait> racines;
	private final Map<String, Map<String, Fait>> groupes = new LinkedHashMap<>();

	/**
	 * @param racines names that every text may start a path with
	 * @param groupes facts by the name of their group
	 */
	public Vocabulaire(Map<String, TypeFait> racines, Map<String, List<Fait>> groupes) {
		this.racines = new LinkedHashMap<>(racines);
		groupes.forEach((groupe, faits) -> {
			Map<String, Fait> parNom = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
			faits.forEach(f -> parNom.put(f.nom(), f));
			this.groupes.put(groupe, parNom);
		});
	}

	/** The facts of the product. */
	public static Vocabulaire standard() {
		return Standard.VOCABULAIRE;
	}

	/** Reads the form of {@code vocabulaire.yaml}. */
	public static Vocabulaire lire(Map<?, ?> donnees) {
		Map<String, TypeFait> racines = new LinkedHashMap<>();
		((Map<?, ?>) donnees.get("racines")).forEach((nom, type) -> racines.put(nom.toString(), TypeFait.lire(type.toString())));
		Map<String, List<Fait>> groupes = new LinkedHashMap<>();
		((Map<?, ?>) donnees.get("groupes")).forEach((groupe, faits) -> groupes.put(groupe.toString(),
				((Map<?, ?>) faits).entrySet().stream().map(f -> fait(f.getKey().toString(), f.getValue().toString())).toList()));
		return new Vocabulaire(racines, groupes);
	}

	private static Fait fait(String nom, String texte) {
		int barre = texte.indexOf('|');
		String type = (barre < 0 ? texte : texte.substring(0, barre)).strip();
		boolean facultatif = type.endsWith(FACULTATIF);
		return new Fait(nom, TypeFait.lire(facultatif ? type.substring(0, type.length() - FACULTATIF.length()) : type), facultatif,
				barre < 0 ? "" : texte.substring(barre + 1).strip());
	}

	/** Names that every text may start a path with. */
	public Map<String, TypeFait> racines() {
		return Map.copyOf(racines);
	}

	/** Names of the groups of facts. */
	public Collection<String> groupes() {
		return List.copyOf(groupes.keySet());
	}

	/** The facts of a value of a type; none when it is a plain value. */
	public Collection<Fait> faits(TypeFait type) {
		return type.liste() ? List.of() : groupes.getOrDefault(type.nom(), Map.of()).values();
	}

	/** One fact of a value of a type, whatever capitals. */
	public Optional<Fait> fait(TypeFait type, String nom) {
		return type.liste() ? Optional.empty() : Optional.ofNullable(groupes.getOrDefault(type.nom(), Map.of()).get(nom));
	}
}
