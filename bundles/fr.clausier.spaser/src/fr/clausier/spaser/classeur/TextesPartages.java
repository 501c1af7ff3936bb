// SPDX-License-Identifier: EPL-2.0
package fr.clausier.spaser.classeur;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

import fr.clausier.documents.reprise.PartieOrigines;

/** The texts of a workbook, each kept once. */
final class TextesPartages {

    /** What the format reads as a character given by its number: a text that happens to look so must say that it is none. */
    private static final Pattern CODE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private final Map<String, Integer> rangs = new LinkedHashMap<>();
    private int emplois;

    /** Place of a text. */
    int rang(String texte) {
        emplois++;
        return rangs.computeIfAbsent(texte, t -> rangs.size());
    }

    /** The part. */
    String xml() {
        StringBuilder xml = new StringBuilder(ClasseurXml.DECLARATION).append("<sst xmlns=\"").append(ClasseurXml.ESPACE).append("\" count=\"").append(emplois).append("\" uniqueCount=\"")
                .append(rangs.size()).append("\">");
        for (String texte : rangs.keySet()) {
            xml.append("<si><t").append(texte.equals(texte.strip()) ? ">" : " xml:space=\"preserve\">").append(PartieOrigines.echapper(CODE.matcher(texte).replaceAll("_x005F_"))).append("</t></si>");
        }
        return xml.append("</sst>").toString();
    }
}
