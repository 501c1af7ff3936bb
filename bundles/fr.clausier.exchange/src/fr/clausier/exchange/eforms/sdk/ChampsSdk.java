// SPDX-License-Identifier: EPL-2.0
package fr.clausier.exchange.eforms.sdk;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** French names of the fields of contract notices, by where they stand. */
public final class ChampsSdk {

    private static final class Lus {
        static final Map<String, String> TOUS = lire();
    }

    private ChampsSdk() {
    }

    /** Name and number of the field at a place, "Lot/TenderingTerms/Language/ID#"; the last names of the path when the SDK has no field there. */
    public static String libelle(String cle) {
        String libelle = Lus.TOUS.get(cle);
        if (libelle == null) {
            libelle = Lus.TOUS.get(cle.replaceAll("#.*", "#"));
        }
        return libelle != null ? libelle : cle.replaceAll("#.*", "").replaceAll("^.*/([^/]+/[^/]+)$", "$1");
    }

    private static Map<String, String> lire() {
        Map<String, String> champs = new HashMap<>();
        new String(DonneesSdk.decomprime("champs.txt.gz").orElseThrow(), StandardCharsets.UTF_8).lines().forEach(l -> {
            String[] mots = l.split("\t");
            champs.putIfAbsent(mots[0], mots[2] + " (" + mots[1] + ")");
        });
        return champs;
    }
}
