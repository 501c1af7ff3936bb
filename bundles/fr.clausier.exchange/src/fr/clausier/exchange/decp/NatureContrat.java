// SPDX-License-Identifier: EPL-2.0
package fr.clausier.exchange.decp;

/** Nature of a contract; the schema of 2018-2019 also said there what the techniques of today say. */
public enum NatureContrat implements Libelle {

    MARCHE("Marché"),
    PARTENARIAT("Marché de partenariat"),
    DEFENSE("Marché de défense ou de sécurité"),
    ACCORD_CADRE("Accord-cadre"),
    SUBSEQUENT("Marché subséquent"),
    CONCESSION_TRAVAUX("Concession de travaux"),
    CONCESSION_SERVICE("Concession de service"),
    CONCESSION_SERVICE_PUBLIC("Concession de service public"),
    DELEGATION("Délégation de service public");

    private final String libelle;

    NatureContrat(String libelle) {
        this.libelle = libelle;
    }

    @Override
    public String libelle() {
        return libelle;
    }
}
