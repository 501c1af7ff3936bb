// SPDX-License-Identifier: EPL-2.0
package fr.clausier.exchange.decp.schema;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

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
        mesurer(contenu.length);
        return ValidationJson.valider(contenu);
    }

    /**
     * Holds an XML file against the schema 2.0.2.
     *
     * @throws FichierRefuse when it is no XML, declares a document type, or is larger than 64 MiB
     */
    public static VerdictSchema xml(byte[] contenu) throws FichierRefuse {
        mesurer(contenu.length);
        return ValidationXml.valider(contenu);
    }

    /**
     * Holds a file against the schema of its syntax.
     *
     * @param json JSON 2.0.3, else XML 2.0.2
     * @throws FichierRefuse when the file is an archive, is not in that syntax, or is larger than 64 MiB
     * @throws IOException   when it cannot be read
     */
    public static VerdictSchema fichier(Path fichier, boolean json) throws FichierRefuse, IOException {
        // Measured before it is read: a file of two gigabytes must not come into memory to be refused.
        mesurer(Files.size(fichier));
        byte[] contenu = Files.readAllBytes(fichier);
        if (contenu.length > 2 && (contenu[0] == 'P' && contenu[1] == 'K' || contenu[0] == 0x1F && contenu[1] == (byte) 0x8B)) {
            throw new FichierRefuse("Le schéma officiel juge un fichier, pas une archive\u00A0: décompressez-la et donnez ce qu’elle contient.");
        }
        return json ? json(contenu) : xml(contenu);
    }

    private static void mesurer(long octets) throws FichierRefuse {
        if (octets > OCTETS) {
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
