// SPDX-License-Identifier: EPL-2.0
package fr.clausier.clauses.bibliotheque;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The clause library shipped with the product, read once. */
public final class Bibliotheque {

    private static final class Standard {
        private static final Bibliotheque BIBLIOTHEQUE = charger();
    }

    private final String nom;
    private final String version;
    private final List<Clause> clauses;
    private final List<PlanDocument> plans;
    private final Map<String, List<Clause>> parRubrique;

    private Bibliotheque(String nom, String version, List<Clause> clauses, List<PlanDocument> plans) {
        this.nom = nom;
        this.version = version;
        this.clauses = List.copyOf(clauses);
        this.plans = List.copyOf(plans);
        this.parRubrique = clauses.stream().sorted(Comparator.comparingInt(Clause::ordre))
                .collect(Collectors.groupingBy(c -> c.document() + ":" + c.rubrique()));
    }

    /** The library shipped with the product. */
    public static Bibliotheque standard() {
        return Standard.BIBLIOTHEQUE;
    }

    /** Name. */
    public String nom() {
        return nom;
    }

    /** Version. */
    public String version() {
        return version;
    }

    /** All clauses. */
    public List<Clause> clauses() {
        return clauses;
    }

    /** Plans of the documents, in the order of the tender file. */
    public List<PlanDocument> plans() {
        return plans;
    }

    /** Clauses of one section of one document, in their order. */
    public List<Clause> clauses(String document, String rubrique) {
        return parRubrique.getOrDefault(document + ":" + rubrique, List.of());
    }

    private static Bibliotheque charger() {
        Map<?, ?> index = (Map<?, ?>) DonneesClauses.lire("bibliotheque.yaml");
        String version = DonneesClauses.texte(index, "version");
        LecteurBibliotheque lecteur = new LecteurBibliotheque(version);
        List<Clause> clauses = new ArrayList<>();
        DonneesClauses.liste(index, "clauses").forEach(f -> clauses.addAll(lecteur.clauses(f.toString())));
        List<PlanDocument> plans = new ArrayList<>();
        DonneesClauses.liste(index, "documents").forEach(f -> plans.add(lecteur.plan(f.toString())));
        Set<String> connus = new HashSet<>();
        clauses.stream().filter(c -> !connus.add(c.id())).findFirst().ifPresent(repetee -> {
            throw new IllegalStateException("Deux clauses portent l'identifiant " + repetee.id());
        });
        return new Bibliotheque(DonneesClauses.texte(index, "nom"), version, clauses, plans);
    }
}
