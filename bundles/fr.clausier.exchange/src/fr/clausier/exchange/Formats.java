// SPDX-License-Identifier: EPL-2.0
package fr.clausier.exchange;

import java.util.List;
import java.util.Optional;

import fr.clausier.exchange.decp.ecriture.ExportDecp;
import fr.clausier.exchange.decp.reprise.ImportDecp;
import fr.clausier.exchange.eforms.ExportEforms;
import fr.clausier.exchange.eforms.ImportEforms;
import fr.clausier.exchange.ocds.ExportOcds;
import fr.clausier.exchange.remise.ExportTableaux;

/** The formats that Clausier writes and reads, in the order in which they are listed. */
public final class Formats {

    private static final List<FormatExport> EXPORTS = List.of(new ExportDecp(true), new ExportDecp(false), ExportTableaux.facilitateur(),
            ExportTableaux.programmation(), ExportTableaux.csv(), new ExportOcds(), new ExportEforms());
    private static final List<FormatImport> IMPORTS = List.of(new ImportDecp(), new ImportEforms());

    private Formats() {
    }

    /** Formats that a purchase can be written in. */
    public static List<FormatExport> exports() {
        return EXPORTS;
    }

    /** Formats that drafts can be made of. */
    public static List<FormatImport> imports() {
        return IMPORTS;
    }

    /** The format of that name. */
    public static Optional<FormatExport> export(String code) {
        return EXPORTS.stream().filter(f -> f.code().equals(code)).findFirst();
    }
}
