// SPDX-License-Identifier: EPL-2.0
package fr.clausier.spaser.rapport;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import fr.clausier.clauses.document.Bloc;
import fr.clausier.clauses.document.Paragraphe;
import fr.clausier.clauses.document.Section;
import fr.clausier.clauses.document.Tableau;
import fr.clausier.clauses.document.Tableau.Colonne;
import fr.clausier.model.calcul.NombresFrancais;
import fr.clausier.model.strategie.NatureMarche;
import fr.clausier.spaser.evaluation.Bilan;
import fr.clausier.spaser.portefeuille.Contrat;
import fr.clausier.spaser.portefeuille.FaitsEnvironnement;
import fr.clausier.spaser.portefeuille.FaitsSociaux;
import fr.clausier.spaser.portefeuille.HeuresPrevues;
import fr.clausier.spaser.portefeuille.Reponse;

/** Part 4: one sheet for each purchase, with what each of its contracts says. */
final class FichesMarches {

    private FichesMarches() {
    }

    static Section section(Matiere matiere) {
        Bilan bilan = matiere.bilan();
        Map<String, Set<String>> manques = bilan.manques();
        List<Section> fiches = new ArrayList<>();
        List<Contrat> consultation = new ArrayList<>();
        for (Contrat contrat : bilan.contrats()) {
            if (contrat.premier() && !consultation.isEmpty()) {
                fiches.add(fiche(consultation, manques));
                consultation.clear();
            }
            consultation.add(contrat);
        }
        if (!consultation.isEmpty()) {
            fiches.add(fiche(consultation, manques));
        }
        List<Bloc> blocs = fiches.isEmpty() ? List.of(Paragraphe.corps(matiere.textes().texte("fiches.vide"))) : List.of();
        return Blocs.section(matiere.textes().texte("fiches.titre"), blocs, fiches);
    }

    private static Section fiche(List<Contrat> contrats, Map<String, Set<String>> manques) {
        Contrat premier = contrats.getFirst();
        String nature = premier.nature() == NatureMarche.NON_PRECISE ? "nature non renseignée" : premier.nature().getLiteral();
        String forme = premier.accordCadre() ? ", accord-cadre" : "";
        String alloti = switch (premier.alloti()) {
            case OUI -> Affichage.compte(contrats.size(), "lot", "lots");
            case NON -> "non alloti";
            case NON_RENSEIGNE -> "allotissement non renseigné";
        };
        List<Bloc> blocs = new ArrayList<>();
        blocs.add(Blocs.phrase("{acheteur}, {nature}{forme}, {alloti}, lancement le {date}.", Map.of("acheteur",
                premier.acheteur().nom(), "nature", nature, "forme", forme, "alloti", alloti,
                "date", NombresFrancais.date(premier.lancement()))));
        List<Tableau.Ligne> lignes = contrats.stream().map(c -> Blocs.ligne(nom(c), Affichage.montant(c.montant()),
                environnement(c.environnement()), social(c.social()))).toList();
        blocs.add(Blocs.tableau("", List.of(Colonne.texte("Marché", 4), Colonne.nombre("Montant HT", 3),
                Colonne.texte("Environnement", 7), Colonne.texte("Social", 6)), lignes));
        List<String> incomplets = contrats.stream().filter(c -> manques.containsKey(c.cle()))
                .map(c -> nom(c) + " : " + String.join(" ; ", manques.get(c.cle()))).toList();
        if (!incomplets.isEmpty()) {
            blocs.add(Blocs.vigilance("À compléter. " + String.join(". ", incomplets) + "."));
        }
        return Blocs.section(premier.marche(), blocs, List.of());
    }

    private static String nom(Contrat contrat) {
        return contrat.lot().isEmpty() ? "Marché unique" : "Lot " + contrat.lot() + " – " + contrat.intitule();
    }

    private static String environnement(FaitsEnvironnement faits) {
        List<String> mots = new ArrayList<>();
        mots.add(switch (faits.critere()) {
            case OUI -> faits.poids() == null ? "critère environnemental" : "critère de " + NombresFrancais.pourcent(faits.poids());
            case NON -> "sans critère";
            case NON_RENSEIGNE -> "critères non renseignés";
        });
        mots.add(faits.engagements().isEmpty() ? "sans clause" : "clauses : " + String.join(" ; ", faits.engagements()));
        return String.join(". ", mots.stream().map(FichesMarches::majuscule).toList());
    }

    private static String social(FaitsSociaux faits) {
        List<String> mots = new ArrayList<>();
        if (faits.reserve() == Reponse.OUI) {
            mots.add("réservé" + (faits.reservations().isEmpty() ? "" : " : " + faits.reservations().stream().sorted()
                    .map(r -> r.getLiteral()).collect(Collectors.joining(", "))));
        }
        mots.add(switch (faits.critere()) {
            case OUI -> "critère social";
            case NON -> "sans critère";
            case NON_RENSEIGNE -> "critères non renseignés";
        });
        HeuresPrevues heures = faits.heures();
        mots.add(switch (heures.etat()) {
            case CALCULEES -> "insertion : " + NombresFrancais.heures(heures.heures());
            case NON_CALCULABLES -> "insertion : heures non calculables";
            case SANS_CLAUSE -> "sans clause d'insertion";
        });
        if (!faits.clauses().isEmpty()) {
            mots.add("autres clauses : " + String.join(", ", faits.clauses()));
        }
        if (!faits.exemption().isEmpty()) {
            mots.add("dispense motivée : " + faits.exemption());
        }
        return String.join(". ", mots.stream().map(FichesMarches::majuscule).toList());
    }

    private static String majuscule(String texte) {
        return texte.isEmpty() ? texte : texte.substring(0, 1).toUpperCase(Locale.FRENCH) + texte.substring(1);
    }
}
