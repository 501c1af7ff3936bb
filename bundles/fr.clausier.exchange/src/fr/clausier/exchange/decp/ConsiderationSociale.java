// SPDX-License-Identifier: EPL-2.0
package fr.clausier.exchange.decp;

import java.util.List;

/** Social consideration; « Pas de considération sociale » is the state AUCUNE of a {@link Choix}. A reserved concession has a wording of its own. */
public enum ConsiderationSociale implements Libelle {

    CLAUSE("Clause sociale"),
    CRITERE("Critère social"),
    RESERVE("Marché réservé", "Concession réservée");

    private final String libelle;
    private final List<String> anciens;

    ConsiderationSociale(String libelle, String... anciens) {
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
