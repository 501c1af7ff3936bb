// SPDX-License-Identifier: EPL-2.0
package fr.clausier.spaser.evaluation;

import java.time.LocalDate;
import java.util.Objects;

import fr.clausier.model.strategie.Spaser;

/**
 * The scheme, as far as a summary needs it.
 *
 * @param titre                 label
 * @param debut                 first year; null when not stated
 * @param fin                   last year; null when not stated
 * @param publieLe              day of publication; null when not published
 * @param url                   where it is published, empty when not stated
 * @param indicateursPubliesLe  last publication of indicators; null when never
 */
public record Schema(String titre, Integer debut, Integer fin, LocalDate publieLe, String url,
        LocalDate indicateursPubliesLe) {

    public Schema {
        Objects.requireNonNull(titre, "titre");
        Objects.requireNonNull(url, "url");
    }

    /** Reads a scheme of the model. */
    public static Schema de(Spaser spaser) {
        String titre = spaser.getTitre() == null || spaser.getTitre().isBlank() ? spaser.getName() : spaser.getTitre();
        return new Schema(titre == null ? "SPASER" : titre.strip(), spaser.getDebut(), spaser.getFin(), spaser.getPublieLe(),
                spaser.getUrl() == null ? "" : spaser.getUrl().strip(), spaser.getIndicateursPubliesLe());
    }

    /** Whether a year belongs to the period; an open end admits every year. */
    public boolean couvre(int annee) {
        return (debut == null || annee >= debut) && (fin == null || annee <= fin);
    }

    /** The period in words: "2025 à 2028", "depuis 2025"; empty when not stated. */
    public String periode() {
        if (debut == null) {
            return fin == null ? "" : "jusqu'en " + fin;
        }
        return fin == null ? "depuis " + debut : debut + " à " + fin;
    }
}
