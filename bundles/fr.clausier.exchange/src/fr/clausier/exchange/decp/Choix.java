// SPDX-License-Identifier: EPL-2.0
package fr.clausier.exchange.decp;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * An answer with several values: not given, « none », or some. The three are never taken for one another: an indicator
 * that counted « not given » as « none » would be wrong on nearly every published file.
 *
 * @param etat    which of the three
 * @param valeurs the values, in the order of the official list; empty unless the state is PRESENTES
 */
public record Choix<E extends Enum<E>>(Etat etat, Set<E> valeurs) {

    /** The three answers. */
    public enum Etat {
        NON_RENSEIGNE, AUCUNE, PRESENTES
    }

    private static final Choix<Technique> ABSENT = new Choix<Technique>(Etat.NON_RENSEIGNE, Set.of());
    private static final Choix<Technique> AUCUN = new Choix<Technique>(Etat.AUCUNE, Set.of());

    /** The field was not filled in. */
    @SuppressWarnings("unchecked")
    public static <E extends Enum<E>> Choix<E> nonRenseigne() {
        return (Choix<E>) (Choix<?>) ABSENT;
    }

    /** The field says that there is none. */
    @SuppressWarnings("unchecked")
    public static <E extends Enum<E>> Choix<E> aucun() {
        return (Choix<E>) (Choix<?>) AUCUN;
    }

    /** These values; « none » when there are none. */
    public static <E extends Enum<E>> Choix<E> de(Set<E> valeurs) {
        return valeurs.isEmpty() ? aucun() : new Choix<>(Etat.PRESENTES, Collections.unmodifiableSet(EnumSet.copyOf(valeurs)));
    }

    /** These values; « none » when there are none. */
    @SafeVarargs
    public static <E extends Enum<E>> Choix<E> de(E... valeurs) {
        return valeurs.length == 0 ? aucun() : de(EnumSet.copyOf(List.of(valeurs)));
    }

    /** Whether anything was answered. */
    public boolean renseigne() {
        return etat != Etat.NON_RENSEIGNE;
    }

    /** Whether this value is among the answers. */
    public boolean contient(E valeur) {
        return valeurs.contains(valeur);
    }
}
