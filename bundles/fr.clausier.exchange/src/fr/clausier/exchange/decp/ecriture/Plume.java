// SPDX-License-Identifier: EPL-2.0
package fr.clausier.exchange.decp.ecriture;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** The gestures that the two syntaxes have in common; a null value is left out. */
interface Plume {

    /** A list of objects. */
    void liste(String nom, Runnable elements);

    /** A contract, in its list. */
    void contrat(String nom, Runnable champs);

    /** An object, as a field or as an element of a list. */
    void objet(String nom, Runnable champs);

    /** A list of texts. */
    void valeurs(String nom, String element, List<String> valeurs);

    void texte(String nom, String valeur);

    void nombre(String nom, BigDecimal valeur);

    void entier(String nom, Integer valeur);

    void reponse(String nom, Boolean valeur);

    void date(String nom, LocalDate valeur);

    /** The two official schemas name this element differently. */
    String modificationActe();
}
