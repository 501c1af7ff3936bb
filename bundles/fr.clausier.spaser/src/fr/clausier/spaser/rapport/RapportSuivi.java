// SPDX-License-Identifier: EPL-2.0
package fr.clausier.spaser.rapport;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import fr.clausier.clauses.document.Bloc;
import fr.clausier.clauses.document.Document;
import fr.clausier.clauses.document.Paragraphe;
import fr.clausier.clauses.document.SautDePage;
import fr.clausier.clauses.document.Section;
import fr.clausier.clauses.document.Tableau;
import fr.clausier.clauses.document.Tableau.Colonne;
import fr.clausier.law.Constat;
import fr.clausier.model.calcul.NombresFrancais;
import fr.clausier.spaser.evaluation.Schema;
import fr.clausier.spaser.indicateur.CatalogueIndicateurs;
import fr.clausier.spaser.portefeuille.Organisme;
import fr.clausier.spaser.simulation.Conseil;
import fr.clausier.spaser.simulation.Conseils;
import fr.clausier.spaser.suivi.CompteDeLecture;
import fr.clausier.spaser.suivi.StatutSuivi;
import fr.clausier.spaser.suivi.Suivi;
import fr.clausier.spaser.suivi.SuiviObjectif;
import fr.clausier.spaser.textes.TextesSpaser;

/** The report of the follow-up in nine parts, and its short version for elected members. */
public final class RapportSuivi {

    private static final int CONSEILS = 20;
    private static final int CONSEILS_ELUS = 6;

    private RapportSuivi() {
    }

    /**
     * The report.
     *
     * @param constats what the law engine found on the drafts
     * @param date     day of the report, which fixes the law
     */
    public static Document document(Suivi suivi, Collection<Constat> constats, LocalDate date) {
        Matiere matiere = Matiere.de(suivi.bilan(), Optional.of(List.copyOf(constats)), date);
        return new Document("SPASER", "suivi-spaser-" + suivi.annee(), "Suivi du SPASER", "Prévu, contractualisé et réalisé " + suivi.annee(), entete(suivi, date),
                List.of(identification(matiere), PartieCadre.section(matiere), TableauSuivi.section(suivi), FichesMarches.section(matiere), PartieConformite.section(matiere),
                        PartiePieces.section(matiere), actions(matiere, suivi), methode(suivi, matiere), export(suivi)));
    }

    /** Four pages for those who decide: where the scheme stands, what to decide, how it was counted. */
    public static Document pourLesElus(Suivi suivi, LocalDate date) {
        List<Bloc> essentiel = new ArrayList<>(List.of(TableauSuivi.chiffres(suivi)));
        FiguresSuivi.objectifs(suivi).ifPresent(essentiel::add);
        List<Bloc> objectifs = new ArrayList<>(List.of(new SautDePage()));
        if (suivi.objectifs().isEmpty()) {
            objectifs.add(Paragraphe.corps("Le schéma ne fixe aucun objectif."));
        } else {
            objectifs.add(Blocs.tableau("Objectifs " + suivi.annee(), List.of(Colonne.texte("Objectif", 8), Colonne.nombre("Cible", 3), Colonne.nombre("Constat", 3), Colonne.texte("Statut", 4), Colonne.texte("Reste à faire", 5)),
                    suivi.objectifs().stream().map(RapportSuivi::court).toList()));
        }
        List<Bloc> decisions = new ArrayList<>(List.of(new SautDePage()));
        decisions.add(Paragraphe.corps("Les projets de l'année qui peuvent encore le plus contribuer aux objectifs :"));
        decisions.add(conseils(suivi, CONSEILS_ELUS));
        List<Bloc> reserves = new ArrayList<>(List.of(new SautDePage()));
        reserves.add(Blocs.puces(TextesSpaser.lire("methode.yaml").textes("suivi").subList(0, 3)));
        reserves.add(sources(suivi));
        reserves.add(Paragraphe.corps("Le rapport complet donne les définitions, les fiches par marché et les lignes écartées."));
        return new Document("SPASER", "suivi-spaser-" + suivi.annee() + "-elus", "Suivi du SPASER : l'essentiel", "Note aux élus, " + suivi.annee(), entete(suivi, date),
                List.of(Blocs.section("Où en est le schéma", essentiel, List.of()), Blocs.section("Objectif par objectif", objectifs, List.of()), Blocs.section("Ce qui peut encore être décidé", decisions, List.of()),
                        Blocs.section("Comment c'est compté", reserves, List.of())));
    }

    private static Map<String, String> entete(Suivi suivi, LocalDate date) {
        Map<String, String> entete = new LinkedHashMap<>();
        entete.put(Document.ACHETEUR, suivi.bilan().acheteurs().stream().map(Organisme::nom).limit(10).collect(Collectors.joining(", ")));
        entete.put("Schéma", suivi.bilan().schema().map(Schema::titre).orElse("aucun"));
        entete.put("Année", Integer.toString(suivi.annee()));
        entete.put("Établi le", NombresFrancais.date(date));
        return entete;
    }

    private static Tableau.Ligne court(SuiviObjectif o) {
        return Blocs.ligne(CatalogueIndicateurs.de(o.mesures().indicateur()).fiche().libelle(), Affichage.cible(o.comparateur(), o.cible()),
                o.mesureConstatee() == null ? "sans donnée" : TableauSuivi.valeur(o.mesureConstatee()) + " (" + o.constat().libelle() + ")", o.statut().libelle(),
                o.statut() == StatutSuivi.ATTEINT ? "" : o.reste().map(r -> r.phrase()).orElse(o.explication()));
    }

    private static Section identification(Matiere matiere) {
        Section base = PartieIdentification.section(matiere);
        List<Bloc> blocs = new ArrayList<>(base.blocs());
        blocs.set(0, Paragraphe.corps("Ce suivi met côte à côte les projets de l'année, les marchés notifiés et ce qui a été réalisé. Les trois se comparent, ils ne s'additionnent pas."));
        return Blocs.section(base.titre(), blocs, base.sousSections());
    }

    private static Section actions(Matiere matiere, Suivi suivi) {
        Section plan = PlanActions.section(matiere);
        return Blocs.section(plan.titre(), plan.blocs(), List.of(Blocs.section("Projets qui peuvent encore contribuer", List.of(conseils(suivi, CONSEILS)), List.of())));
    }

    private static Bloc conseils(Suivi suivi, int nombre) {
        List<Conseil> tous = Conseils.de(suivi);
        if (tous.isEmpty()) {
            return Paragraphe.corps("Aucun projet de l'année ne peut plus contribuer : les objectifs sont atteints, ou tous les marchés sont attribués.");
        }
        return Blocs.tableau("Projets classés par contribution possible", List.of(Colonne.texte("Projet", 5), Colonne.texte("Objectifs", 4), Colonne.texte("Changement", 5), Colonne.texte("Faisabilité", 7)),
                tous.stream().limit(nombre).map(c -> Blocs.ligne(c.contrat().designation(), c.objectifs().stream().map(o -> CatalogueIndicateurs.de(o.mesures().indicateur()).fiche().court()).distinct().collect(Collectors.joining(", ")),
                        c.changement() + (c.enonce().isEmpty() ? "" : " (« " + c.enonce() + " »)"), c.faisabilite())).toList());
    }

    private static Section methode(Suivi suivi, Matiere matiere) {
        Section base = PartieMethode.section(matiere, CatalogueIndicateurs.tous());
        List<Bloc> blocs = new ArrayList<>(List.of(Blocs.puces(TextesSpaser.lire("methode.yaml").textes("suivi"))));
        blocs.addAll(base.blocs());
        blocs.add(sources(suivi));
        return Blocs.section(base.titre(), blocs, base.sousSections());
    }

    /** What was read: every row counts or is left out for a reason. */
    private static Bloc sources(Suivi suivi) {
        List<Tableau.Ligne> lignes = new ArrayList<>();
        for (CompteDeLecture compte : suivi.comptes()) {
            String motifs = compte.ecartees().entrySet().stream().map(e -> e.getKey() + " : " + NombresFrancais.nombre(e.getValue())).collect(Collectors.joining(" ; "));
            lignes.add(Blocs.ligne(compte.source(), NombresFrancais.nombre(compte.lignes()), NombresFrancais.nombre(compte.comptees()), motifs));
        }
        return Blocs.tableau("Sources", List.of(Colonne.texte("Source", 5), Colonne.nombre("Lignes", 2), Colonne.nombre("Comptées", 2), Colonne.texte("Écartées", 7)), lignes);
    }

    private static Section export(Suivi suivi) {
        return Blocs.section("Données publiées", List.of(Paragraphe.corps("Les indicateurs sont publiés avec ce rapport en CSV, en JSON et en page HTML ; le classeur joint porte les lignes comptées et les formules qui redonnent chaque valeur.")), List.of());
    }
}
