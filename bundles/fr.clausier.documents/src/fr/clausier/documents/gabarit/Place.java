// SPDX-License-Identifier: EPL-2.0
package fr.clausier.documents.gabarit;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;

/**
 * The names of places in a template: content controls whose tag, or else whose title, starts with {@code clausier:}.
 * Accents and capitals do not count.
 */
public final class Place {

    /** Start of the tag of a named place. */
    public static final String PREFIXE = "clausier:";
    /** The text of the document: its sections. */
    public static final String CORPS = "corps";
    /** The table of contents. */
    public static final String SOMMAIRE = "sommaire";
    /** The lines that identify the purchase, save those that have a place of their own. */
    public static final String FICHE = "fiche";
    /** Title of the document. */
    public static final String TITRE = "titre";
    /** Line below the title. */
    public static final String SOUS_TITRE = "sous-titre";
    /** Date of the edition. */
    public static final String DATE = "date";

    /** Places that receive paragraphs rather than a few words. */
    private static final Set<String> BLOCS = Set.of(CORPS, SOMMAIRE, FICHE);
    private static final Set<String> CONNUES = Set.of(CORPS, SOMMAIRE, FICHE, TITRE, SOUS_TITRE, DATE, "acheteur", "marche",
            "reference", "procedure", "edition", "lot", "ccag-applicable");

    private Place() {
    }

    /** The name in the form used as a key: « Référence » gives {@code reference}. */
    public static String cle(String libelle) {
        return Normalizer.normalize(libelle, Normalizer.Form.NFD).replaceAll("\\p{M}", "").strip()
                .replaceAll("[\\s\u00A0_]+", "-").toLowerCase(Locale.ROOT);
    }

    /** The name that a tag or a title gives, empty when it is none of ours. */
    static String nom(String etiquette) {
        String cle = cle(etiquette.replaceAll("\\s*:\\s*", ":"));
        return cle.startsWith(PREFIXE) ? cle.substring(PREFIXE.length()) : "";
    }

    static boolean estBloc(String nom) {
        return BLOCS.contains(nom);
    }

    /** Whether some document has something to write there. */
    static boolean estConnue(String nom) {
        return CONNUES.contains(nom);
    }

    /** All names, as a sentence lists them. */
    static String enumerer() {
        return String.join(", ", CONNUES.stream().sorted().map(n -> PREFIXE + n).toList());
    }
}
