// SPDX-License-Identifier: EPL-2.0
package fr.clausier.documents.gabarit;

import java.util.Map;
import java.util.TreeMap;

/** Writes the content types of a package: which kind of thing each part is. */
final class TypesDeContenu {

    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private static final Map<String, String> IMAGES = Map.of("png", "image/png", "jpeg", "image/jpeg", "gif",
            "image/gif", "bmp", "image/bmp", "tiff", "image/tiff", "emf", "image/x-emf", "wmf", "image/x-wmf");

    private final Map<String, String> extensions = new TreeMap<>();
    private final Map<String, String> parties = new TreeMap<>();

    TypesDeContenu() {
        extensions.put("rels", "application/vnd.openxmlformats-package.relationships+xml");
        extensions.put("xml", "application/xml");
        parties.put("docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml");
        parties.put("docProps/app.xml", "application/vnd.openxmlformats-officedocument.extended-properties+xml");
        parties.put("word/document.xml", WORD + "document.main+xml");
        for (String genre : new String[] {"styles", "numbering", "settings", "fontTable"}) {
            parties.put("word/" + genre + ".xml", WORD + genre + "+xml");
        }
    }

    void enTete(String partie, boolean pied) {
        parties.put(partie, WORD + (pied ? "footer" : "header") + "+xml");
    }

    void theme(String partie) {
        parties.put(partie, "application/vnd.openxmlformats-officedocument.theme+xml");
    }

    /** @param extension one of those that {@link ImageGabarit} gives */
    void image(String extension) {
        extensions.put(extension, IMAGES.get(extension));
    }

    String xml() {
        StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
                + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">");
        extensions.forEach((nom, type) -> xml
                .append("<Default Extension=\"%s\" ContentType=\"%s\"/>".formatted(nom, type)));
        parties.forEach((nom, type) -> xml
                .append("<Override PartName=\"/%s\" ContentType=\"%s\"/>".formatted(nom, type)));
        return xml.append("</Types>\n").toString();
    }
}
