// SPDX-License-Identifier: EPL-2.0
package fr.clausier.exchange.decp;

/** Way of performing; « Sans objet » is the state AUCUNE of a {@link Choix}. */
public enum Modalite implements Libelle {

    TRANCHES("Tranches"),
    BONS_DE_COMMANDE("Bons de commande"),
    SUBSEQUENTS("Marchés subséquents");

    private final String libelle;

    Modalite(String libelle) {
        this.libelle = libelle;
    }

    @Override
    public String libelle() {
        return libelle;
    }
}
