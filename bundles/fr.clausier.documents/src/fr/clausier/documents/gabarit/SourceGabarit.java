// SPDX-License-Identifier: EPL-2.0
package fr.clausier.documents.gabarit;

import java.util.List;
import java.util.Optional;

import javax.xml.stream.XMLStreamException;

import fr.clausier.documents.paquet.Paquet;
import fr.clausier.documents.paquet.Relation;

/** Finds the parts of a Word file by following its relations. */
final class SourceGabarit {

    private final Paquet paquet;
    private final String principale;
    private final List<Relation> relations;

    SourceGabarit(Paquet paquet) throws Refus {
        this.paquet = paquet;
        this.principale = relations("_rels/.rels").stream().filter(r -> "officeDocument".equals(r.type()))
                .map(r -> r.cibleDepuis("")).filter(nom -> paquet.partie(nom).isPresent()).findFirst()
                .orElseThrow(() -> Refus.illisible("_rels/.rels", null));
        this.relations = relations(Relation.partieDesRelations(principale));
    }

    /** The main document part. */
    byte[] document() {
        return paquet.partie(principale).orElseThrow();
    }

    /** Name of the main document part. */
    String nomDocument() {
        return principale;
    }

    /** The part of the main document's relation of this type, if any. */
    Optional<byte[]> partie(String type) {
        return relations.stream().filter(r -> type.equals(r.type()) && !r.externe())
                .map(r -> r.cibleDepuis(principale)).map(paquet::partie).flatMap(Optional::stream).findFirst();
    }

    /** Name of the part behind a relation of the main document. */
    Optional<String> nom(String id) {
        return relations.stream().filter(r -> id.equals(r.id()) && !r.externe())
                .map(r -> r.cibleDepuis(principale)).filter(n -> paquet.partie(n).isPresent()).findFirst();
    }

    /** Content of a part, if the file has it. */
    Optional<byte[]> siPresente(String nom) {
        return paquet.partie(nom);
    }

    /** Whether some part's name starts so. */
    boolean contient(String debut) {
        return paquet.parties().keySet().stream().anyMatch(n -> n.startsWith(debut));
    }

    /** Content of a part known to exist. */
    byte[] contenu(String nom) throws Refus {
        return paquet.partie(nom).orElseThrow(() -> Refus.illisible(nom, null));
    }

    /** The relations of a part, none when it has none. */
    List<Relation> relationsDe(String partie) throws Refus {
        return relations(Relation.partieDesRelations(partie));
    }

    private List<Relation> relations(String nom) throws Refus {
        byte[] contenu = paquet.partie(nom).orElse(null);
        if (contenu == null) {
            return List.of();
        }
        try {
            return Relation.lire(contenu);
        } catch (XMLStreamException e) {
            throw Refus.illisible(nom, e);
        }
    }
}
