// SPDX-License-Identifier: EPL-2.0
package fr.clausier.exchange.ocds;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import fr.clausier.model.strategie.Acheteur;
import fr.clausier.model.strategie.Marche;
import fr.clausier.model.strategie.Prestation;

/** Building blocks of a release; what is null is left out. */
final class Arbre {

    static final JsonMapper PLUME = JsonMapper.builder().build();

    private Arbre() {
    }

    static ObjectNode objet() {
        return PLUME.createObjectNode();
    }

    static ArrayNode liste() {
        return PLUME.createArrayNode();
    }

    static void texte(ObjectNode dans, String champ, String valeur) {
        if (valeur != null && !valeur.isBlank()) {
            dans.put(champ, valeur.strip().replaceAll("\\s+", " "));
        }
    }

    static void montant(ObjectNode dans, String champ, BigDecimal euros) {
        if (euros != null) {
            dans.putObject(champ).put("amount", euros).put("currency", "EUR");
        }
    }

    static void liste(ObjectNode dans, String champ, ArrayNode valeurs) {
        if (!valeurs.isEmpty()) {
            dans.set(champ, valeurs);
        }
    }

    /** A day at its first second: the standard wants a date and a time. */
    static String instant(LocalDate jour) {
        return jour + "T00:00:00Z";
    }

    static String identifiant(Acheteur acheteur) {
        return acheteur.getSiret() == null ? "FR-" + acheteur.getName() : "FR-INSEE-" + acheteur.getSiret();
    }

    /** First CPV codes, the main one first. */
    static ObjectNode article(String id, Marche marche, Prestation contrat) {
        List<String> codes = contrat.getCpv().isEmpty() ? marche.getCpv() : contrat.getCpv();
        if (codes.isEmpty()) {
            return null;
        }
        ObjectNode article = objet();
        article.put("id", id);
        article.putObject("classification").put("scheme", "CPV").put("id", codes.get(0));
        ArrayNode autres = liste();
        codes.stream().skip(1).forEach(c -> autres.addObject().put("scheme", "CPV").put("id", c));
        liste(article, "additionalClassifications", autres);
        return article;
    }
}
