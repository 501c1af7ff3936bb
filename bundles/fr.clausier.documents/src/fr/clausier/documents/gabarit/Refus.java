// SPDX-License-Identifier: EPL-2.0
package fr.clausier.documents.gabarit;

import java.nio.file.Path;

/** A reason to refuse a template, before it is tied to the file's name. */
final class Refus extends Exception {

    private static final long serialVersionUID = 1L;
    private static final String ENREGISTRER = "Ouvrez-le dans Word et enregistrez-le au format « Document Word (.docx) »";

    private final String ou;
    private final String remede;

    Refus(String quoi, String ou, String remede) {
        this(quoi, ou, remede, null);
    }

    Refus(String quoi, String ou, String remede, Throwable cause) {
        super(quoi, cause);
        this.ou = ou;
        this.remede = remede;
    }

    /** The file is damaged or is something else. */
    static Refus illisible(String ou, Throwable cause) {
        return new Refus("le fichier est endommagé ou n'est pas un document Word", ou, ENREGISTRER + ".", cause);
    }

    /** The file is of a kind that Word can turn into the right one. */
    static Refus autreFormat(String quoi) {
        return new Refus(quoi, "", ENREGISTRER + ".");
    }

    DocumentIllisible pourDocument(String nom) {
        return new DocumentIllisible(nom, ou.isEmpty() ? getMessage() : getMessage() + " (dans " + ou + ")", remede, getCause());
    }

    GabaritIllisible pour(Path fichier) {
        return new GabaritIllisible(fichier, getMessage(), ou, remede, getCause());
    }
}
