// SPDX-License-Identifier: EPL-2.0
package fr.clausier.exchange.decp;

/** Purchasing technique; « Sans objet » is the state AUCUNE of a {@link Choix}. */
public enum Technique implements Libelle {

    ACCORD_CADRE("Accord-cadre"),
    CONCOURS("Concours"),
    QUALIFICATION("Système de qualification"),
    ACQUISITION_DYNAMIQUE("Système d'acquisition dynamique"),
    CATALOGUE("Catalogue électronique"),
    ENCHERE("Enchère électronique");

    private final String libelle;

    Technique(String libelle) {
        this.libelle = libelle;
    }

    @Override
    public String libelle() {
        return libelle;
    }
}
