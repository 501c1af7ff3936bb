// SPDX-License-Identifier: EPL-2.0
package fr.clausier.spaser.rapport;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import fr.clausier.clauses.document.Bloc;
import fr.clausier.clauses.document.Paragraphe;
import fr.clausier.clauses.document.Section;
import fr.clausier.clauses.document.Tableau;
import fr.clausier.clauses.document.Tableau.Colonne;
import fr.clausier.spaser.conformite.PointDeControle;
import fr.clausier.spaser.evaluation.Bilan;
import fr.clausier.spaser.evaluation.Reste;
import fr.clausier.spaser.evaluation.ResultatObjectif;
import fr.clausier.spaser.indicateur.CatalogueIndicateurs;
import fr.clausier.spaser.indicateur.Contribution;
import fr.clausier.spaser.portefeuille.Contrat;
import fr.clausier.spaser.portefeuille.Ecarte;
import fr.clausier.spaser.portefeuille.Reponse;

/** Part 7: what to do next, drawn from the gaps, the silent contracts and the points of the scheme. */
final class PlanActions {

    private static final int CANDIDATS = 5;

    private final List<Tableau.Ligne> lignes = new ArrayList<>();

    private PlanActions() {
    }

    static Section section(Matiere matiere) {
        PlanActions plan = new PlanActions();
        Bilan bilan = matiere.bilan();
        bilan.resultats().stream().filter(r -> r.reste().isPresent()).forEach(plan::objectif);
        plan.aCompleter(bilan);
        bilan.ecartes().stream().filter(e -> e.motif().aCorriger()).forEach(plan::ecarte);
        matiere.aCorriger().forEach(plan::schema);
        List<Bloc> blocs = plan.lignes.isEmpty() ? List.of(Paragraphe.corps(matiere.textes().texte("actions.aucune")))
                : List.of(Paragraphe.corps(matiere.textes().texte("actions.intro")),
                        Blocs.tableau("Actions", List.of(Colonne.texte("Objet", 5), Colonne.texte("À faire", 5),
                                Colonne.texte("Marchés concernés", 7)), plan.lignes));
        return Blocs.section(matiere.textes().texte("actions.titre"), blocs, List.of());
    }

    private void objectif(ResultatObjectif resultat) {
        Reste reste = resultat.reste().orElseThrow();
        String libelle = CatalogueIndicateurs.de(resultat.mesure().indicateur()).fiche().libelle();
        lignes.add(Blocs.ligne(libelle, majuscule(reste.phrase()) + ".", reste.enTrop() ? "" : candidats(resultat)));
    }

    /** Contracts that do not count yet, the greatest amounts first: a change there weighs most. */
    private static String candidats(ResultatObjectif resultat) {
        List<Contrat> contrats = resultat.mesure().contributions().stream().filter(c -> c.reponse() != Reponse.OUI)
                .map(Contribution::contrat)
                .sorted(Comparator.comparing(Contrat::montant, Comparator.nullsLast(Comparator.reverseOrder()))).toList();
        if (contrats.isEmpty()) {
            return "Augmenter ce que prévoient les marchés qui contribuent déjà, ou de nouveaux marchés.";
        }
        Map<String, List<String>> parConsultation = contrats.stream().limit(CANDIDATS)
                .collect(Collectors.groupingBy(Contrat::marche, LinkedHashMap::new,
                        Collectors.mapping(c -> c.lot().isEmpty() ? "" : c.lot() + " (" + c.intitule() + ")", Collectors.toList())));
        List<String> cites = new ArrayList<>();
        parConsultation.forEach((marche, lots) -> cites.add(lots.getFirst().isEmpty() ? marche
                : marche + ", " + (lots.size() > 1 ? "lots " : "lot ") + String.join(", ", lots)));
        int autres = contrats.size() - CANDIDATS;
        return String.join(" ; ", cites) + (autres > 0 ? " ; et " + Affichage.compte(autres, "autre", "autres") : "");
    }

    private void aCompleter(Bilan bilan) {
        Map<String, Set<String>> manques = bilan.manques();
        for (Contrat contrat : bilan.contrats()) {
            if (manques.containsKey(contrat.cle())) {
                lignes.add(Blocs.ligne("Données à compléter", majuscule(String.join(" ; ", manques.get(contrat.cle()))),
                        contrat.designation()));
            }
        }
    }

    private void ecarte(Ecarte ecarte) {
        lignes.add(Blocs.ligne("Consultation non comptée", majuscule(ecarte.detail()), ecarte.marche()));
    }

    private void schema(PointDeControle point) {
        lignes.add(Blocs.ligne(point.libelle(), point.constat(), "Schéma"));
    }

    private static String majuscule(String texte) {
        return texte.isEmpty() ? texte : Character.toUpperCase(texte.charAt(0)) + texte.substring(1);
    }
}
