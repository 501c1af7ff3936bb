// SPDX-License-Identifier: EPL-2.0
package fr.clausier.exchange.decp.lecture;

import java.util.ArrayList;
import java.util.List;

/** A value as the file writes it, in JSON or in XML, before anything is made of it. */
final class Noeud {

    /** What the file wrote. */
    enum Sorte {
        TEXTE, NOMBRE, BOOLEEN, OBJET, LISTE
    }

    private final Sorte sorte;
    private final String texte;
    private final List<String> noms;
    private final List<Noeud> enfants;

    private Noeud(Sorte sorte, String texte, List<String> noms, List<Noeud> enfants) {
        this.sorte = sorte;
        this.texte = texte;
        this.noms = noms;
        this.enfants = enfants;
    }

    static Noeud simple(Sorte sorte, String texte) {
        return new Noeud(sorte, texte, List.of(), List.of());
    }

    static Noeud objet() {
        return new Noeud(Sorte.OBJET, "", new ArrayList<>(), new ArrayList<>());
    }

    static Noeud liste() {
        return new Noeud(Sorte.LISTE, "", List.of(), new ArrayList<>());
    }

    /** Adds a field; a null value is one that was not filled in. */
    void ajouter(String nom, Noeud valeur) {
        noms.add(nom);
        enfants.add(valeur);
    }

    void ajouter(Noeud valeur) {
        enfants.add(valeur);
    }

    Sorte sorte() {
        return sorte;
    }

    /** Text, number or answer as written; empty for an object or a list. */
    String texte() {
        return texte;
    }

    List<String> noms() {
        return noms;
    }

    boolean compose() {
        return sorte == Sorte.OBJET || sorte == Sorte.LISTE;
    }

    /** The first field of that name; null when there is none or it is not filled in. */
    Noeud champ(String nom) {
        int i = noms.indexOf(nom);
        return i < 0 ? null : enfants.get(i);
    }

    /**
     * The elements of a list, however the file wraps them: an array of values, an array of objects with one field
     * {@code element}, an object with an array, repeated XML elements, or one value alone.
     */
    List<Noeud> elements(String conteneur, String... element) {
        List<Noeud> trouves = null;
        for (int i = 0; i < noms.size(); i++) {
            if (noms.get(i).equals(conteneur) && enfants.get(i) != null) {
                trouves = trouves == null ? new ArrayList<>(2) : trouves;
                enfants.get(i).deplier(trouves, element);
            }
        }
        return trouves == null ? List.of() : trouves;
    }

    private void deplier(List<Noeud> trouves, String... element) {
        if (sorte == Sorte.LISTE) {
            for (Noeud n : enfants) {
                if (n != null) {
                    n.deplier(trouves, element);
                }
            }
            return;
        }
        boolean enveloppe = false;
        for (int i = 0; i < noms.size(); i++) {
            if (List.of(element).contains(noms.get(i))) {
                enveloppe = true;
                Noeud n = enfants.get(i);
                if (n != null && n.sorte == Sorte.LISTE) {
                    n.enfants.stream().filter(e -> e != null).forEach(trouves::add);
                } else if (n != null) {
                    trouves.add(n);
                }
            }
        }
        if (!enveloppe && !(sorte == Sorte.OBJET && noms.isEmpty())) {
            trouves.add(this);
        }
    }

    /** A mark of the content, equal for equal contents. */
    long marque() {
        long m = sorte.ordinal() + 1L + 31L * texte.hashCode();
        for (int i = 0; i < enfants.size(); i++) {
            Noeud n = enfants.get(i);
            m = m * 0x9E3779B97F4A7C15L + (noms.isEmpty() ? 0 : noms.get(i).hashCode()) + (n == null ? 7 : n.marque());
        }
        return m ^ m >>> 29;
    }
}
