// SPDX-License-Identifier: EPL-2.0
package fr.clausier.exchange;

import java.time.LocalDate;
import java.util.Objects;

import fr.clausier.model.strategie.Marche;

/**
 * What is to be written.
 *
 * @param marche purchase as it was written: each format reads what its lots inherit by itself
 * @param nom    beginning of the names of the files, plain letters and digits
 * @param jour   day the files are made
 */
public record DemandeExport(Marche marche, String nom, LocalDate jour) {

    public DemandeExport {
        Objects.requireNonNull(marche, "marche");
        Objects.requireNonNull(nom, "nom");
        Objects.requireNonNull(jour, "jour");
    }
}
