// SPDX-License-Identifier: EPL-2.0
package fr.clausier.exchange.eforms.redaction;

/** Writes XML in document order. What has no text is not written, nor a group that holds nothing: the rules refuse both. */
final class Plume {

    /** Longest text that the notices take. */
    static final int TEXTE_MAX = 6000;

    private final StringBuilder xml = new StringBuilder(1 << 16);
    private int marge;

    /** A group; left out when nothing is written inside. */
    Plume groupe(String nom, Runnable contenu) {
        int debut = xml.length();
        ligne().append('<').append(nom).append(">\n");
        int vide = xml.length();
        marge++;
        contenu.run();
        marge--;
        if (xml.length() == vide) {
            xml.setLength(debut);
        } else {
            ligne().append("</").append(nom).append(">\n");
        }
        return this;
    }

    /** The extension that carries what UBL has no element for. */
    Plume extension(Runnable contenu) {
        return groupe("ext:UBLExtensions", () -> groupe("ext:UBLExtension", () -> groupe("ext:ExtensionContent",
                () -> groupe("efext:EformsExtension", contenu))));
    }

    /** A value; left out when it is null or blank. */
    Plume valeur(String nom, Object valeur) {
        return valeur(nom, valeur, "", "");
    }

    /** A code of a list; left out when it is null. */
    Plume code(String nom, String liste, String code) {
        return valeur(nom, code, "listName", liste);
    }

    /** An identifier of a scheme; left out when it is null. */
    Plume id(String nom, String schema, Object id) {
        return valeur(nom, id, "schemeName", schema);
    }

    /** French text on one line, cut at what notices take; left out when it is null or blank. */
    Plume texte(String nom, String texte) {
        String plat = texte == null ? "" : texte.strip().replaceAll("\\s+", " ");
        return valeur(nom, plat.length() > TEXTE_MAX ? plat.substring(0, TEXTE_MAX - 1) + "…" : plat, "languageID", "FRA");
    }

    /** A value with one attribute, none when its name is empty. */
    Plume valeur(String nom, Object valeur, String attribut, String mot) {
        String texte = valeur == null ? "" : String.valueOf(valeur).strip();
        if (!texte.isEmpty()) {
            ligne().append('<').append(nom);
            if (!attribut.isEmpty()) {
                xml.append(' ').append(attribut).append("=\"");
                echapper(mot);
                xml.append('"');
            }
            xml.append('>');
            echapper(texte);
            xml.append("</").append(nom).append(">\n");
        }
        return this;
    }

    private StringBuilder ligne() {
        return xml.append("  ".repeat(marge));
    }

    private void echapper(String texte) {
        texte.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> xml.append("&amp;");
                case '<' -> xml.append("&lt;");
                case '>' -> xml.append("&gt;");
                case '"' -> xml.append("&quot;");
                default -> {
                    if (c >= 0x20 && c != 0xFFFE && c != 0xFFFF && (c < 0xD800 || c > 0xDFFF) || c == '\t' || c == '\n') {
                        xml.appendCodePoint(c);
                    }
                }
            }
        });
    }

    @Override
    public String toString() {
        return xml.toString();
    }
}
