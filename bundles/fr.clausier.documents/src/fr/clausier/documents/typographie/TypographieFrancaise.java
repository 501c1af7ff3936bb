// SPDX-License-Identifier: EPL-2.0
package fr.clausier.documents.typographie;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import fr.clausier.clauses.document.Fragment;

/**
 * Turns ordinary spaces into no-break spaces where French typography never breaks a line, and straight apostrophes
 * between letters into curved ones.
 *
 * <p>Concerned: before {@code : ; ? ! % €} and {@code »}, after {@code «}, inside numbers ({@code 26 000}), between a
 * number and its unit ({@code 120 h}), after {@code n°}, {@code art.}, {@code L.}, {@code R.}, {@code D.} and
 * {@code article}. Spaces are replaced, not invented, save inside guillemets, where none is ever right: an address
 * such as {@code https://…?a=b} is left alone.
 *
 * <p>U+00A0 is used throughout, not the narrow U+202F: the fonts of an office computer do not all have the latter.
 */
public final class TypographieFrancaise {

    /** The no-break space. */
    public static final char INSECABLE = '\u00A0';

    /** The typographic apostrophe. */
    public static final char APOSTROPHE = '\u2019';

    private static final Pattern APOSTROPHES = Pattern.compile("(?<=\\p{L})'(?=[\\p{L}\\d«])");
    private static final String UNITES =
            "(?:h|min|j|ans?|mois|jours?|heures?|m²|m³|m2|m3|km|kg|t|tonnes?|kWh|MWh|GWh|ETP|lots?|euros?|HT|TTC|M€|k€)";
    private static final Pattern GUILLEMETS_COLLES = Pattern.compile("«(?=[^\\s\u00A0])|(?<=[^\\s\u00A0])»");
    /** The space comes first, so that the other letters of a text cost nothing; what precedes it is looked back at. */
    private static final Pattern ESPACES = Pattern.compile(
            " (?:(?=[:;?!%€»])"
            + "|(?<=« )"
            + "|(?<=\\d )(?=\\d{3}(?!\\d))"
            + "|(?<=\\d )(?=" + UNITES + "(?![\\p{L}\\d]))"
            + "|(?<=€ )(?=(?:HT|TTC)(?!\\p{L}))"
            + "|(?<=(?<!\\p{L})n° )(?=\\d)"
            + "|(?<=(?<!\\p{L})(?:art\\.|[LRD]\\.|[Aa]rticles?|[Ll]ot) )(?=[\\dLRD]))",
            Pattern.UNICODE_CHARACTER_CLASS);

    private TypographieFrancaise() {
    }

    /** The text as a keyboard types it: the reverse of {@link #appliquer(String)}, for comparing texts. */
    public static String aplatir(String texte) {
        return texte.replace(INSECABLE, ' ').replace(APOSTROPHE, '\'');
    }

    /** The text with its no-break spaces. */
    public static String appliquer(String texte) {
        return polir(ouvrirGuillemets(texte));
    }

    /** Fragments of one paragraph: the rules look across the borders between fragments. */
    public static List<Fragment> appliquer(List<Fragment> fragments) {
        List<String> textes = fragments.stream().map(f -> ouvrirGuillemets(f.texte())).toList();
        // Replacing one character by one keeps every offset, so the whole can be cut again at the same places.
        String entier = polir(String.join("", textes));
        List<Fragment> resultat = new ArrayList<>(fragments.size());
        int debut = 0;
        for (int i = 0; i < textes.size(); i++) {
            int fin = debut + textes.get(i).length();
            Fragment fragment = fragments.get(i);
            resultat.add(fragment.dire(entier.substring(debut, fin)));
            debut = fin;
        }
        return List.copyOf(resultat);
    }

    private static String ouvrirGuillemets(String texte) {
        if (texte.indexOf('«') < 0 && texte.indexOf('»') < 0) {
            return texte;
        }
        return GUILLEMETS_COLLES.matcher(texte)
                .replaceAll(m -> "«".equals(m.group()) ? "«" + INSECABLE : INSECABLE + "»");
    }

    private static String polir(String texte) {
        String arrondi = APOSTROPHES.matcher(texte).replaceAll(String.valueOf(APOSTROPHE));
        return ESPACES.matcher(arrondi).replaceAll(String.valueOf(INSECABLE));
    }
}
