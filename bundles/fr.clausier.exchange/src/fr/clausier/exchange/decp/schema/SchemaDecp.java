// SPDX-License-Identifier: EPL-2.0
package fr.clausier.exchange.decp.schema;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

import fr.clausier.exchange.FichierRefuse;

/**
 * The official schemas of the essential data, shipped (public domain, repository 139bercy/format-commande-publique): JSON Schema
 * 2.0.3 and XSD 2.0.2, the newest of each.
 */
public final class SchemaDecp {

    /** Larger files are read as a stream, and no validator does so: they are to be cut. */
    static final int OCTETS = 64 << 20;

    private SchemaDecp() {
    }

    /**
     * Holds a JSON file against the schema 2.0.3.
     *
     * @throws FichierRefuse when it is no JSON, or larger than 64 MiB
     */
    public static VerdictSchema json(byte[] contenu) throws FichierRefuse {
        mesurer(contenu);
        return ValidationJson.valider(contenu);
    }

    /**
     * Holds an XML file against the schema 2.0.2.
     *
     * @throws FichierRefuse when it is no XML, declares a document type, or is larger than 64 MiB
     */
    public static VerdictSchema xml(byte[] contenu) throws FichierRefuse {
        mesurer(contenu);
        return ValidationXml.valider(contenu);
    }

    private static void mesurer(byte[] contenu) throws FichierRefuse {
        if (contenu.length > OCTETS) {
            throw new FichierRefuse("Le fichier dépasse " + (OCTETS >> 20) + "\u00A0Mio\u00A0: découpez-le pour le confronter au schéma officiel.");
        }
    }

    static String texte(String nom) {
        try (InputStream in = SchemaDecp.class.getResourceAsStream("/donnees/decp/" + nom)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
