// SPDX-License-Identifier: EPL-2.0
package fr.clausier.exchange;

import java.nio.file.Path;

/** A format that drafts can be made of. */
public interface FormatImport {

    /** The word that names it. */
    String code();

    /** What it is, in French. */
    String libelle();

    /** Whether a file looks like this format, by its first bytes; false for a file that cannot be read. */
    boolean reconnait(Path fichier);

    /**
     * Reads a file.
     *
     * @throws FichierRefuse when it cannot be read at all
     */
    ResultatImport importer(DemandeImport demande) throws FichierRefuse;
}
