// SPDX-License-Identifier: EPL-2.0
package fr.clausier.documents;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import fr.clausier.clauses.document.Bloc;
import fr.clausier.clauses.document.Document;
import fr.clausier.clauses.document.Liste;
import fr.clausier.clauses.document.Origine;
import fr.clausier.clauses.document.Paragraphe;
import fr.clausier.clauses.document.Paragraphe.Genre;
import fr.clausier.clauses.document.SautDePage;
import fr.clausier.clauses.document.Section;
import fr.clausier.clauses.document.Tableau;
import fr.clausier.clauses.document.Tableau.Colonne;
import fr.clausier.clauses.document.Tableau.Ligne;
import fr.clausier.clauses.document.TexteRiche;

/** Documents such as a buyer's lawyer signs, with every kind of block. */
public final class Exemples {

    /** The date that every test gives to the renderer. */
    public static final LocalDate DATE = LocalDate.of(2026, 3, 2);

    private static final Origine INSERTION =
            new Origine("insertion-heures", "1.2", "marche.clausier", 42);

    private Exemples() {
    }

    /** A règlement de consultation of several pages. */
    public static Document reglement() {
        return new Document("RC", "RC", "Règlement de la consultation",
                "Rénovation énergétique de douze écoles – phase 1", entete(), List.of(objet(), lots(), criteres(),
                        sociale(), environnement(), remise()));
    }

    /** A short annex to be signed: no table of contents. */
    public static Document annexe() {
        return new Document("AE-ANNEXE", "AE_annexe_lot_01", "Annexe à l'acte d'engagement",
                "Lot 1 – Gros œuvre et démolitions", entete(), List.of(
                        Section.de("Engagement du titulaire",
                                Paragraphe.corps("Le soussigné s'engage à réserver **1 240 heures** d'insertion à des "
                                        + "personnes éloignées de l'emploi : toute heure non réalisée est pénalisée."),
                                Liste.puces("par l'embauche directe ;", "par la mise à disposition de salariés ;",
                                        "par la sous-traitance à une structure d'insertion.")),
                        Section.de("Signature",
                                Paragraphe.de(Genre.SIGNATURE, "À ……………………………, le ……………………………", Origine.AUCUNE),
                                Paragraphe.de(Genre.SIGNATURE, "**Le titulaire**\nNom, qualité et signature",
                                        Origine.AUCUNE))));
    }

    /** The smallest document. */
    public static Document minimal() {
        return new Document("NOTE", "NOTE", "Note", "", Map.of(), List.of());
    }

    private static Map<String, String> entete() {
        Map<String, String> entete = new LinkedHashMap<>();
        entete.put(Document.ACHETEUR, "Ville de Marseille – Direction des achats");
        entete.put(Document.MARCHE, "Rénovation énergétique et mise en accessibilité de douze écoles élémentaires");
        entete.put("Référence", "2026-TX-014");
        entete.put("Procédure", "Appel d'offres ouvert (articles L. 2124-2 et R. 2161-2 à R. 2161-5 du code de la "
                + "commande publique)");
        entete.put("Date", "2 mars 2026");
        return entete;
    }

    private static Section objet() {
        return new Section("Objet et étendue de la consultation", List.of(
                Paragraphe.corps("La présente consultation concerne la rénovation énergétique de **douze écoles** "
                        + "élémentaires : isolation des façades, remplacement des menuiseries, ventilation et "
                        + "production de chaleur. Les prestations sont exécutées en site occupé."),
                Paragraphe.corps("Le montant total estimé s'élève à 18 400 000 € HT ; il se répartit entre huit "
                        + "lots.")),
                List.of(Section.de("Lieu d'exécution", Paragraphe.corps("Territoire de la commune (NUTS FRL04).")),
                        Section.de("Durée", Paragraphe.corps("Le délai d'exécution est de 26 mois à compter de "
                                + "l'ordre de service prescrivant le démarrage de la période de préparation."))),
                Origine.AUCUNE);
    }

    private static Section lots() {
        List<Ligne> lignes = new ArrayList<>();
        String[] intitules = {"Gros œuvre et démolitions", "Étanchéité et couverture", "Façades et isolation par "
                + "l'extérieur", "Menuiseries extérieures et protections solaires", "Plâtrerie, faux plafonds et "
                + "peinture", "Chauffage, ventilation et plomberie", "Électricité et production photovoltaïque",
            "Aménagement des cours et désimperméabilisation"};
        int[] montants = {3200, 1500, 4100, 2900, 1800, 2400, 1600, 900};
        for (int i = 0; i < intitules.length; i++) {
            lignes.add(Ligne.de(String.valueOf(i + 1), intitules[i],
                    "%d %03d 000 €".formatted(montants[i] / 1000, montants[i] % 1000).replaceFirst("^0 0*", ""),
                    String.valueOf(120 * (i + 1)) + " h"));
        }
        lignes.add(Ligne.total("", "Total", "18 400 000 €", "4 320 h"));
        return Section.de("Allotissement",
                Paragraphe.corps("Chaque lot fait l'objet d'un marché séparé (article L. 2113-10 du code de la "
                        + "commande publique). Un candidat peut présenter une offre pour **trois lots au plus** ; le "
                        + "tableau suivant donne l'estimation et les heures d'insertion de chacun."),
                new Tableau("Lots, montants estimés et heures d'insertion",
                        List.of(Colonne.nombre("Lot", 1), Colonne.texte("Intitulé", 6),
                                Colonne.nombre("Montant estimé HT", 3), Colonne.nombre("Insertion", 2)),
                        lignes, Origine.AUCUNE),
                Paragraphe.de(Genre.NOTE, "Source : estimation de la maîtrise d'œuvre, phase avant-projet définitif. "
                        + "Les heures sont arrondies à l'unité inférieure.", Origine.AUCUNE));
    }

    private static Section criteres() {
        return new Section("Critères d'attribution", List.of(
                Paragraphe.corps("Les offres sont jugées selon les critères pondérés suivants, communs à tous les "
                        + "lots.")),
                List.of(Section.de("Pondération",
                        new Tableau("Critères et sous-critères",
                                List.of(Colonne.texte("Critère", 5), Colonne.texte("Appréciation", 6),
                                        Colonne.nombre("Poids", 2)),
                                List.of(Ligne.de("**Prix des prestations**", "Détail quantitatif estimatif", "40 %"),
                                        Ligne.de("**Valeur technique**", "Mémoire technique", "35 %"),
                                        Ligne.de("*Organisation en site occupé*", "Planning et phasage", "20 %"),
                                        Ligne.de("*Qualité des matériaux*", "Fiches techniques", "15 %"),
                                        Ligne.de("**Performance environnementale**",
                                                "Réemploi, carbone, chantier à faibles nuisances", "25 %"),
                                        Ligne.total("Total", "", "100 %")),
                                Origine.AUCUNE)),
                        Section.de("Méthode de notation du prix",
                                Paragraphe.corps("La note est égale à : note maximale × (offre la moins-disante / "
                                        + "offre analysée). Les offres anormalement basses sont écartées « après "
                                        + "vérification contradictoire »."),
                                Liste.numeros("vérification de la cohérence du détail estimatif ;",
                                        "correction des erreurs matérielles ;", "calcul de la note."))),
                Origine.AUCUNE);
    }

    private static Section sociale() {
        List<Bloc> blocs = List.of(
                Paragraphe.de(Genre.CORPS, "Pour promouvoir l'emploi des personnes éloignées du marché du travail, "
                        + "l'acheteur applique l'article L. 2112-2 du code de la commande publique : une part des "
                        + "heures de travail est **réservée à l'insertion**. Publics concernés :", INSERTION),
                new Liste(false, TexteRiche.analyserTous("demandeurs d'emploi de longue durée ;",
                        "bénéficiaires du RSA ;", "jeunes de moins de 26 ans sans qualification ;",
                        "personnes reconnues travailleurs handicapés."), INSERTION),
                Paragraphe.de(Genre.VIGILANCE, "**Cette clause est une condition d'exécution.** L'offre qui la refuse "
                        + "est irrégulière et sera éliminée sans être analysée (article L. 2152-2).", INSERTION));
        return new Section("Clause sociale d'insertion", blocs, List.of(
                new Section("Modalités", List.of(Paragraphe.corps("Le titulaire choisit l'une des trois modalités "
                        + "ci-dessous, ou les combine.")), List.of(
                                Section.de("Embauche directe", Paragraphe.corps("Contrat à durée déterminée ou "
                                        + "indéterminée, contrat en alternance.")),
                                Section.groupe("Mise à disposition",
                                        Section.de("Groupement d'employeurs", Paragraphe.corps("Le groupement "
                                                + "d'employeurs pour l'insertion et la qualification.")),
                                        Section.de("Entreprise de travail temporaire", Paragraphe.corps(
                                                "L'entreprise de travail temporaire d'insertion.")))),
                        Origine.AUCUNE),
                Section.de("Contrôle et pénalités", Paragraphe.corps("Le titulaire remet chaque trimestre un état des "
                        + "heures. Chaque heure manquante donne lieu à une pénalité de 60 €."))), INSERTION);
    }

    private static Section environnement() {
        List<Section> articles = new ArrayList<>();
        for (String theme : List.of("Réemploi et déchets", "Énergie et carbone", "Eau et sols", "Qualité de l'air")) {
            articles.add(Section.de(theme,
                    Paragraphe.corps("Le titulaire établit, avant le démarrage des travaux, un plan d'action qui "
                            + "précise les moyens humains et matériels, les filières retenues et les indicateurs de "
                            + "suivi. Ce plan est tenu à jour pendant toute la durée d'exécution ; il est remis au "
                            + "maître d'œuvre au plus tard quinze jours après la notification du marché."),
                    Paragraphe.corps("Les justificatifs (bordereaux, fiches de déclaration environnementale et "
                            + "sanitaire, relevés) sont conservés et présentés à la première demande. Le taux de "
                            + "valorisation matière atteint au moins 70 % de la masse des déchets produits.")));
        }
        return new Section("Exigences environnementales", List.of(), articles, Origine.AUCUNE);
    }

    private static Section remise() {
        return Section.de("Remise des offres", new SautDePage(),
                Paragraphe.corps("Les offres sont remises par voie électronique avant la date limite indiquée dans "
                        + "l'avis. Renseignements : achats@exemple.fr."),
                Paragraphe.de(Genre.SIGNATURE, "À Marseille, le 2 mars 2026", Origine.AUCUNE),
                Paragraphe.de(Genre.SIGNATURE, "**La directrice des achats**\nPour le maire et par délégation",
                        Origine.AUCUNE));
    }
}
