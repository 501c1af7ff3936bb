// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.vocabulaire;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import fr.clausier.dsl.gabarit.Expression;

/** What a text may rely on at one place: the names a path may start with, and the paths that are known to have a value. */
public final class Noms {

	private final Vocabulaire vocabulaire;
	private final Map<String, TypeFait> types;
	private final Set<String> presents;
	private final Cibles cibles;

	private Noms(Vocabulaire vocabulaire, Map<String, TypeFait> types, Set<String> presents, Cibles cibles) {
		this.vocabulaire = vocabulaire;
		this.types = types;
		this.presents = presents;
		this.cibles = cibles;
	}

	/** The names that every text knows. */
	public static Noms de(Vocabulaire vocabulaire) {
		return new Noms(vocabulaire, vocabulaire.racines(), Set.of(), null);
	}

	/** One name more; what was known of a name it hides is forgotten. */
	public Noms avec(String nom, TypeFait type) {
		Map<String, TypeFait> suite = new LinkedHashMap<>(types);
		suite.put(nom, type);
		Set<String> connus = new LinkedHashSet<>(presents);
		connus.removeIf(chemin -> chemin.equals(nom) || chemin.startsWith(nom + "."));
		return new Noms(vocabulaire, suite, connus, cibles);
	}

	/** The same names, inside what a condition allows. */
	public Noms sous(Expression condition) {
		Set<String> connus = new LinkedHashSet<>(presents);
		collecter(condition, connus);
		return new Noms(vocabulaire, types, connus, cibles);
	}

	/** The same names in a text that may refer to articles; null in one that may not, such as a title. */
	public Noms avecCibles(Cibles possibles) {
		return new Noms(vocabulaire, types, presents, possibles);
	}

	/** What a text may refer to here; empty where it may not refer to anything. */
	public Optional<Cibles> cibles() {
		return Optional.ofNullable(cibles);
	}

	/** The names and their types. */
	public Map<String, TypeFait> types() {
		return Map.copyOf(types);
	}

	/** All facts. */
	public Vocabulaire vocabulaire() {
		return vocabulaire;
	}

	/** Type of what is behind the first names of a path; empty when one of them does not exist. */
	public Optional<TypeFait> type(Expression.Chemin chemin, int noms) {
		TypeFait type = types.get(chemin.racine().toLowerCase(Locale.ROOT));
		for (int i = 1; i < noms && type != null; i++) {
			type = vocabulaire.fait(type, chemin.etapes().get(i).nom()).map(Fait::type).orElse(null);
		}
		return Optional.ofNullable(type);
	}

	/** Whether a path, in lower case, is known to have a value here. */
	public boolean present(String chemin) {
		return presents.contains(chemin);
	}

	private static void collecter(Expression condition, Set<String> connus) {
		switch (condition) {
			case Expression.Chemin chemin -> {
				// A path that says yes has a value at each of its steps.
				for (int fin = 1; fin <= chemin.etapes().size(); fin++) {
					connus.add(chemin.debut(fin).toLowerCase(Locale.ROOT));
				}
			}
			case Expression.Binaire b when b.operateur() == Expression.Operateur.ET -> {
				collecter(b.gauche(), connus);
				collecter(b.droite(), connus);
			}
			case Expression.Binaire b when b.operateur() == Expression.Operateur.EGAL && b.droite() instanceof Expression.Litteral -> collecter(b.gauche(),
					connus);
			default -> {
				// Other conditions prove no value.
			}
		}
	}
}
