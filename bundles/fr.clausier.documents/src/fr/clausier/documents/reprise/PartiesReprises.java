// SPDX-License-Identifier: EPL-2.0
package fr.clausier.documents.reprise;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import javax.xml.stream.XMLStreamException;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

import fr.clausier.documents.paquet.ArbreXml;
import fr.clausier.documents.paquet.Paquet;
import fr.clausier.documents.paquet.Relation;

/** Brings parts that a text needs (pictures, charts, diagrams) and its links from one file into another. */
final class PartiesReprises {

    /** What a reader follows by clicking; anything else that lies outside is left out. */
    private static final Pattern LIEN = Pattern.compile("(?i)(https?://|mailto:).*", Pattern.DOTALL);
    private static final Set<String> PERMISES = Set.of("image", "chart", "chartUserShapes", "chartStyle", "chartColorStyle", "themeOverride", "diagramData",
            "diagramLayout", "diagramQuickStyle", "diagramColors", "diagramDrawing", "hdphoto");
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String DOCUMENT = "word/document.xml";

    private final Paquet source;
    private final Paquet cible;
    private final Map<String, String> copies = new HashMap<>();
    private final Map<String, Relation> relations = new HashMap<>();
    private final Map<String, String> types = new HashMap<>();
    private final Map<String, String> ids = new HashMap<>();

    PartiesReprises(Paquet source, Paquet cible) {
        this.source = source;
        this.cible = cible;
        lire(DOCUMENT).forEach(r -> relations.put(r.id(), r));
        lireTypes();
    }

    private List<Relation> lire(String partie) {
        try {
            byte[] rels = source.partie(Relation.partieDesRelations(partie)).orElse(null);
            return rels == null ? List.of() : Relation.lire(rels);
        } catch (XMLStreamException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private void lireTypes() {
        try {
            Document document = ArbreXml.lire(source.partie(Paquet.TYPES).orElseThrow());
            for (Element type : ArbreXml.enfants(document.getDocumentElement())) {
                String nom = type.hasAttribute("PartName") ? type.getAttribute("PartName").substring(1) : "." + type.getAttribute("Extension");
                types.put(nom.toLowerCase(Locale.ROOT), type.getAttribute("ContentType"));
            }
        } catch (SAXException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** The link of the new file that leads where a link of the old one leads; null when it must not be followed. */
    String relier(String ancien) {
        Relation relation = relations.get(ancien);
        if (relation == null) {
            return null;
        }
        if (ids.containsKey(ancien)) {
            return ids.get(ancien);
        }
        String nouvelle;
        if (relation.externe()) {
            boolean admise = relation.type().equals("hyperlink") && LIEN.matcher(relation.cible().strip()).matches();
            nouvelle = admise ? ajouter(RELATIONS + "hyperlink", relation.cible().strip(), true) : null;
        } else {
            String copie = PERMISES.contains(relation.type()) ? copier(relation.cibleDepuis(DOCUMENT)) : null;
            nouvelle = copie == null ? null : ajouter(type(relation.type()), "/" + copie, false);
        }
        ids.put(ancien, nouvelle);
        return nouvelle;
    }

    /** Where a link led, for a reader who can no longer follow it. */
    String cible(String ancien) {
        return relations.containsKey(ancien) ? relations.get(ancien).cible() : "";
    }

    private static String type(String nom) {
        return switch (nom) {
            case "diagramDrawing" -> "http://schemas.microsoft.com/office/2007/relationships/diagramDrawing";
            case "hdphoto" -> "http://schemas.microsoft.com/office/2007/relationships/hdphoto";
            case "chartStyle", "chartColorStyle" -> "http://schemas.microsoft.com/office/2011/relationships/" + nom;
            default -> RELATIONS + nom;
        };
    }

    private String ajouter(String type, String cibleRelation, boolean externe) {
        String rels = new String(cible.partie("word/_rels/document.xml.rels").orElseThrow(), StandardCharsets.UTF_8);
        int rang = 1;
        while (rels.contains("\"rIdRepris" + rang + "\"")) {
            rang++;
        }
        PartieOrigines.relier(cible, "word/_rels/document.xml.rels", "rIdRepris" + rang, type, cibleRelation, externe);
        return "rIdRepris" + rang;
    }

    private String copier(String partie) {
        if (copies.containsKey(partie)) {
            return copies.get(partie);
        }
        byte[] contenu = source.partie(partie).orElse(null);
        if (contenu == null) {
            return null;
        }
        int barre = partie.lastIndexOf('/') + 1;
        String nouvelle;
        int rang = 1;
        do {
            nouvelle = partie.substring(0, barre) + "repris" + rang++ + "-" + partie.substring(barre);
        } while (cible.partie(nouvelle).isPresent());
        copies.put(partie, nouvelle);
        cible.mettre(nouvelle, contenu);
        String bas = partie.toLowerCase(Locale.ROOT);
        PartieOrigines.typer(cible, nouvelle, types.getOrDefault(bas, types.getOrDefault(bas.substring(Math.max(0, bas.lastIndexOf('.'))), "application/octet-stream")));
        suivre(partie, nouvelle);
        return nouvelle;
    }

    private void suivre(String partie, String nouvelle) {
        List<Relation> liees = lire(partie);
        if (liees.isEmpty()) {
            return;
        }
        StringBuilder rels = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
                + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">");
        for (Relation relation : liees) {
            // The workbook behind a chart stays behind: the chart shows its own copy of the figures.
            String copie = relation.externe() || !PERMISES.contains(relation.type()) ? null : copier(relation.cibleDepuis(partie));
            if (copie != null) {
                rels.append("<Relationship Id=\"").append(PartieOrigines.echapper(relation.id())).append("\" Type=\"").append(type(relation.type()))
                        .append("\" Target=\"/").append(PartieOrigines.echapper(copie)).append("\"/>");
            }
        }
        cible.mettre(Relation.partieDesRelations(nouvelle), rels + "</Relationships>");
        if (nouvelle.contains("/charts/")) {
            String xml = new String(cible.partie(nouvelle).orElseThrow(), StandardCharsets.UTF_8);
            cible.mettre(nouvelle, xml.replaceAll("(?s)<c:externalData.*?</c:externalData>", ""));
        }
    }
}
