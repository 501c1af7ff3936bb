// SPDX-License-Identifier: EPL-2.0
package fr.clausier.clauses.redaction;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import fr.clausier.clauses.bibliotheque.PlanDocument;
import fr.clausier.clauses.bibliotheque.PlanSection;
import fr.clausier.clauses.document.Bloc;
import fr.clausier.clauses.document.Document;
import fr.clausier.clauses.document.Origine;
import fr.clausier.clauses.document.Section;
import fr.clausier.clauses.document.ZoneLibre;
import fr.clausier.clauses.gabarit.Contexte;
import fr.clausier.clauses.gabarit.Evaluation;
import fr.clausier.clauses.gabarit.MiseEnBlocs;
import fr.clausier.clauses.gabarit.Rendu;
import fr.clausier.dsl.gabarit.Gabarit;

/** Makes the documents of one plan. */
public final class RedactionDocument {

    private final PlanDocument plan;
    private final RedactionClauses clauses;

    /**
     * @param plan    document to make
     * @param clauses clauses that may fill it
     */
    public RedactionDocument(PlanDocument plan, RedactionClauses clauses) {
        this.plan = plan;
        this.clauses = clauses;
    }

    /** The documents: one, one a lot, or none when the condition of the plan is not met. */
    public List<Document> rediger(Contexte contexte) {
        if (plan.condition() != null && !new Evaluation(plan.code(), 1, contexte).vrai(plan.condition())) {
            return List.of();
        }
        List<Document> documents = new ArrayList<>();
        for (Contexte cas : RedactionClauses.cas(plan.code(), plan.portee(), contexte)) {
            documents.add(document(cas));
        }
        return documents;
    }

    private Document document(Contexte contexte) {
        Map<String, String> entete = new LinkedHashMap<>();
        plan.entete().forEach((libelle, texte) -> {
            String valeur = ligne(texte, contexte);
            if (!valeur.isEmpty()) {
                entete.put(libelle, valeur);
            }
        });
        Contenu contenu = new Contenu();
        plan.sections().forEach(section -> remplir(section, contexte, contenu));
        return new Document(plan.code(), ligne(plan.nomFichier(), contexte), ligne(plan.titre(), contexte),
                ligne(plan.sousTitre(), contexte), entete, contenu.sections);
    }

    private void remplir(PlanSection section, Contexte contexte, Contenu parent) {
        for (Contexte cas : RedactionClauses.cas(section.chemin(), section.portee(), contexte)) {
            Contenu contenu = new Contenu();
            clauses.rediger(plan.code(), section.chemin(), cas, contenu);
            section.sections().forEach(sousSection -> remplir(sousSection, cas, contenu));
            String titre = ligne(section.titre(), cas);
            if (titre.isEmpty()) {
                parent.blocs.addAll(contenu.blocs);
                parent.sections.addAll(contenu.sections);
            } else if (!contenu.vide()) {
                parent.sections.add(new Section(titre, contenu.blocs, contenu.sections, Origine.AUCUNE, section.chemin()));
            }
        }
    }

    static String ligne(Gabarit texte, Contexte contexte) {
        return MiseEnBlocs.ligne(Rendu.de(texte, contexte));
    }

    /** What a section holds while it is being filled. */
    static final class Contenu {
        private final List<Bloc> blocs = new ArrayList<>();
        private final List<Section> sections = new ArrayList<>();

        boolean vide() {
            return blocs.stream().allMatch(ZoneLibre.class::isInstance) && sections.isEmpty();
        }

        void ajouter(String titre, List<Bloc> contenu, Origine origine) {
            if (contenu.isEmpty()) {
                return;
            }
            boolean zones = contenu.stream().allMatch(ZoneLibre.class::isInstance);
            if (zones && titre.isEmpty() && !sections.isEmpty()) {
                // A place to write comes after all that the section says.
                Section derniere = sections.removeLast();
                List<Bloc> suite = new ArrayList<>(derniere.blocs());
                suite.addAll(contenu);
                sections.add(derniere.avec(suite, derniere.sousSections()));
            } else if (titre.isEmpty()) {
                blocs.addAll(contenu);
            } else if (!zones) {
                sections.add(new Section(titre, contenu, List.of(), origine));
            }
        }
    }
}
