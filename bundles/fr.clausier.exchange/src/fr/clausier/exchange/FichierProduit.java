// SPDX-License-Identifier: EPL-2.0
package fr.clausier.exchange;

import java.util.Objects;

/**
 * A file to hand over.
 *
 * @param nom     name, without folder
 * @param titre   what it is, in French
 * @param contenu its bytes
 */
public record FichierProduit(String nom, String titre, byte[] contenu) {

    public FichierProduit {
        Objects.requireNonNull(nom, "nom");
        Objects.requireNonNull(titre, "titre");
        contenu = contenu.clone();
    }

    @Override
    public byte[] contenu() {
        return contenu.clone();
    }
}
