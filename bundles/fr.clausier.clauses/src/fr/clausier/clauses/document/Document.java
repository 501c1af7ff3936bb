// SPDX-License-Identifier: EPL-2.0
package fr.clausier.clauses.document;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * One document of the tender file, ready to be rendered.
 *
 * @param code       kind of document: {@code RC}, {@code CCAP}, {@code CCTP}, {@code AE-ANNEXE}, {@code NOTE}…
 * @param nomFichier file name without extension
 * @param titre      title, as printed on the first page
 * @param sousTitre  line below the title, empty when there is none
 * @param entete     ordered label to value pairs of the title block; the keys {@link #ACHETEUR} and {@link #MARCHE} also
 *                   feed the running header and the file's properties
 * @param sections   top level sections, in order, {@value #NIVEAUX} levels deep at most
 */
public record Document(String code, String nomFichier, String titre, String sousTitre, Map<String, String> entete,
        List<Section> sections) {

    /** Levels of headings: beyond, numbers such as 1.1.1.1.1 help nobody. */
    public static final int NIVEAUX = 4;

    /** Key of {@link #entete()} whose value is the buyer's name. */
    public static final String ACHETEUR = "Acheteur";

    /** Key of {@link #entete()} whose value is the purchase's title. */
    public static final String MARCHE = "Marché";

    public Document {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(nomFichier, "nomFichier");
        Objects.requireNonNull(titre, "titre");
        Objects.requireNonNull(sousTitre, "sousTitre");
        // Map.copyOf would lose the order of the labels, which is the order of the printed lines.
        Map<String, String> copie = new LinkedHashMap<>();
        entete.forEach((libelle, valeur) -> copie.put(Objects.requireNonNull(libelle, "libellé d'en-tête"),
                Objects.requireNonNull(valeur, libelle)));
        entete = Collections.unmodifiableMap(copie);
        sections = List.copyOf(sections);
        for (Section section : sections) {
            if (section.profondeur() > NIVEAUX) {
                throw new IllegalArgumentException("La section « " + section.titre() + " » a plus de " + NIVEAUX
                        + " niveaux de titres.");
            }
        }
    }

    /** The buyer's name, empty when the title block does not give it. */
    public String acheteur() {
        return entete.getOrDefault(ACHETEUR, "");
    }

    /** The purchase's title, empty when the title block does not give it. */
    public String marche() {
        return entete.getOrDefault(MARCHE, "");
    }
}
