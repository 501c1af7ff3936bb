// SPDX-License-Identifier: EPL-2.0
package fr.clausier.spaser.suivi;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * The account of one source: every row is counted, or left out for one reason. {@code lignes == comptees + somme des écartées}, always.
 *
 * @param source    file or dossier
 * @param lignes    rows met
 * @param comptees  rows counted
 * @param ecartees  how many rows each reason left out
 * @param exemples  the rows left out, the first thousand of them
 * @param remarques oddities of rows that count all the same, and of the file as a whole, each with its number
 */
public record CompteDeLecture(String source, long lignes, long comptees, Map<String, Long> ecartees, List<EcartDeLecture> exemples,
        Map<String, Long> remarques) {

    /** Rows left out that are kept one by one; beyond, only their number is. */
    public static final int EXEMPLES_MAX = 1000;

    public CompteDeLecture {
        Objects.requireNonNull(source, "source");
        ecartees = new TreeMap<>(ecartees);
        remarques = new TreeMap<>(remarques);
        exemples = List.copyOf(exemples);
        long somme = comptees + ecartees.values().stream().mapToLong(Long::longValue).sum();
        if (somme != lignes) {
            throw new IllegalStateException("Lignes perdues : " + lignes + " lues, " + somme + " comptées ou écartées.");
        }
    }

    /** Keeps an account while a source is read. */
    public static final class Journal {

        private final String source;
        private final Map<String, Long> ecartees = new TreeMap<>();
        private final Map<String, Long> remarques = new TreeMap<>();
        private final List<EcartDeLecture> exemples = new ArrayList<>();
        private long lignes;
        private long comptees;

        /** @param source file or dossier */
        public Journal(String source) {
            this.source = source;
        }

        /** One row that counts. */
        public void compter() {
            lignes++;
            comptees++;
        }

        /**
         * One row that does not.
         *
         * @param categorie reason without details, by which rows are numbered
         * @param motif     reason with details
         */
        public void ecarter(long ligne, String objet, String categorie, String motif) {
            lignes++;
            ecartees.merge(categorie, 1L, Long::sum);
            if (exemples.size() < EXEMPLES_MAX) {
                exemples.add(new EcartDeLecture(source, ligne, objet, motif));
            }
        }

        /** An oddity of a row that counts, or of the file. */
        public void remarquer(String phrase, long fois) {
            remarques.merge(phrase, fois, Long::sum);
        }

        /** The account so far. */
        public CompteDeLecture compte() {
            return new CompteDeLecture(source, lignes, comptees, ecartees, exemples, remarques);
        }
    }
}
