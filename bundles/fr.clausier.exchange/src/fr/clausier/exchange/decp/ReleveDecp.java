// SPDX-License-Identifier: EPL-2.0
package fr.clausier.exchange.decp;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Account of a reading: {@code lus == remis + refuses}, always.
 *
 * @param fichier      name of the file, and of the entry of an archive
 * @param format       which format
 * @param encodage     how its characters were decoded
 * @param lus          records met
 * @param remis        records delivered as contracts
 * @param refuses      records refused
 * @param anomalies    how many oddities of each code
 * @param duFichier    oddities of the file as a whole: wrong encoding, unknown fields, unexpected root
 * @param interruption French sentence: why the reading stopped before the end of the file; what came before was delivered
 * @param arrete       whether the reading stopped because it was asked to
 */
public record ReleveDecp(String fichier, FormatDecp format, String encodage, long lus, long remis, long refuses,
        Map<CodeAnomalie, Long> anomalies, List<Anomalie> duFichier, Optional<String> interruption, boolean arrete) {

    public ReleveDecp {
        anomalies = Map.copyOf(anomalies);
        duFichier = List.copyOf(duFichier);
    }
}
