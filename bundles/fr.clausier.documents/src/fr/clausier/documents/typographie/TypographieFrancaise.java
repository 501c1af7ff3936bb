// SPDX-License-Identifier: EPL-2.0
package fr.clausier.documents.typographie;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
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

    private static final String UNITES =
            "(?:h|min|j|ans?|mois|jours?|heures?|m²|m³|m2|m3|km|kg|t|tonnes?|kWh|MWh|GWh|ETP|lots?|euros?|HT|TTC|M€|k€)";
    private static final Pattern GUILLEMETS_COLLES = Pattern.compile("«(?=[^\\s\u00A0])|(?<=[^\\s\u00A0])»");
    /** Signs that no line ever starts with. */
    private static final String COLLES = ":;?!%€»";
    /** Spaces that depend on words around; asked at one space at a time, since nearly all spaces depend on nothing. */
    private static final Pattern ESPACE = Pattern.compile(
            " (?:(?<=\\d )(?=\\d{3}(?!\\d))"
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
        StringBuilder poli = null;
        Matcher mots = null;
        for (int i = 0; i < texte.length(); i++) {
            char c = texte.charAt(i);
            if (c == '\'' && entreLettres(texte, i)) {
                poli = poli == null ? new StringBuilder(texte) : poli;
                poli.setCharAt(i, APOSTROPHE);
            } else if (c == ' ') {
                char avant = i == 0 ? ' ' : texte.charAt(i - 1);
                char apres = i + 1 == texte.length() ? ' ' : texte.charAt(i + 1);
                boolean insecable = COLLES.indexOf(apres) >= 0 || avant == '«';
                if (!insecable && peutEtreLie(avant, apres)) {
                    mots = mots == null ? ESPACE.matcher(texte).useTransparentBounds(true) : mots;
                    insecable = mots.region(i, texte.length()).lookingAt();
                }
                if (insecable) {
                    poli = poli == null ? new StringBuilder(texte) : poli;
                    poli.setCharAt(i, INSECABLE);
                }
            }
        }
        return poli == null ? texte : poli.toString();
    }

    private static boolean entreLettres(String texte, int i) {
        if (i == 0 || i + 1 == texte.length() || !Character.isLetter(texte.codePointBefore(i))) {
            return false;
        }
        char apres = texte.charAt(i + 1);
        return apres == '«' || apres >= '0' && apres <= '9' || Character.isLetter(texte.codePointAt(i + 1));
    }

    /** Whether a rule of {@link #ESPACE} can hold at all: each asks for one of these letters on both sides. */
    private static boolean peutEtreLie(char avant, char apres) {
        return switch (avant) {
            case '€' -> apres == 'H' || apres == 'T';
            case '°' -> Character.isDigit(apres);
            case '.', 'e', 's', 't' -> Character.isDigit(apres) || apres == 'L' || apres == 'R' || apres == 'D';
            default -> Character.isDigit(avant);
        };
    }
}
