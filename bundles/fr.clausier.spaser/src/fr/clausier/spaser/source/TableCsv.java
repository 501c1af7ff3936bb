// SPDX-License-Identifier: EPL-2.0
package fr.clausier.spaser.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import fr.clausier.law.nomenclature.LignesCsv;

/**
 * A table with a line of column names, separated by semicolons. Names are read without case nor accents.
 *
 * @param fichier  name of the file
 * @param colonnes names of the columns as written
 * @param lignes   lines below
 */
record TableCsv(String fichier, List<String> colonnes, List<LignesCsv.Ligne> lignes) {

    private static final int TAILLE_MAXIMALE = 50 << 20;

    /** @throws SourceRefusee the file cannot be read as a table */
    static TableCsv lire(Path fichier) throws SourceRefusee {
        String nom = fichier.getFileName().toString();
        byte[] octets;
        try (InputStream flux = Files.newInputStream(fichier)) {
            octets = flux.readNBytes(TAILLE_MAXIMALE + 1);
        } catch (IOException e) {
            throw new SourceRefusee("Le fichier « " + nom + " » n'a pas pu être lu : vérifiez qu'il existe et que vous avez le droit de le lire.");
        }
        if (octets.length > TAILLE_MAXIMALE) {
            throw new SourceRefusee("Le fichier « " + nom + " » dépasse 50 Mo : il n'est pas lu. Coupez-le par année.");
        }
        if (octets.length > 1 && octets[0] == 'P' && octets[1] == 'K') {
            throw new SourceRefusee("Le fichier « " + nom + " » est un classeur ou une archive : enregistrez-le au format CSV (séparateur : point-virgule).");
        }
        List<LignesCsv.Ligne> lignes = LignesCsv.lire(LignesCsv.decoder(octets));
        if (lignes.isEmpty()) {
            throw new SourceRefusee("Le fichier « " + nom + " » est vide : sa première ligne donne le nom des colonnes, séparées par des points-virgules.");
        }
        return new TableCsv(nom, lignes.getFirst().cellules(), lignes.subList(1, lignes.size()));
    }

    /** Where each known column is; a column written twice is the first of the two. */
    Map<String, Integer> places(Map<String, List<String>> connues, List<String> inconnues) {
        Map<String, Integer> places = new TreeMap<>();
        for (int i = 0; i < colonnes.size(); i++) {
            String nom = plier(colonnes.get(i));
            Optional<String> cle = connues.entrySet().stream().filter(e -> e.getValue().stream().anyMatch(a -> plier(a).equals(nom))).map(Map.Entry::getKey).findFirst();
            if (cle.isPresent()) {
                places.putIfAbsent(cle.get(), i);
            } else if (!nom.isEmpty()) {
                inconnues.add(colonnes.get(i));
            }
        }
        return places;
    }

    static String plier(String texte) {
        return Normalizer.normalize(texte, Normalizer.Form.NFD).replaceAll("\\p{M}+", "").toLowerCase(Locale.ROOT).replace('\u2019', '\'').replace('_', ' ')
                .replaceAll("[\\s\u00A0\u202F]+", " ").strip();
    }

    static String cellule(LignesCsv.Ligne ligne, Integer colonne) {
        return colonne == null || colonne >= ligne.cellules().size() ? "" : ligne.cellules().get(colonne).strip();
    }

    /** The names of columns that are missing among those given. */
    static List<String> manquantes(Map<String, Integer> places, List<String> voulues) {
        List<String> manquantes = new ArrayList<>(voulues);
        manquantes.removeAll(places.keySet());
        return manquantes;
    }
}
