// SPDX-License-Identifier: EPL-2.0
package fr.clausier.exchange.decp;

import java.util.List;

/** A value of an official list, written as the schema writes it. */
public interface Libelle {

    /** Wording of the schema, byte for byte, its typing errors included. */
    String libelle();

    /** Wordings that the schema of 2018-2019 used for the same thing; none by default. */
    default List<String> anciens() {
        return List.of();
    }
}
