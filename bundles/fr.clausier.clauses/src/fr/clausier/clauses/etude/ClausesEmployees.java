// SPDX-License-Identifier: EPL-2.0
package fr.clausier.clauses.etude;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import fr.clausier.clauses.bibliotheque.Bibliotheque;
import fr.clausier.clauses.bibliotheque.Clause;
import fr.clausier.clauses.document.Bloc;
import fr.clausier.clauses.document.Document;
import fr.clausier.clauses.document.Origine;
import fr.clausier.clauses.document.Section;
import fr.clausier.clauses.etude.ClauseEmployee.Place;

/** Which clauses the documents use, where they stand, and which lines of the strategy called for them. */
final class ClausesEmployees {

    private record Trouvee(Origine origine, Set<Integer> lignes, Set<Place> places) {
    }

    private final Map<String, Trouvee> trouvees = new LinkedHashMap<>();
    private final String fichier;

    private ClausesEmployees(String fichier) {
        this.fichier = fichier;
    }

    /** @param fichier file whose lines count */
    static List<ClauseEmployee> dans(List<Document> documents, Bibliotheque bibliotheque, String fichier) {
        ClausesEmployees search = new ClausesEmployees(fichier);
        documents.forEach(d -> search.sections(d.titre(), d.sections(), ""));
        Map<String, Clause> known = new LinkedHashMap<>();
        bibliotheque.clauses().forEach(c -> known.put(c.id(), c));
        List<ClauseEmployee> used = new ArrayList<>();
        search.trouvees.forEach((id, t) -> {
            Clause clause = known.get(id);
            used.add(new ClauseEmployee(id, t.origine().version(), clause == null ? t.origine().titre() : clause.titre(), clause == null ? List.of() : clause.fondement(),
                    clause == null ? null : clause.vigilance(), t.lignes(), List.copyOf(t.places())));
        });
        return List.copyOf(used);
    }

    private void sections(String document, List<Section> sections, String prefix) {
        for (int i = 0; i < sections.size(); i++) {
            Section section = sections.get(i);
            String number = prefix + (i + 1);
            Place article = new Place(document, number + " " + section.titre());
            noter(section.origine(), article);
            for (Bloc bloc : section.blocs()) {
                noter(bloc.origine(), article);
            }
            sections(document, section.sousSections(), number + ".");
        }
    }

    private void noter(Origine origine, Place article) {
        if (!origine.clause().isEmpty()) {
            Trouvee found = trouvees.computeIfAbsent(origine.clause(), c -> new Trouvee(origine, new LinkedHashSet<>(), new LinkedHashSet<>()));
            found.places().add(article);
            if (origine.ligne() > 0 && origine.fichier().equals(fichier)) {
                found.lignes().add(origine.ligne());
            }
        }
    }
}
