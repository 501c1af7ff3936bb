// SPDX-License-Identifier: EPL-2.0
package fr.clausier.clauses.gabarit;

import java.lang.reflect.Type;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import fr.clausier.dsl.gabarit.Expression;

/**
 * What a checked text may rely on at one place: the type behind each name, and the paths known to have a value.
 */
public final class Vocabulaire {

    private final Map<String, Type> types;
    private final Set<String> presents;

    private Vocabulaire(Map<String, Type> types, Set<String> presents) {
        this.types = types;
        this.presents = presents;
    }

    /** Nothing known. */
    public static Vocabulaire vide() {
        return new Vocabulaire(Map.of(), Set.of());
    }

    /** One name more; what was known of a name it hides is forgotten. */
    public Vocabulaire avec(String nom, Type type) {
        Map<String, Type> suite = new LinkedHashMap<>(types);
        suite.put(nom, type);
        Set<String> connus = new LinkedHashSet<>(presents);
        connus.removeIf(chemin -> chemin.equals(nom) || chemin.startsWith(nom + "."));
        return new Vocabulaire(suite, connus);
    }

    /** The same names, inside what a condition allows. */
    public Vocabulaire sous(Expression condition) {
        Set<String> connus = new LinkedHashSet<>(presents);
        collecter(condition, connus);
        return new Vocabulaire(types, connus);
    }

    Type type(String nom) {
        return types.get(nom);
    }

    boolean present(String chemin) {
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
            case Expression.Binaire b when b.operateur() == Expression.Operateur.EGAL
                    && b.droite() instanceof Expression.Litteral -> collecter(b.gauche(), connus);
            default -> {
                // Other conditions prove no value.
            }
        }
    }
}
