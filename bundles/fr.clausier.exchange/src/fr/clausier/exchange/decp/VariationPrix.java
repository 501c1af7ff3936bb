// SPDX-License-Identifier: EPL-2.0
package fr.clausier.exchange.decp;

/** How the price of a subcontract varies. */
public enum VariationPrix implements Libelle {

    FERME("Ferme"),
    ACTUALISABLE("Actualisable"),
    REVISABLE("Révisable");

    private final String libelle;

    VariationPrix(String libelle) {
        this.libelle = libelle;
    }

    @Override
    public String libelle() {
        return libelle;
    }
}
