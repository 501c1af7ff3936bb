// SPDX-License-Identifier: EPL-2.0
package fr.clausier.exchange.decp;

import java.util.List;

/** Type of price; the schema of 2018-2019 gave it as the form of the price. */
public enum TypePrix implements Libelle {

    FERME("Définitif ferme", "Ferme"),
    ACTUALISABLE("Définitif actualisable", "Ferme et actualisable"),
    REVISABLE("Définitif révisable", "Révisable"),
    PROVISOIRE("Provisoire");

    private final String libelle;
    private final List<String> anciens;

    TypePrix(String libelle, String... anciens) {
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
