// SPDX-License-Identifier: EPL-2.0
package fr.clausier.documents.gabarit;

import java.util.Locale;
import java.util.Set;

/** What a Word field may do, judged by the first word of its instruction. */
final class ChampWord {

    private static final Set<String> DANGEREUX = Set.of("DDE", "DDEAUTO", "INCLUDE", "INCLUDETEXT", "INCLUDEPICTURE",
            "IMPORT", "LINK", "DATABASE", "MACROBUTTON", "RD", "EMBED", "AUTOTEXT", "AUTOTEXTLIST", "GOTOBUTTON");
    /** Those that only read the document itself, its date or its name. */
    private static final Set<String> ADMIS = Set.of("PAGE", "NUMPAGES", "SECTION", "SECTIONPAGES", "PAGEREF", "STYLEREF",
            "TITLE", "SUBJECT", "AUTHOR", "SEQ", "REF", "DATE", "TIME", "CREATEDATE", "SAVEDATE", "PRINTDATE",
            "FILENAME", "SYMBOL", "=", "IF", "TOC");

    private ChampWord() {
    }

    /** Whether the field reads a file, runs a program or asks to. */
    static boolean estDangereux(String instruction) {
        return DANGEREUX.contains(mot(instruction));
    }

    /** Whether the field may stay alive in a document. */
    static boolean estAdmis(String instruction) {
        return ADMIS.contains(mot(instruction));
    }

    /** First word, in capitals. */
    static String mot(String instruction) {
        String nu = instruction.strip();
        return nu.startsWith("=") ? "=" : nu.split("[\\s\"\\\\]+", 2)[0].toUpperCase(Locale.ROOT);
    }
}
