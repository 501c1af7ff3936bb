// SPDX-License-Identifier: EPL-2.0
package fr.clausier.documents.paquet;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * A link from a part of a package to another part or to something outside.
 *
 * @param id      identifier in its part
 * @param type    last word of the type's address: {@code styles}, {@code header}, {@code image}…
 * @param cible   target as written
 * @param externe whether the target lies outside the package
 */
public record Relation(String id, String type, String cible, boolean externe) {

    /** Reads a {@code .rels} part. */
    public static List<Relation> lire(byte[] contenu) throws XMLStreamException {
        List<Relation> relations = new ArrayList<>();
        XMLStreamReader lecteur = LecteurXml.ouvrir(new ByteArrayInputStream(contenu));
        while (lecteur.hasNext()) {
            if (lecteur.next() == XMLStreamConstants.START_ELEMENT && "Relationship".equals(lecteur.getLocalName())) {
                String type = attribut(lecteur, "Type");
                relations.add(new Relation(attribut(lecteur, "Id"), type.substring(type.lastIndexOf('/') + 1),
                        attribut(lecteur, "Target"), "External".equals(attribut(lecteur, "TargetMode"))));
            }
        }
        return relations;
    }

    private static String attribut(XMLStreamReader lecteur, String nom) {
        String valeur = lecteur.getAttributeValue(null, nom);
        return valeur == null ? "" : valeur;
    }

    /** Name of the part that holds the relations of a part. */
    public static String partieDesRelations(String partie) {
        int barre = partie.lastIndexOf('/') + 1;
        return partie.substring(0, barre) + "_rels/" + partie.substring(barre) + ".rels";
    }

    /** Name of the target part, seen from the part that holds the relation. */
    public String cibleDepuis(String partie) {
        String chemin = cible.startsWith("/") ? cible.substring(1)
                : partie.substring(0, partie.lastIndexOf('/') + 1) + cible;
        List<String> noms = new ArrayList<>();
        for (String nom : chemin.split("/")) {
            if ("..".equals(nom)) {
                if (!noms.isEmpty()) {
                    noms.removeLast();
                }
            } else if (!nom.isEmpty() && !".".equals(nom)) {
                noms.add(nom);
            }
        }
        return String.join("/", noms);
    }
}
