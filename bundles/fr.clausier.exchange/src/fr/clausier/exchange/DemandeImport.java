// SPDX-License-Identifier: EPL-2.0
package fr.clausier.exchange;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * What is to be read.
 *
 * @param fichier   file
 * @param element   number of the contract, or of the line, when the file holds several; empty for all that it holds
 * @param lancement launch of the new purchase, on which the law is judged; empty leaves it to be completed
 * @param arret     asked from time to time; true stops the reading
 */
public record DemandeImport(Path fichier, Optional<String> element, Optional<LocalDate> lancement, BooleanSupplier arret) {

    public DemandeImport {
        Objects.requireNonNull(fichier, "fichier");
        Objects.requireNonNull(element, "element");
        Objects.requireNonNull(lancement, "lancement");
        Objects.requireNonNull(arret, "arret");
    }
}
