// SPDX-License-Identifier: EPL-2.0
package fr.clausier.documents.reprise;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import fr.clausier.documents.paquet.Paquet;

/**
 * What stands around the text of a file: its headers and footers, as words alone. They are read by their signs, without a tree,
 * since every production notes them down.
 */
final class Autour {

    private static final Pattern PARTIE = Pattern.compile("word/[^/]*(?:header|footer|entete|pied)[^/]*\\.xml");
    /** Text boxes are written twice: the second time for programs of another age. */
    private static final Pattern REPLI = Pattern.compile("(?s)<mc:Fallback>.*?</mc:Fallback>|<w:fldSimple .*?</w:fldSimple>|<w:del .*?</w:del>");
    private static final Pattern SIGNE = Pattern.compile("<w:fldChar [^>]*w:fldCharType=\"(begin|end)\"|<w:t(?: [^>]*)?>([^<]*)</w:t>|(<w:tab/>|<w:br/>|</w:p>)");

    private Autour() {
    }

    /** The texts, each once; those without words are left out. */
    static Set<String> de(Paquet paquet) {
        Set<String> textes = new LinkedHashSet<>();
        paquet.parties().keySet().stream().filter(n -> PARTIE.matcher(n).matches()).forEach(n -> {
            String texte = texte(new String(paquet.partie(n).orElseThrow(), StandardCharsets.UTF_8));
            if (!texte.isEmpty()) {
                textes.add(texte);
            }
        });
        return textes;
    }

    private static String texte(String xml) {
        StringBuilder texte = new StringBuilder();
        int champs = 0;
        Matcher signe = SIGNE.matcher(REPLI.matcher(xml).replaceAll(""));
        while (signe.find()) {
            if (signe.group(1) != null) {
                champs = Math.max(0, champs + ("begin".equals(signe.group(1)) ? 1 : -1));
            } else if (signe.group(3) != null) {
                texte.append(' ');
            } else if (champs == 0) {
                texte.append(signe.group(2));
            }
        }
        return texte.toString().replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&apos;", "'").replace("&amp;", "&").replaceAll("[\\s\u00A0\u202F]+", " ").strip();
    }
}
