// SPDX-License-Identifier: EPL-2.0
package fr.clausier.spaser.rapport;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import fr.clausier.law.Constat;
import fr.clausier.spaser.conformite.ControlesSchema;
import fr.clausier.spaser.conformite.PointDeControle;
import fr.clausier.spaser.evaluation.Bilan;
import fr.clausier.spaser.textes.TextesSpaser;

/**
 * What the parts of a report are written from.
 *
 * @param bilan    figures
 * @param constats findings of the law on the purchases; empty when they were not checked
 * @param controles checks of the scheme itself
 * @param date     day of the report, which fixes the law
 * @param textes   sentences
 */
record Matiere(Bilan bilan, Optional<List<Constat>> constats, List<PointDeControle> controles, LocalDate date,
        TextesSpaser textes) {

    Matiere {
        Objects.requireNonNull(bilan, "bilan");
        Objects.requireNonNull(date, "date");
        constats = constats.map(List::copyOf);
        controles = List.copyOf(controles);
    }

    static Matiere de(Bilan bilan, Optional<List<Constat>> constats, LocalDate date) {
        return new Matiere(bilan, constats, ControlesSchema.verifier(bilan, date), date, TextesSpaser.lire("rapport.yaml"));
    }

    /** Points of the scheme that have to be put right. */
    List<PointDeControle> aCorriger() {
        return controles.stream().filter(p -> p.verdict() == PointDeControle.Verdict.A_CORRIGER).toList();
    }
}
