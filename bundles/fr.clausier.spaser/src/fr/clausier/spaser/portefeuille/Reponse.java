// SPDX-License-Identifier: EPL-2.0
package fr.clausier.spaser.portefeuille;

/** Answer to a question about a contract; what nobody wrote is never read as no. */
public enum Reponse {
    OUI("oui"), NON("non"), NON_RENSEIGNE("non renseigné");

    private final String libelle;

    Reponse(String libelle) {
        this.libelle = libelle;
    }

    /** The word written in workbooks and reports. */
    public String libelle() {
        return libelle;
    }

    /** Yes or no. */
    public static Reponse de(boolean vrai) {
        return vrai ? OUI : NON;
    }

    /** Yes when one is yes, no when both are no, else not stated. */
    public Reponse ou(Reponse autre) {
        if (this == OUI || autre == OUI) {
            return OUI;
        }
        return this == NON && autre == NON ? NON : NON_RENSEIGNE;
    }
}
