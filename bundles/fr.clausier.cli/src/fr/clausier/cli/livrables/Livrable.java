// SPDX-License-Identifier: EPL-2.0
package fr.clausier.cli.livrables;

import java.nio.file.Path;
import java.time.LocalDate;

/**
 * A file that was produced.
 *
 * @param fichier   where it is
 * @param nom       name below the output folder, with slashes
 * @param etat      what became of it
 * @param pourquoi  why it is not up to date, a French sentence; empty when it is
 * @param produitLe day of its production
 * @param octets    length when it was written
 */
public record Livrable(Path fichier, String nom, Etat etat, String pourquoi, LocalDate produitLe, long octets) {

    /** What became of a file, the best first. */
    public enum Etat {
        /** As it was written, and what it was written from has not changed. */
        A_JOUR,
        /** As it was written, but the strategy or a clause has changed since. */
        PERIME,
        /** Changed by hand since. */
        RETOUCHE,
        /** No longer there. */
        ABSENT
    }
}
