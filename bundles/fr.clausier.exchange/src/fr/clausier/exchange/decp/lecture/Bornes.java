// SPDX-License-Identifier: EPL-2.0
package fr.clausier.exchange.decp.lecture;

/** What a file may make the program do at most; far above any true file, far below what harms. */
final class Bornes {

    /** Bytes that are read after decompression: the whole of what France publishes in a year is ten times smaller. */
    static final long OCTETS = 32L << 30;
    /** Expansion of an archive, told only past {@link #OCTETS_SANS_TAUX}: indented JSON and XML reach 40. */
    static final long TAUX = 250;
    static final long OCTETS_SANS_TAUX = 64L << 20;
    /** Entries that an archive may hold. */
    static final int ENTREES = 1_000;
    /** Nesting inside a record; the schema needs 6. */
    static final int PROFONDEUR = 32;
    /** Values inside a record: a framework agreement of a large buyer holds some thousands. */
    static final int VALEURS = 100_000;
    /** Characters inside a record. */
    static final int CARACTERES = 2_000_000;
    /** Characters of one text, or between two marks of XML, past which the reading stops: no parser gives a smaller piece. */
    static final int TEXTE = 8_000_000;
    /** Names of unknown fields that are told. */
    static final int NOMS_INCONNUS = 100;

    private Bornes() {
    }
}
