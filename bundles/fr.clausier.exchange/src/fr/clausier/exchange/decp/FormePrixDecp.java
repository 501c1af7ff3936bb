// SPDX-License-Identifier: EPL-2.0
package fr.clausier.exchange.decp;

/** Form of the price. */
public enum FormePrixDecp implements Libelle {

    UNITAIRE("Unitaire"),
    FORFAITAIRE("Forfaitaire"),
    MIXTE("Mixte");

    private final String libelle;

    FormePrixDecp(String libelle) {
        this.libelle = libelle;
    }

    @Override
    public String libelle() {
        return libelle;
    }
}
