// SPDX-License-Identifier: EPL-2.0
package fr.clausier.exchange.decp;

/** Environmental consideration; « Pas de considération environnementale » is the state AUCUNE of a {@link Choix}. */
public enum ConsiderationEnvironnementale implements Libelle {

    CLAUSE("Clause environnementale"),
    CRITERE("Critère environnemental");

    private final String libelle;

    ConsiderationEnvironnementale(String libelle) {
        this.libelle = libelle;
    }

    @Override
    public String libelle() {
        return libelle;
    }
}
