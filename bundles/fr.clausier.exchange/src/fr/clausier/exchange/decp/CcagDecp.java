// SPDX-License-Identifier: EPL-2.0
package fr.clausier.exchange.decp;

/** General conditions the contract refers to; the schema writes « Maitrise » without its accent. */
public enum CcagDecp implements Libelle {

    TRAVAUX("Travaux"),
    MOE("Maitrise d'œuvre"),
    FCS("Fournitures courantes et services"),
    MI("Marchés industriels"),
    PI("Prestations intellectuelles"),
    TIC("Techniques de l'information et de la communication"),
    AUCUN("Pas de CCAG");

    private final String libelle;

    CcagDecp(String libelle) {
        this.libelle = libelle;
    }

    @Override
    public String libelle() {
        return libelle;
    }
}
