// SPDX-License-Identifier: EPL-2.0
package fr.clausier.spaser.rapport;

import java.util.ArrayList;
import java.util.Arrays;
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
import fr.clausier.spaser.evaluation.Bilan;
import fr.clausier.spaser.evaluation.Reste;
import fr.clausier.spaser.evaluation.ResultatObjectif;
import fr.clausier.spaser.evaluation.Statut;
import fr.clausier.spaser.indicateur.CatalogueIndicateurs;
import fr.clausier.spaser.indicateur.Grandeur;
import fr.clausier.spaser.indicateur.IndicateurSpaser;
import fr.clausier.spaser.indicateur.Mesure;
import fr.clausier.spaser.textes.TextesSpaser;

/** Part 3: the figures, first the answer, then objective by objective, indicator by indicator, buyer by buyer. */
final class TableauDeBord {

    private TableauDeBord() {
    }

    static Section section(Matiere matiere) {
        Bilan bilan = matiere.bilan();
        TextesSpaser textes = matiere.textes();
        List<Bloc> blocs = new ArrayList<>();
        if (bilan.contrats().isEmpty()) {
            blocs.add(Blocs.vigilance(textes.texte("tableau_de_bord.vide", Map.of("annee", Integer.toString(bilan.annee())))));
        } else {
            blocs.add(chiffres(bilan, textes));
        }
        if (!bilan.resultats().isEmpty()) {
            blocs.add(resume(bilan, textes));
        }
        List<Section> sections = new ArrayList<>();
        if (bilan.schema().isPresent()) {
            sections.add(objectifs(bilan, textes));
        }
        sections.add(Blocs.section(textes.texte("tableau_de_bord.indicateurs"),
                List.of(indicateurs(bilan), Blocs.note(textes.texte("tableau_de_bord.bornes"))), List.of()));
        if (bilan.parAcheteur().size() > 1) {
            sections.add(Blocs.section(textes.texte("tableau_de_bord.par_acheteur"), List.of(TableauAcheteurs.de(bilan)), List.of()));
        }
        sections.add(Blocs.section(textes.texte("tableau_de_bord.reperes"),
                List.of(references(bilan), Blocs.note(textes.texte("tableau_de_bord.reperes_note"))), List.of()));
        return Blocs.section(textes.texte("tableau_de_bord.titre"), blocs, sections);
    }

    private static Paragraphe chiffres(Bilan bilan, TextesSpaser textes) {
        Mesure heures = bilan.mesure(Indicateur.HEURES_INSERTION, Grandeur.HEURES).orElseThrow();
        Mesure etp = bilan.mesure(Indicateur.ETP_INSERTION, Grandeur.ETP).orElseThrow();
        int sansMontant = bilan.sansMontant();
        int inconnues = heures.nonRenseignes();
        Map<String, String> faits = new LinkedHashMap<>();
        faits.put("consultations", Affichage.compte(bilan.consultations(), "consultation", "consultations"));
        faits.put("marches", Affichage.compte(bilan.contrats().size(), "marché", "marchés"));
        faits.put("montant", NombresFrancais.euros(bilan.montant()));
        faits.put("sans_montant", sansMontant == 0 ? ""
                : ", sans compter " + Affichage.compte(sansMontant, "marché", "marchés") + " sans montant estimé");
        faits.put("heures", Affichage.valeur(heures.minimum(), heures.grandeur()));
        faits.put("etp", NombresFrancais.nombre(etp.minimum().arrondi(2)));
        faits.put("non_calculables", inconnues == 0 ? ""
                : ", sans compter " + Affichage.compte(inconnues, "marché", "marchés") + " dont les heures ne sont pas calculables");
        return Blocs.phrase(textes.texte("tableau_de_bord.chiffres"), faits);
    }

    private static Paragraphe resume(Bilan bilan, TextesSpaser textes) {
        Map<Statut, Long> parStatut = bilan.resultats().stream()
                .collect(Collectors.groupingBy(ResultatObjectif::statut, LinkedHashMap::new, Collectors.counting()));
        String details = Arrays.stream(Statut.values()).filter(s -> s != Statut.ATTEINT && parStatut.containsKey(s))
                .map(s -> s.libelle() + " : " + parStatut.get(s)).collect(Collectors.joining(", "));
        return Blocs.phrase(textes.texte("tableau_de_bord.resume"), Map.of(
                "atteints", Affichage.compte(parStatut.getOrDefault(Statut.ATTEINT, 0L).intValue(), "objectif", "objectifs"),
                "total", Integer.toString(bilan.resultats().size()), "details", details.isEmpty() ? "" : " ; " + details));
    }

    private static Section objectifs(Bilan bilan, TextesSpaser textes) {
        List<Bloc> blocs = new ArrayList<>();
        bilan.axes().stream().filter(axe -> !axe.resultats().isEmpty())
                .forEach(axe -> blocs.add(Blocs.tableau("Axe « " + axe.titre() + " », " + bilan.annee(),
                        List.of(Colonne.texte("Indicateur", 7), Colonne.nombre("Objectif", 3), Colonne.nombre("Prévu", 3),
                                Colonne.nombre("Écart", 3), Colonne.texte("Statut", 3), Colonne.texte("Reste à faire", 5)),
                        axe.resultats().stream().map(TableauDeBord::objectif).toList())));
        if (blocs.isEmpty()) {
            blocs.add(Paragraphe.corps(textes.texte("tableau_de_bord.sans_objectif")));
        }
        return Blocs.section(textes.texte("tableau_de_bord.objectifs"), blocs, List.of());
    }

    private static Tableau.Ligne objectif(ResultatObjectif r) {
        IndicateurSpaser indicateur = CatalogueIndicateurs.de(r.mesure().indicateur());
        Grandeur grandeur = r.mesure().grandeur();
        String suite = r.reste().map(Reste::phrase).orElse("");
        return Blocs.ligne(indicateur.fiche().libelle() + (grandeur.estPart() ? ", " + indicateur.libelle(grandeur) : ""),
                Affichage.cible(r.comparateur(), r.cible()), Affichage.valeur(r.mesure().valeur(), grandeur),
                Affichage.ecart(r.ecart(), grandeur), r.statut().libelle(),
                (suite + (suite.isEmpty() || r.explication().isEmpty() ? "" : ". ") + r.explication()).strip());
    }

    private static Tableau indicateurs(Bilan bilan) {
        List<Tableau.Ligne> lignes = new ArrayList<>();
        for (Mesure m : bilan.mesures()) {
            IndicateurSpaser indicateur = CatalogueIndicateurs.de(m.indicateur());
            lignes.add(Blocs.ligne(indicateur.fiche().reference(), indicateur.fiche().libelle(), indicateur.libelle(m.grandeur()),
                    Affichage.valeur(m.valeur(), m.grandeur()), NombresFrancais.nombre(m.oui()), NombresFrancais.nombre(m.non()),
                    NombresFrancais.nombre(m.nonRenseignes()), bornes(m)));
        }
        return Blocs.tableau("Valeurs prévues en " + bilan.annee(), List.of(Colonne.texte("Réf.", 3), Colonne.texte("Indicateur", 8),
                Colonne.texte("Unité", 4), Colonne.nombre("Prévu", 4), Colonne.nombre("Oui", 2), Colonne.nombre("Non", 2),
                Colonne.nombre("N.r.", 2), Colonne.texte("Minimum à maximum", 5)), lignes);
    }

    private static String bornes(Mesure m) {
        if (!m.renseignee() || m.nonRenseignes() == 0) {
            return "";
        }
        return Affichage.valeur(m.minimum(), m.grandeur()) + " à "
                + (m.maximum() == null ? "inconnu" : Affichage.valeur(m.maximum(), m.grandeur()));
    }

    private static Tableau references(Bilan bilan) {
        List<Tableau.Ligne> lignes = new ArrayList<>();
        for (ReferenceNationale r : ReferenceNationale.comparees()) {
            Mesure mesure = bilan.mesure(r.indicateur(), Grandeur.PART_EN_NOMBRE).orElseThrow();
            lignes.add(Blocs.ligne(r.plan(), r.cible(), Affichage.valeur(mesure.valeur(), mesure.grandeur()), r.portee()));
        }
        return Blocs.tableau("Repères nationaux, sans valeur légale", List.of(Colonne.texte("Plan", 3), Colonne.texte("Repère", 6),
                Colonne.nombre("Prévu", 2), Colonne.texte("Portée", 5)), lignes);
    }
}
