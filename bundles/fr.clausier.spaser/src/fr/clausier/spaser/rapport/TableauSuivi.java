// SPDX-License-Identifier: EPL-2.0
package fr.clausier.spaser.rapport;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import fr.clausier.clauses.document.Bloc;
import fr.clausier.clauses.document.Paragraphe;
import fr.clausier.clauses.document.Section;
import fr.clausier.clauses.document.Tableau;
import fr.clausier.clauses.document.Tableau.Colonne;
import fr.clausier.model.calcul.NombresFrancais;
import fr.clausier.model.strategie.Indicateur;
import fr.clausier.spaser.conformite.ReferenceNationale;
import fr.clausier.spaser.evaluation.Reste;
import fr.clausier.spaser.indicateur.CatalogueIndicateurs;
import fr.clausier.spaser.indicateur.Grandeur;
import fr.clausier.spaser.indicateur.IndicateurSpaser;
import fr.clausier.spaser.indicateur.Mesure;
import fr.clausier.spaser.portefeuille.Phase;
import fr.clausier.spaser.suivi.Cle;
import fr.clausier.spaser.suivi.Compteurs;
import fr.clausier.spaser.suivi.Dimension;
import fr.clausier.spaser.suivi.StatutSuivi;
import fr.clausier.spaser.suivi.Suivi;
import fr.clausier.spaser.suivi.SuiviIndicateur;
import fr.clausier.spaser.suivi.SuiviObjectif;

/** Part 3 of the follow-up: objective, planned, awarded, realised, gap and trend, with charts. */
final class TableauSuivi {

    private TableauSuivi() {
    }

    static Section section(Suivi suivi) {
        List<Bloc> blocs = new ArrayList<>();
        blocs.add(chiffres(suivi));
        FiguresSuivi.objectifs(suivi).ifPresent(blocs::add);
        List<Section> sections = new ArrayList<>();
        if (!suivi.objectifs().isEmpty()) {
            sections.add(objectifs(suivi));
        }
        sections.add(Blocs.section("Indicateurs", List.of(indicateurs(suivi), Blocs.note("n.r. : lignes qui ne répondent pas, ce qui n'est pas « non ». Sans objet : l'indicateur n'existe pas dans cette phase.")), List.of()));
        if (suivi.bilan().acheteurs().size() > 1) {
            sections.add(ventilation(suivi, Dimension.ACHETEUR, "Par acheteur"));
        }
        sections.add(ventilation(suivi, Dimension.SERVICE, "Par service"));
        sections.add(ventilation(suivi, Dimension.NATURE, "Par nature"));
        List<Tableau.Ligne> reperes = ReferenceNationale.toutes().stream().map(r -> Blocs.ligne(r.plan(), r.periode(), r.cible(), r.portee())).toList();
        sections.add(Blocs.section("Repères nationaux", List.of(Blocs.tableau("Repères nationaux", List.of(Colonne.texte("Origine", 3), Colonne.texte("Période", 2), Colonne.texte("Repère", 6),
                Colonne.texte("Portée", 6)), reperes)), List.of()));
        return Blocs.section("Tableau de bord", blocs, sections);
    }

    /** What the year comes to, in one paragraph. */
    static Paragraphe chiffres(Suivi suivi) {
        Compteurs prevu = suivi.tableau().de(Phase.PREVU, suivi.annee());
        Compteurs attribue = suivi.tableau().de(Phase.CONTRACTUALISE, suivi.annee());
        Map<StatutSuivi, Long> statuts = suivi.objectifs().stream().collect(Collectors.groupingBy(SuiviObjectif::statut, LinkedHashMap::new, Collectors.counting()));
        Map<String, String> faits = new LinkedHashMap<>();
        faits.put("annee", Integer.toString(suivi.annee()));
        faits.put("prevus", Affichage.compte(prevu.contrats(), "marché prévu", "marchés prévus"));
        faits.put("montant_prevu", NombresFrancais.euros(prevu.montant()));
        faits.put("attribues", Affichage.compte(attribue.contrats(), "marché attribué", "marchés attribués"));
        faits.put("montant", NombresFrancais.euros(attribue.montant()));
        faits.put("actuel", attribue.montantActuel().compareTo(attribue.montant()) == 0 ? "" : ", " + NombresFrancais.euros(attribue.montantActuel()) + " HT après modifications");
        faits.put("statuts", statuts.isEmpty() ? "" : " Objectifs : " + statuts.entrySet().stream().map(e -> e.getValue() + " " + e.getKey().libelle()).collect(Collectors.joining(", ")) + ".");
        return Blocs.phrase("En {annee} : {prevus} pour {montant_prevu} HT ; {attribues} pour **{montant} HT**{actuel}.{statuts}", faits);
    }

    private static Section objectifs(Suivi suivi) {
        Map<String, List<SuiviObjectif>> axes = suivi.objectifs().stream().collect(Collectors.groupingBy(SuiviObjectif::axe, LinkedHashMap::new, Collectors.toList()));
        List<Bloc> blocs = new ArrayList<>();
        axes.forEach((axe, objectifs) -> {
            blocs.add(Blocs.tableau("Axe « " + axe + " »", colonnes(), objectifs.stream().map(TableauSuivi::objectif).toList()));
            objectifs.forEach(o -> FiguresSuivi.evolution(o).ifPresent(blocs::add));
        });
        return Blocs.section("Objectifs du schéma", blocs, List.of());
    }

    static List<Colonne> colonnes() {
        return List.of(Colonne.texte("Indicateur", 6), Colonne.nombre("Objectif", 3), Colonne.nombre("Prévu", 3), Colonne.nombre("Contractualisé", 3),
                Colonne.nombre("Réalisé", 3), Colonne.nombre("Écart", 3), Colonne.texte("Statut", 3), Colonne.texte("Reste à faire, tendance", 8));
    }

    static Tableau.Ligne objectif(SuiviObjectif o) {
        IndicateurSpaser indicateur = CatalogueIndicateurs.de(o.mesures().indicateur());
        Grandeur grandeur = o.mesures().grandeur();
        List<String> suite = new ArrayList<>();
        o.reste().map(Reste::phrase).ifPresent(suite::add);
        if (o.mesures().tendance().variation() != null) {
            suite.add(o.mesures().tendance().sens().libelle());
        }
        if (!o.explication().isEmpty()) {
            suite.add(o.explication());
        }
        return Blocs.ligne(indicateur.fiche().libelle() + (grandeur.estPart() ? ", " + indicateur.libelle(grandeur) : ""), Affichage.cible(o.comparateur(), o.cible()),
                valeur(o.mesures().prevu()), valeur(o.mesures().contractualise()), valeur(o.mesures().realise()), Affichage.ecart(o.ecart(), grandeur), o.statut().libelle(),
                String.join(" ; ", suite));
    }

    private static Tableau indicateurs(Suivi suivi) {
        List<Tableau.Ligne> lignes = new ArrayList<>();
        for (SuiviIndicateur i : suivi.indicateurs()) {
            IndicateurSpaser indicateur = CatalogueIndicateurs.de(i.indicateur());
            lignes.add(Blocs.ligne(indicateur.fiche().reference(), indicateur.fiche().libelle(), indicateur.libelle(i.grandeur()), avecMuets(i.prevu()), avecMuets(i.contractualise()), avecMuets(i.realise())));
        }
        return Blocs.tableau("Indicateurs " + suivi.annee(), List.of(Colonne.texte("Réf.", 2), Colonne.texte("Indicateur", 7), Colonne.texte("Unité", 3), Colonne.nombre("Prévu", 4),
                Colonne.nombre("Contractualisé", 4), Colonne.nombre("Réalisé", 4)), lignes);
    }

    private static Section ventilation(Suivi suivi, Dimension dimension, String titre) {
        List<Tableau.Ligne> lignes = new ArrayList<>();
        for (String valeur : suivi.tableau().valeurs(dimension)) {
            for (Phase phase : List.of(Phase.PREVU, Phase.CONTRACTUALISE)) {
                Compteurs c = suivi.tableau().de(new Cle(phase, suivi.annee(), dimension, valeur));
                if (c.contrats() > 0) {
                    lignes.add(Blocs.ligne(valeur, phase.libelle(), NombresFrancais.nombre(c.contrats()), NombresFrancais.euros(c.montant()),
                            valeur(c.mesure(Indicateur.CONSIDERATION_ENVIRONNEMENTALE, Grandeur.PART_EN_NOMBRE)),
                            valeur(c.mesure(Indicateur.CONSIDERATION_SOCIALE, Grandeur.PART_EN_NOMBRE))));
                }
            }
        }
        return Blocs.section(titre, lignes.isEmpty() ? List.of(Paragraphe.corps("Aucun marché cette année.")) : List.of(Blocs.tableau(titre + ", " + suivi.annee(),
                List.of(Colonne.texte(dimension.libelle(), 5), Colonne.texte("Phase", 3), Colonne.nombre("Marchés", 2), Colonne.nombre("Montant HT", 4), Colonne.nombre("Env.", 2), Colonne.nombre("Social", 2)), lignes)), List.of());
    }

    static String valeur(Mesure mesure) {
        return mesure == null ? "sans objet" : Affichage.valeur(mesure.valeur(), mesure.grandeur());
    }

    private static String avecMuets(Mesure mesure) {
        return valeur(mesure) + (mesure == null || mesure.nonRenseignes() == 0 ? "" : " (" + NombresFrancais.nombre(mesure.nonRenseignes()) + NombresFrancais.INSECABLE + "n.r.)");
    }
}
