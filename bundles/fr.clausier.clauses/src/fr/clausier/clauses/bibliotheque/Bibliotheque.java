// SPDX-License-Identifier: EPL-2.0
package fr.clausier.clauses.bibliotheque;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import fr.clausier.dsl.clauses.BibliothequeNationale;
import fr.clausier.dsl.clauses.FaitsDeClause;
import fr.clausier.model.strategie.BibliothequeClauses;
import fr.clausier.model.strategie.ModeleDocument;

/** The clauses and plans that are in force for a folder: the national library, with what its buyer adds, replaces and switches off. */
public final class Bibliotheque {

    /** The document that tells which clauses the others used: it stands last. */
    private static final String NOTE = "NOTE";

    private static final class Standard {
        private static final Bibliotheque BIBLIOTHEQUE = new Bibliotheque(List.of());
    }

    private final List<Clause> clauses;
    private final List<PlanDocument> plans;
    private final Map<String, List<Clause>> parRubrique;
    private final Map<String, String> remplacantes = new HashMap<>();

    private Bibliotheque(List<BibliothequeClauses> acheteur) {
        List<Inventaire.Entree> entrees = Inventaire.de(acheteur);
        entrees.stream().filter(Inventaire.Entree::employee).map(Inventaire.Entree::clause)
                .forEach(c -> new FaitsDeClause(c).lignee().forEach(avant -> remplacantes.putIfAbsent(avant.getName(), c.getName())));
        clauses = entrees.stream().filter(Inventaire.Entree::employee).filter(Inventaire.Entree::complete)
                .map(e -> LecteurBibliotheque.clause(e.clause())).toList();
        List<ModeleDocument> documents = new ArrayList<>();
        Stream.concat(BibliothequeNationale.bibliotheques().stream(), acheteur.stream())
                .forEach(b -> documents.addAll(b.getDocuments()));
        documents.sort(Comparator.comparing(d -> NOTE.equals(d.getName())));
        plans = documents.stream().map(LecteurBibliotheque::plan).toList();
        parRubrique = clauses.stream().sorted(Comparator.comparingInt(Clause::ordre))
                .collect(Collectors.groupingBy(c -> c.document() + ":" + c.rubrique()));
    }

    /** The library shipped with the product. */
    public static Bibliotheque standard() {
        return Standard.BIBLIOTHEQUE;
    }

    /**
     * The library of a folder.
     *
     * @param acheteur libraries that were read there without errors
     * @throws fr.clausier.dsl.gabarit.ErreurGabarit when a text of theirs cannot be read
     */
    public static Bibliotheque effective(List<BibliothequeClauses> acheteur) {
        return acheteur.isEmpty() ? standard() : new Bibliotheque(acheteur);
    }

    /** Name of the national library. */
    public String nom() {
        return BibliothequeNationale.bibliotheques().getFirst().getTitre();
    }

    /** Version of the national library. */
    public String version() {
        return BibliothequeNationale.bibliotheques().getFirst().getVersion();
    }

    /** All clauses. */
    public List<Clause> clauses() {
        return clauses;
    }

    /** The clause that stands for one of these names once buyers have replaced what they replace; the name itself when none does. */
    public String remplacante(String nom) {
        return remplacantes.getOrDefault(nom, nom);
    }

    /** Plans of the documents, in the order of the tender file. */
    public List<PlanDocument> plans() {
        return plans;
    }

    /** Clauses of one section of one document, in their order. */
    public List<Clause> clauses(String document, String rubrique) {
        return parRubrique.getOrDefault(document + ":" + rubrique, List.of());
    }
}
