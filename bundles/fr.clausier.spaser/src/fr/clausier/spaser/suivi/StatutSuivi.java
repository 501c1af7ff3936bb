// SPDX-License-Identifier: EPL-2.0
package fr.clausier.spaser.suivi;


/** Where an objective stands, once contracts are awarded. */
public enum StatutSuivi {
    /** Met, whatever the missing answers turn out to be. */
    ATTEINT("atteint"),
    /** Not met for sure, but met once the drafts of the year are awarded, or unless the missing answers say otherwise. */
    EN_BONNE_VOIE("en bonne voie"),
    /** Not met, even with the drafts of the year as they are written. */
    EN_RETARD("en retard"),
    /** Nothing says anything. */
    SANS_DONNEE("sans donnée"),
    /** No target holds that year, or its unit does not fit. */
    SANS_OBJECTIF("sans objectif");

    private final String libelle;

    StatutSuivi(String libelle) {
        this.libelle = libelle;
    }

    /** The words of workbooks and reports. */
    public String libelle() {
        return libelle;
    }
}
