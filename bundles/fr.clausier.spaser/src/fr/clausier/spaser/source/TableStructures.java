// SPDX-License-Identifier: EPL-2.0
package fr.clausier.spaser.source;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import fr.clausier.law.nomenclature.LignesCsv;
import fr.clausier.model.strategie.TypeOperateur;

/** What kinds of firms stand behind SIRET numbers, from a table with the columns « siret » and « catégorie »; essential data do not say it. */
public final class TableStructures {

    /** Nobody's kind is known. */
    public static final TableStructures AUCUNE = new TableStructures(Map.of());

    private static final Map<String, List<String>> COLONNES = Map.of("siret", List.of("siret", "titulaire", "siret du titulaire"), "categorie",
            List.of("catégorie", "catégories", "type", "type de structure"));

    private final Map<String, Set<TypeOperateur>> parSiret;

    private TableStructures(Map<String, Set<TypeOperateur>> parSiret) {
        this.parSiret = parSiret;
    }

    /**
     * Reads a table.
     *
     * @param remarques where the lines that could not be read are told
     * @throws SourceRefusee it is no such table
     */
    public static TableStructures lire(Path fichier, List<String> remarques) throws SourceRefusee {
        TableCsv table = TableCsv.lire(fichier);
        Map<String, Integer> places = table.places(COLONNES, new ArrayList<>());
        if (places.size() < COLONNES.size()) {
            throw new SourceRefusee("Le fichier « " + table.fichier() + " » doit avoir les colonnes « siret » et « catégorie ».");
        }
        Map<String, Set<TypeOperateur>> parSiret = new HashMap<>();
        for (LignesCsv.Ligne ligne : table.lignes()) {
            String siret = TableCsv.cellule(ligne, places.get("siret")).replaceAll("\\D", "");
            TypeOperateur type = type(TableCsv.cellule(ligne, places.get("categorie")));
            if (siret.length() != 14 || type == null) {
                remarques.add("Ligne " + ligne.numero() + " de « " + table.fichier() + " » : " + (type == null ? "catégorie inconnue." : "le SIRET n'a pas quatorze chiffres."));
            } else {
                parSiret.computeIfAbsent(siret, s -> EnumSet.noneOf(TypeOperateur.class)).add(type);
            }
        }
        return new TableStructures(parSiret);
    }

    private static TypeOperateur type(String mot) {
        String plie = TableCsv.plier(mot);
        return TypeOperateur.VALUES.stream().filter(t -> TableCsv.plier(t.getLiteral()).equals(plie)).findFirst().orElse(null);
    }

    /** The kinds of some holders; empty when nothing is known of them. */
    Set<TypeOperateur> de(Collection<String> sirets) {
        if (parSiret.isEmpty()) {
            return Set.of();
        }
        Set<TypeOperateur> types = EnumSet.noneOf(TypeOperateur.class);
        sirets.stream().filter(s -> s != null && parSiret.containsKey(s)).forEach(s -> types.addAll(parSiret.get(s)));
        return types;
    }
}
