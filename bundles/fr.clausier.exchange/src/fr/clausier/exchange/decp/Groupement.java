// SPDX-License-Identifier: EPL-2.0
package fr.clausier.exchange.decp;

/** Kind of group of economic operators. */
public enum Groupement implements Libelle {

    CONJOINT("Conjoint"),
    SOLIDAIRE("Solidaire"),
    AUCUN("Pas de groupement");

    private final String libelle;

    Groupement(String libelle) {
        this.libelle = libelle;
    }

    @Override
    public String libelle() {
        return libelle;
    }
}
