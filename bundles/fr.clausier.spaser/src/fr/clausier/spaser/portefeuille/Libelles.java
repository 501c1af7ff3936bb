// SPDX-License-Identifier: EPL-2.0
package fr.clausier.spaser.portefeuille;

import fr.clausier.model.strategie.Element;

/** How an element of the model is called in a summary. */
final class Libelles {

    private Libelles() {
    }

    /** The title, else the name, else words that say that there is neither. */
    static String de(Element element) {
        if (element.getTitre() != null && !element.getTitre().isBlank()) {
            return element.getTitre().strip();
        }
        return element.getName() == null || element.getName().isBlank() ? "sans intitulé" : element.getName();
    }
}
