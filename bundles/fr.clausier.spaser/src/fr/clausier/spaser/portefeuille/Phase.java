// SPDX-License-Identifier: EPL-2.0
package fr.clausier.spaser.portefeuille;


/** When a figure was taken: from a draft, from an award, or from performance. The three are shown side by side, never added up. */
public enum Phase {
    /** What the strategies announce before award, in the year of launch. */
    PREVU("prévu"),
    /** What was awarded, in the year of notification: essential data, or a strategy that says when it was notified. */
    CONTRACTUALISE("contractualisé"),
    /** What was done and paid, in the year it was counted. */
    REALISE("réalisé");

    private final String libelle;

    Phase(String libelle) {
        this.libelle = libelle;
    }

    /** The word of tables and files. */
    public String libelle() {
        return libelle;
    }
}
