// SPDX-License-Identifier: EPL-2.0
package fr.clausier.clauses.redaction;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import fr.clausier.clauses.bibliotheque.Bibliotheque;
import fr.clausier.clauses.document.Bloc;
import fr.clausier.clauses.document.Document;
import fr.clausier.clauses.document.Fragment;
import fr.clausier.clauses.document.Lien;
import fr.clausier.clauses.document.Liste;
import fr.clausier.clauses.document.Paragraphe;
import fr.clausier.clauses.document.Section;
import fr.clausier.clauses.document.Tableau;

/**
 * Writes the numbers of the articles that texts refer to, which are known once all documents are whole. An article of the same document
 * keeps its link, so that the number follows it in Word; one of another document is named with that document, as plain text.
 */
public final class Renvois {

    /** Parts the code of a document from the path of its section. */
    private static final String SEPARE = ":";

    private final List<Document> documents;
    private final Bibliotheque bibliotheque;
    private final Map<Document, Articles> articles = new IdentityHashMap<>();

    private Renvois(List<Document> documents, Bibliotheque bibliotheque) {
        this.documents = documents;
        this.bibliotheque = bibliotheque;
    }

    /**
     * The documents with their references; those that have none are the same.
     *
     * @param bibliotheque tells which clause stands for one that a buyer replaced
     */
    public static List<Document> resoudre(List<Document> documents, Bibliotheque bibliotheque) {
        Renvois renvois = new Renvois(documents, bibliotheque);
        return documents.stream().map(d -> d.sections().stream().anyMatch(Renvois::renvoie) ? renvois.document(d) : d).toList();
    }

    /** The references that no article answers, as their texts name them. */
    public static List<String> sansReponse(Document document) {
        return document.sections().stream().flatMap(Renvois::tous).filter(r -> r.article() == 0).map(Lien.Renvoi::cible).distinct().toList();
    }

    private static boolean renvoie(Section section) {
        return section.blocs().stream().flatMap(Renvois::fragments).anyMatch(f -> f.lien() instanceof Lien.Renvoi)
                || section.sousSections().stream().anyMatch(Renvois::renvoie);
    }

    private static Stream<Lien.Renvoi> tous(Section section) {
        return Stream.concat(section.blocs().stream().flatMap(Renvois::fragments).map(Fragment::lien).filter(Lien.Renvoi.class::isInstance)
                .map(Lien.Renvoi.class::cast), section.sousSections().stream().flatMap(Renvois::tous));
    }

    private static Stream<Fragment> fragments(Bloc bloc) {
        return switch (bloc) {
            case Paragraphe paragraphe -> paragraphe.fragments().stream();
            case Liste liste -> liste.elements().stream().flatMap(List::stream);
            case Tableau tableau -> tableau.lignes().stream().flatMap(l -> l.cellules().stream()).flatMap(List::stream);
            default -> Stream.empty();
        };
    }

    private Document document(Document document) {
        return new Document(document.code(), document.nomFichier(), document.titre(), document.sousTitre(), document.entete(),
                document.sections().stream().map(s -> section(document, s)).toList());
    }

    private Section section(Document document, Section section) {
        return section.avec(section.blocs().stream().map(b -> bloc(document, b)).toList(),
                section.sousSections().stream().map(s -> section(document, s)).toList());
    }

    private Bloc bloc(Document document, Bloc bloc) {
        return switch (bloc) {
            case Paragraphe p -> new Paragraphe(ecrire(document, p.fragments()), p.genre(), p.origine());
            case Liste l -> new Liste(l.numerotee(), l.elements().stream().map(e -> ecrire(document, e)).toList(), l.origine());
            case Tableau t -> new Tableau(t.legende(), t.colonnes(), t.lignes().stream()
                    .map(l -> new Tableau.Ligne(l.cellules().stream().map(c -> ecrire(document, c)).toList(), l.total())).toList(), t.origine());
            default -> bloc;
        };
    }

    private List<Fragment> ecrire(Document document, List<Fragment> fragments) {
        return fragments.stream().map(f -> f.lien() instanceof Lien.Renvoi renvoi ? ecrire(document, f, renvoi) : f).toList();
    }

    private Fragment ecrire(Document document, Fragment fragment, Lien.Renvoi renvoi) {
        String nom = bibliotheque.remplacante(renvoi.cible());
        Optional<Articles.Article> ici = article(document, nom);
        if (ici.isPresent()) {
            return new Fragment(ici.get().numero(), fragment.gras(), fragment.italique(), new Lien.Renvoi(renvoi.cible(), ici.get().rang()));
        }
        return documents.stream().filter(d -> d != document && article(d, nom).isPresent()).findFirst()
                .map(d -> new Fragment(article(d, nom).get().numero() + " " + nommer(d), fragment.gras(), fragment.italique()))
                .orElse(fragment);
    }

    private Optional<Articles.Article> article(Document document, String nom) {
        int signe = nom.indexOf(SEPARE);
        if (signe >= 0 && !document.code().equals(nom.substring(0, signe))) {
            return Optional.empty();
        }
        return articles.computeIfAbsent(document, d -> new Articles(d.sections())).de(nom.substring(signe + 1));
    }

    /** Everybody calls these by their initials, which are masculine; others are named by their title. */
    private static String nommer(Document document) {
        return switch (document.code()) {
            case "RC", "CCAP", "CCTP" -> "du " + document.code();
            default -> "du document « " + document.titre() + " »";
        };
    }
}
