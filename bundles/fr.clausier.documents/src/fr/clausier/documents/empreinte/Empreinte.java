// SPDX-License-Identifier: EPL-2.0
package fr.clausier.documents.empreinte;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a set of documents was made of. Two productions of the same ingredients have the same fingerprint; neither clock, folder nor
 * machine is part of it.
 *
 * @param produit      version of the product
 * @param jour         day of the production, which some findings of the internal note depend on
 * @param date         date of the law that was asked for; null for the launch date of each purchase
 * @param droit        SHA-256 of the data of the law
 * @param bibliotheque name and version of the clause library
 * @param demande      what was asked for, below the strategy: {@code .} for the folder, or one of its files
 * @param gabarit      the house template
 * @param options      what else changes the bytes, by name
 * @param achats       purchases and the clauses that their documents use
 * @param fichiers     what was written, by name
 * @param sources      files of the strategy, by name
 * @param reprises     earlier documents whose hand-made texts were kept, by name
 */
public record Empreinte(String produit, LocalDate jour, LocalDate date, String droit, String bibliotheque, String demande, Modele gabarit,
        SortedMap<String, String> options, List<Achat> achats, List<Fichier> fichiers, List<Source> sources, List<Source> reprises) {

    /** Name of the file, beside the documents. */
    public static final String NOM = "empreinte-clausier.json";

    /** Form of the file; a newer one is refused with a sentence. */
    public static final int FORMAT = 1;

    public Empreinte {
        options = new TreeMap<>(options);
        achats = List.copyOf(achats);
        fichiers = fichiers.stream().sorted((a, b) -> a.nom().compareTo(b.nom())).toList();
        sources = sources.stream().sorted((a, b) -> a.nom().compareTo(b.nom())).toList();
        reprises = reprises.stream().sorted((a, b) -> a.nom().compareTo(b.nom())).toList();
    }

    /**
     * The house template.
     *
     * @param nom     its name, for people
     * @param sha256  SHA-256 of its file; empty for one that the product ships
     * @param contenu the file; null for one that the product ships, or too large to be kept
     */
    public record Modele(String nom, String sha256, byte[] contenu) {
    }

    /**
     * One purchase.
     *
     * @param nom     its name in the strategy
     * @param titre   its title
     * @param droit   day that fixed the law
     * @param clauses clauses of its documents, in their order
     */
    public record Achat(String nom, String titre, LocalDate droit, List<ClauseUtilisee> clauses) {

        public Achat {
            clauses = List.copyOf(clauses);
        }
    }

    /**
     * A clause as it stood.
     *
     * @param id      identifier
     * @param version version
     * @param texte   first digits of the SHA-256 of its text and conditions
     * @param piece   code of the document that it stands in
     * @param article number of its article there; empty when it has none
     */
    public record ClauseUtilisee(String id, String version, String texte, String piece, String article) {
    }

    /** What a file of the output is. */
    public enum Genre {
        /** A document that follows from the strategy alone. */
        PIECE,
        /** The new version beside a document that was kept as hands had left it. */
        COPIE,
        /** What changed between two versions, or texts whose place is gone. */
        ANNEXE,
        /** A PDF, which LibreOffice dates itself. */
        PDF
    }

    /**
     * A file that was written.
     *
     * @param nom    path below the output folder, with slashes
     * @param genre  what it is
     * @param sha256 SHA-256 of its bytes
     * @param octets length
     */
    public record Fichier(String nom, Genre genre, String sha256, long octets) {
    }

    /**
     * A file that was read.
     *
     * @param nom     path below the strategy, or below the output folder, with slashes
     * @param sha256  SHA-256 of its bytes
     * @param contenu its bytes; null when only the figure is kept, because the file may name people
     */
    public record Source(String nom, String sha256, byte[] contenu) {
    }

    /** What is known of a file of the output. */
    public Optional<Fichier> fichier(String nom) {
        return fichiers.stream().filter(f -> f.nom().equals(nom)).findFirst();
    }
}
