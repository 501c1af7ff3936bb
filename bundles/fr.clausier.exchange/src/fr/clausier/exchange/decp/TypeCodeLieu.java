// SPDX-License-Identifier: EPL-2.0
package fr.clausier.exchange.decp;

/** What the code of a place is a code of. */
public enum TypeCodeLieu implements Libelle {

    POSTAL("Code postal"),
    COMMUNE("Code commune"),
    ARRONDISSEMENT("Code arrondissement"),
    CANTON("Code canton"),
    DEPARTEMENT("Code département"),
    REGION("Code région"),
    PAYS("Code pays");

    private final String libelle;

    TypeCodeLieu(String libelle) {
        this.libelle = libelle;
    }

    @Override
    public String libelle() {
        return libelle;
    }
}
