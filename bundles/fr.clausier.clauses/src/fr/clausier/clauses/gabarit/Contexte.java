// SPDX-License-Identifier: EPL-2.0
package fr.clausier.clauses.gabarit;

import java.util.LinkedHashMap;
import java.util.Map;

/** Names a text may start a path with, and the facts behind them. */
public final class Contexte {

    private final Map<String, Object> valeurs;

    private Contexte(Map<String, Object> valeurs) {
        this.valeurs = valeurs;
    }

    /** Without any name. */
    public static Contexte vide() {
        return new Contexte(Map.of());
    }

    /** This context with one name more. */
    public Contexte avec(String nom, Object valeur) {
        Map<String, Object> suite = new LinkedHashMap<>(valeurs);
        suite.put(nom, valeur);
        return new Contexte(suite);
    }

    /** Whether the name is known. */
    public boolean contient(String nom) {
        return valeurs.containsKey(nom);
    }

    /** The facts behind a name, null when unknown. */
    public Object valeur(String nom) {
        return valeurs.get(nom);
    }
}
