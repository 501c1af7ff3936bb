// SPDX-License-Identifier: EPL-2.0
package fr.clausier.exchange.decp;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * A change made after award; each field but the dates is the new value, and null when it did not change.
 *
 * @param id          number; null in older files
 * @param date        day of notification, or of signature for a concession
 * @param publication day of publication
 * @param dureeMois   new duration, months
 * @param montant     new amount, euros HT
 * @param titulaires  holders after the change; empty when they did not change
 * @param objet       what changed in words, in older files
 */
public record Modification(Integer id, LocalDate date, LocalDate publication, Integer dureeMois, BigDecimal montant,
        List<Operateur> titulaires, String objet) {

    public Modification {
        titulaires = List.copyOf(titulaires);
    }
}
