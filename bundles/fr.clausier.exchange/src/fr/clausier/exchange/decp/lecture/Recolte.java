// SPDX-License-Identifier: EPL-2.0
package fr.clausier.exchange.decp.lecture;

import java.util.ArrayList;
import java.util.List;

import fr.clausier.exchange.decp.Anomalie;
import fr.clausier.exchange.decp.CodeAnomalie;

/** Oddities of the record being read. */
final class Recolte {

    private static final int MAXIMUM = 200;

    private final long enregistrement;
    private final int ligne;
    private final String identifiant;
    private List<Anomalie> anomalies = List.of();

    Recolte(long enregistrement, int ligne, String identifiant) {
        this.enregistrement = enregistrement;
        this.ligne = ligne;
        this.identifiant = identifiant;
    }

    /** Notes an oddity; a record that holds hundreds of them is told by the first ones. */
    void noter(CodeAnomalie code, String champ, String lu) {
        if (anomalies.isEmpty()) {
            anomalies = new ArrayList<>(4);
        }
        if (anomalies.size() < MAXIMUM) {
            String extrait = CodeAnomalie.extrait(lu);
            anomalies.add(new Anomalie(code, enregistrement, ligne, identifiant, champ, extrait, code.phrase(champ, extrait)));
        }
    }

    List<Anomalie> anomalies() {
        return anomalies;
    }
}
