// SPDX-License-Identifier: EPL-2.0
package fr.clausier.exchange;

/** A format that a purchase can be written in. */
public interface FormatExport {

    /** The word that names it on the command line. */
    String code();

    /** What it is, in French. */
    String libelle();

    /** Writes a purchase; nothing is put on the disk. What is missing is said, never invented. */
    ResultatExport exporter(DemandeExport demande);
}
