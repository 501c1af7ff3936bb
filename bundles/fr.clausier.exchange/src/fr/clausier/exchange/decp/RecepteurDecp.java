// SPDX-License-Identifier: EPL-2.0
package fr.clausier.exchange.decp;

import java.util.List;

/** Receives the records of a file one by one, in the order of the file. */
public interface RecepteurDecp {

    /** A contract, with the oddities that its reading met. */
    void contrat(ContratDecp contrat, List<Anomalie> anomalies);

    /** A record that is no contract. */
    default void refus(Refus refus) {
    }
}
