// SPDX-License-Identifier: EPL-2.0
package fr.clausier.spaser.evaluation;

/**
 * Where an objective stands with what is planned. There is no "on track": plans have no pace, they reach the target or
 * they do not.
 */
public enum Statut {
    /** The target is met whatever the missing answers turn out to be. */
    ATTEINT("atteint"),
    /** The missing answers decide. */
    A_COMPLETER("à compléter"),
    /** Not met yet, but the target is a sum over the period and the period goes on. */
    EN_COURS("en cours"),
    /** Not met whatever the missing answers turn out to be. */
    NON_ATTEINT("non atteint"),
    /** No contract says anything. */
    SANS_DONNEE("sans donnée"),
    /** No target holds that year. */
    SANS_OBJECTIF("sans objectif pour l'année"),
    /** The target is in a unit that the indicator does not have. */
    NON_COMPARABLE("non comparable");

    private final String libelle;

    Statut(String libelle) {
        this.libelle = libelle;
    }

    /** The words of workbooks and reports. */
    public String libelle() {
        return libelle;
    }
}
