// SPDX-License-Identifier: EPL-2.0
package fr.clausier.spaser.classeur;

import fr.clausier.law.nomenclature.Cpv;

/** Names of CPV divisions. */
final class Familles {

    private Familles() {
    }

    /** "45 – Travaux de construction"; what is no division stays as it is. */
    static String libelle(String famille) {
        return famille.matches("[0-9]{2}") ? Cpv.parCode(famille + "000000").map(c -> famille + " – " + c.libelle()).orElse(famille) : famille;
    }
}
