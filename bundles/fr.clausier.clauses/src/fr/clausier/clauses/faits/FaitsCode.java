// SPDX-License-Identifier: EPL-2.0
package fr.clausier.clauses.faits;

import fr.clausier.clauses.gabarit.Fait;
import fr.clausier.law.nomenclature.CodeEforms;

/** A code of a list of the European notices, with its published French label. */
public final class FaitsCode {

    private final CodeEforms code;

    private FaitsCode(CodeEforms code) {
        this.code = code;
    }

    /** A code of the lists that the product holds; an unknown one is a defect of the product. */
    static FaitsCode de(String liste, String code) {
        return new FaitsCode(CodeEforms.de(liste, code)
                .orElseThrow(() -> new IllegalStateException("Code eForms absent : " + liste + "/" + code)));
    }

    /** Heading of the notice that takes it, for the lists of strategic procurement: BT-06; empty for others. */
    @Fait
    public String rubrique() {
        return switch (code.liste()) {
            case "strategic-procurement" -> "BT-06";
            case "environmental-impact" -> "BT-774";
            case "social-objective" -> "BT-775";
            default -> "";
        };
    }

    /** The code: env-imp. */
    @Fait
    public String code() {
        return code.code();
    }

    /** Its label, without a final full stop: Réduction des incidences sur l'environnement. */
    @Fait
    public String libelle() {
        return Phrases.groupe(code.libelle());
    }

    /** Label and code: Travaux (works). */
    @Fait
    public String texte() {
        return libelle() + " (" + code() + ")";
    }
}
