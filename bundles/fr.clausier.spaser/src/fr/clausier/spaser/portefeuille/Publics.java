// SPDX-License-Identifier: EPL-2.0
package fr.clausier.spaser.portefeuille;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

import fr.clausier.model.strategie.CategorieBeneficiaire;

/**
 * People who worked under clauses: counts only, never a person.
 *
 * @param total        all of them
 * @param categories   how many belong to each category; a category nobody counted is absent, which is not zero
 * @param repartitions how many for each value of a breakdown, e.g. {@code STATUT -> {"RSA" -> 12}}; a breakdown nobody made is absent
 */
public record Publics(int total, Map<CategorieBeneficiaire, Integer> categories, Map<Repartition, Map<String, Integer>> repartitions) {

    /** How the people of a report are broken down. */
    public enum Repartition {
        SEXE("Sexe"), AGE("Âge"), RESIDENCE("Résidence"), NIVEAU("Niveau de formation"), STATUT("Statut à l'entrée"), CONTRAT("Type de contrat"),
        STRUCTURE("Structure employeuse");

        private final String libelle;

        Repartition(String libelle) {
            this.libelle = libelle;
        }

        /** The words of tables. */
        public String libelle() {
            return libelle;
        }
    }

    public Publics {
        if (total < 0) {
            throw new IllegalArgumentException("Un nombre de bénéficiaires n'est pas négatif : " + total);
        }
        categories = Map.copyOf(categories);
        Map<Repartition, Map<String, Integer>> copie = new EnumMap<>(Repartition.class);
        repartitions.forEach((r, valeurs) -> copie.put(r, new TreeMap<>(valeurs)));
        repartitions = copie;
    }

    /** How many belong to a category; null when nobody counted it. */
    public Integer nombre(CategorieBeneficiaire categorie) {
        return categories.get(Objects.requireNonNull(categorie, "categorie"));
    }
}
