// SPDX-License-Identifier: EPL-2.0
package fr.clausier.documents.gabarit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import fr.clausier.documents.gabarit.Remarque.Genre;

/** Collects what the intake of a template finds. The same thing said twice counts once. */
final class Releve {

    private final Set<Remarque> remarques = new LinkedHashSet<>();

    void place(String quoi, String ou) {
        remarques.add(new Remarque(Genre.PLACE, quoi, ou, ""));
    }

    void manque(String quoi, String remede) {
        remarques.add(new Remarque(Genre.MANQUE, quoi, "", remede));
    }

    void retire(String quoi, String ou, String remede) {
        // Fifty links of one part to a file server are one thing to say.
        if (remarques.stream().noneMatch(r -> r.genre() == Genre.RETIRE && r.ou().equals(ou)
                && debut(r.quoi()).equals(debut(quoi)))) {
            remarques.add(new Remarque(Genre.RETIRE, quoi, ou, remede));
        }
    }

    void ignore(String quoi, String ou, String remede) {
        remarques.add(new Remarque(Genre.IGNORE, quoi, ou, remede));
    }

    void conseil(String quoi, String ou, String remede) {
        remarques.add(new Remarque(Genre.CONSEIL, quoi, ou, remede));
    }

    private static String debut(String quoi) {
        return quoi.substring(0, quoi.contains("(") ? quoi.indexOf('(') : quoi.length());
    }

    /** By kind, then as found. */
    List<Remarque> remarques() {
        List<Remarque> liste = new ArrayList<>(remarques);
        liste.sort(Comparator.comparing(Remarque::genre));
        return liste;
    }
}
