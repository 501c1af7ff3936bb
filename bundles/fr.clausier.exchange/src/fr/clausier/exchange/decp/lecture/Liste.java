// SPDX-License-Identifier: EPL-2.0
package fr.clausier.exchange.decp.lecture;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import fr.clausier.exchange.decp.Libelle;

/** An official list, that finds a value by its wording, the wording of 2018-2019, or one that differs by accents and punctuation. */
final class Liste<E extends Enum<E> & Libelle> {

    /** How a wording was found. */
    enum Voie {
        EXACTE, ANCIENNE, APPROCHEE, AUCUNE
    }

    /**
     * @param valeur value; null for the wording that says « none », and when nothing was found
     */
    record Trouve<E>(E valeur, Voie voie) {
    }

    private final Map<String, Trouve<E>> exacts = new HashMap<>();
    private final Map<String, Trouve<E>> approches = new HashMap<>();
    private final Class<E> type;
    private final Trouve<E> aucune = new Trouve<>(null, Voie.AUCUNE);

    /**
     * @param rien wordings that say « none »
     */
    Liste(Class<E> type, String... rien) {
        this.type = type;
        for (E e : type.getEnumConstants()) {
            exacts.put(e.libelle(), new Trouve<>(e, Voie.EXACTE));
            e.anciens().forEach(a -> exacts.put(a, new Trouve<>(e, Voie.ANCIENNE)));
        }
        for (String r : rien) {
            exacts.put(r, new Trouve<>(null, Voie.EXACTE));
        }
        exacts.forEach((libelle, t) -> approches.put(plier(libelle), new Trouve<>(t.valeur(), Voie.APPROCHEE)));
    }

    Class<E> type() {
        return type;
    }

    Trouve<E> chercher(String lu) {
        Trouve<E> t = exacts.get(lu);
        if (t != null) {
            return t;
        }
        // A wording is never long: folding one of two million characters would only cost time.
        return lu.length() > 200 ? aucune : approches.getOrDefault(plier(lu), aucune);
    }

    /** Letters and digits alone, without accents: « Procedure  adaptée » and « procédure adaptée » are one. */
    static String plier(String lu) {
        return Normalizer.normalize(lu.replace("œ", "oe").replace("Œ", "OE"), Normalizer.Form.NFD).replaceAll("[^\\p{Alnum}]+", "").toLowerCase(Locale.ROOT);
    }
}
