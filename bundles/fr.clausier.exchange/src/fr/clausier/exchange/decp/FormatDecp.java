// SPDX-License-Identifier: EPL-2.0
package fr.clausier.exchange.decp;

/** The four formats of essential data. */
public enum FormatDecp {

    JSON_2("DECP 2.0 en JSON"), JSON_1("DECP de 2018-2019 en JSON"), XML_2("DECP 2.0 en XML"), XML_1("DECP de 2018-2019 en XML");

    private final String libelle;

    FormatDecp(String libelle) {
        this.libelle = libelle;
    }

    /** Name in French. */
    public String libelle() {
        return libelle;
    }
}
