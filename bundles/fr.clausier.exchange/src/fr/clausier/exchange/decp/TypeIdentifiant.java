// SPDX-License-Identifier: EPL-2.0
package fr.clausier.exchange.decp;

/** What the identifier of an economic operator is. */
public enum TypeIdentifiant implements Libelle {

    SIRET("SIRET"),
    TVA("TVA"),
    TAHITI("TAHITI"),
    RIDET("RIDET"),
    FRWF("FRWF"),
    IREP("IREP"),
    HORS_UE("HORS-UE");

    private final String libelle;

    TypeIdentifiant(String libelle) {
        this.libelle = libelle;
    }

    @Override
    public String libelle() {
        return libelle;
    }
}
