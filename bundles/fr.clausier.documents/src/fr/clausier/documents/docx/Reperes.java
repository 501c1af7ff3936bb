// SPDX-License-Identifier: EPL-2.0
package fr.clausier.documents.docx;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

import fr.clausier.clauses.document.Document;
import fr.clausier.documents.gabarit.Gabarit;
import fr.clausier.documents.gabarit.Marques;
import fr.clausier.documents.gabarit.Place;
import fr.clausier.documents.paquet.Paquet;
import fr.clausier.documents.typographie.Caracteres;
import fr.clausier.documents.typographie.TypographieFrancaise;

/**
 * Fills the marks that a template's headers and footers hold: content controls tagged {@code clausier:acheteur},
 * {@code clausier:marche}, {@code clausier:titre}, {@code clausier:sous-titre}, {@code clausier:date}, or {@code clausier:} and any label of
 * the title block in lower case without accents ({@code clausier:reference}). An unknown mark is left empty.
 */
final class Reperes {

    private final Map<String, String> valeurs = new HashMap<>();

    Reperes(Document document) {
        document.entete().forEach((libelle, valeur) -> valeurs.put(Place.cle(libelle), valeur));
        valeurs.put("acheteur", document.acheteur());
        valeurs.put("marche", document.marche());
        valeurs.put(Place.TITRE, document.titre());
        valeurs.put(Place.SOUS_TITRE, document.sousTitre());
        valeurs.putIfAbsent(Place.DATE, valeurs.getOrDefault("edition", ""));
    }

    /** Fills the parts that are known to hold marks. */
    void remplir(Paquet paquet, Gabarit gabarit) {
        for (String nom : gabarit.partiesAReperes()) {
            String xml = new String(paquet.partie(nom).orElseThrow(), StandardCharsets.UTF_8);
            paquet.mettre(nom, Marques.remplir(xml, this::valeur));
        }
    }

    /** What stands at a place, as it is written in XML. */
    String valeur(String repere) {
        return Marques.echapper(TypographieFrancaise.appliquer(Caracteres.lisibles(valeurs.getOrDefault(repere, ""))));
    }
}
