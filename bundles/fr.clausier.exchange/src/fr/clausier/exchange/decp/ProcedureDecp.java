// SPDX-License-Identifier: EPL-2.0
package fr.clausier.exchange.decp;

import java.util.List;

/** Award procedure, of a contract or of a concession. */
public enum ProcedureDecp implements Libelle {

    ADAPTEE("Procédure adaptée"),
    APPEL_OFFRES_OUVERT("Appel d'offres ouvert"),
    APPEL_OFFRES_RESTREINT("Appel d'offres restreint"),
    NEGOCIATION("Procédure avec négociation", "Procédure concurrentielle avec négociation", "Procédure négociée avec mise en concurrence préalable"),
    SANS_PUBLICITE("Marché passé sans publicité ni mise en concurrence préalable", "Marché négocié sans publicité ni mise en concurrence préalable"),
    DIALOGUE("Dialogue compétitif"),
    NEGOCIEE_OUVERTE("Procédure négociée ouverte"),
    NON_NEGOCIEE_OUVERTE("Procédure non négociée ouverte"),
    NEGOCIEE_RESTREINTE("Procédure négociée restreinte"),
    NON_NEGOCIEE_RESTREINTE("Procédure non négociée restreinte");

    private final String libelle;
    private final List<String> anciens;

    ProcedureDecp(String libelle, String... anciens) {
        this.libelle = libelle;
        this.anciens = List.of(anciens);
    }

    @Override
    public String libelle() {
        return libelle;
    }

    @Override
    public List<String> anciens() {
        return anciens;
    }
}
