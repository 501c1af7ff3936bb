// SPDX-License-Identifier: EPL-2.0
package fr.clausier.exchange.decp.schema;

import java.util.List;

/** French sentences for failures, the same for JSON and XML. */
final class Remedes {

    private static final int EXTRAIT = 60;

    private Remedes() {
    }

    static Ecart manque(String chemin, String champ) {
        return new Ecart(chemin, "Le champ obligatoire «\u00A0" + champ + "\u00A0» manque.", "Ajoutez «\u00A0" + champ + "\u00A0».");
    }

    static Ecart hors(String chemin, String lu, List<String> admises) {
        return new Ecart(chemin, "«\u00A0" + court(lu) + "\u00A0» n’est pas une valeur admise.",
                "Choisissez parmi\u00A0: " + String.join(", ", admises.stream().map(a -> "«\u00A0" + a + "\u00A0»").toList()) + ".");
    }

    static Ecart forme(String chemin, String lu, String forme) {
        String attendue = switch (forme) {
            case String f when f.contains("{14}") -> "Écrivez un SIRET de quatorze chiffres, sans espace.";
            case String f when f.contains("{8}") -> "Écrivez un code CPV de huit chiffres.";
            case String f when f.contains("{4}-") -> "Écrivez la date sous la forme AAAA-MM-JJ.";
            default -> "Suivez la forme «\u00A0" + forme + "\u00A0».";
        };
        return new Ecart(chemin, "«\u00A0" + court(lu) + "\u00A0» n’a pas la forme demandée.", attendue);
    }

    static Ecart nature(String chemin, String lu, String attendu) {
        String mot = switch (attendu) {
            case "string" -> "un texte";
            case "number", "decimal" -> "un nombre";
            case "integer" -> "un nombre entier";
            case "boolean" -> "true ou false";
            case "array" -> "une liste";
            case "object" -> "un objet";
            case "date" -> "une date AAAA-MM-JJ";
            default -> attendu;
        };
        return new Ecart(chemin, "«\u00A0" + court(lu) + "\u00A0» n’est pas " + mot + ".", "Écrivez " + mot + ".");
    }

    static Ecart borne(String chemin, String lu, String borne, boolean minimum) {
        return new Ecart(chemin, court(lu) + " est " + (minimum ? "inférieur au minimum, " : "supérieur au maximum, ") + borne + ".",
                "Écrivez une valeur " + (minimum ? "d’au moins " : "d’au plus ") + borne + ".");
    }

    static Ecart longueur(String chemin, String borne, boolean trop) {
        return new Ecart(chemin, trop ? "Le texte dépasse " + borne + "\u00A0caractères." : "Le texte est plus court que " + borne + "\u00A0caractère.",
                trop ? "Raccourcissez-le." : "Renseignez-le.");
    }

    static Ecart vide(String chemin) {
        return new Ecart(chemin, "La liste est vide.", "Donnez au moins une valeur, ou retirez la liste si elle est facultative.");
    }

    static Ecart doublon(String chemin) {
        return new Ecart(chemin, "La liste contient deux fois la même valeur.", "Retirez le doublon.");
    }

    static Ecart inattendu(String chemin, String champ) {
        return new Ecart(chemin, "L’élément «\u00A0" + champ + "\u00A0» n’est pas prévu à cet endroit.", "Retirez-le.");
    }

    static Ecart autre(String chemin, String regle) {
        return new Ecart(chemin, "La règle «\u00A0" + regle + "\u00A0» du schéma n’est pas suivie.", "Corrigez ce qui s’y trouve d’après le schéma.");
    }

    private static String court(String lu) {
        String ligne = lu.replaceAll("\\s+", " ");
        return ligne.length() <= EXTRAIT ? ligne : ligne.substring(0, EXTRAIT) + '…';
    }
}
