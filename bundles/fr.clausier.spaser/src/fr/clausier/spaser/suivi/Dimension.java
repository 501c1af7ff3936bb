// SPDX-License-Identifier: EPL-2.0
package fr.clausier.spaser.suivi;


/** By what figures are broken down. */
public enum Dimension {
    ENSEMBLE("Ensemble"), ACHETEUR("Acheteur"), SERVICE("Service"), NATURE("Nature"), FAMILLE("Famille CPV");

    /** The value of a dimension that a contract does not state. */
    public static final String NON_RENSEIGNE = "non renseigné";

    private final String libelle;

    Dimension(String libelle) {
        this.libelle = libelle;
    }

    /** The words of tables. */
    public String libelle() {
        return libelle;
    }
}
