// SPDX-License-Identifier: EPL-2.0
package fr.clausier.clauses.redaction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import fr.clausier.clauses.document.Section;

/**
 * The articles of a document by what a text may name: a clause, or the path of a section. What stands under several headings is
 * meant by the article that holds them all, or else by the first of them.
 */
final class Articles {

    /**
     * One article.
     *
     * @param rang   its place among all headings of the document, from 1
     * @param chemin its number, a count for each level
     */
    record Article(int rang, List<Integer> chemin) {

        Article {
            chemin = List.copyOf(chemin);
        }

        /** Number in figures: 5.2. */
        String numero() {
            return chemin.stream().map(String::valueOf).collect(Collectors.joining("."));
        }
    }

    private final Map<String, Article> parNom = new HashMap<>();
    private final Map<List<Integer>, Article> parChemin = new HashMap<>();
    private int rang;

    /** @param sections sections of a document */
    Articles(List<Section> sections) {
        parcourir(sections, List.of());
    }

    /** The article of a clause or of a section. */
    Optional<Article> de(String nom) {
        return Optional.ofNullable(parNom.get(nom));
    }

    private void parcourir(List<Section> sections, List<Integer> parent) {
        for (int i = 0; i < sections.size(); i++) {
            Section section = sections.get(i);
            List<Integer> chemin = new ArrayList<>(parent);
            chemin.add(i + 1);
            Article article = new Article(++rang, chemin);
            parChemin.put(article.chemin(), article);
            noter(section.chemin(), article);
            noter(section.origine().clause(), article);
            section.blocs().stream().map(b -> b.origine().clause()).distinct().forEach(clause -> noter(clause, article));
            parcourir(section.sousSections(), chemin);
        }
    }

    private void noter(String nom, Article article) {
        if (!nom.isEmpty()) {
            parNom.merge(nom, article, this::commun);
        }
    }

    private Article commun(Article premier, Article second) {
        int niveaux = 0;
        int plusCourt = Math.min(premier.chemin().size(), second.chemin().size());
        while (niveaux < plusCourt && premier.chemin().get(niveaux).equals(second.chemin().get(niveaux))) {
            niveaux++;
        }
        return niveaux == 0 ? premier : parChemin.get(premier.chemin().subList(0, niveaux));
    }
}
