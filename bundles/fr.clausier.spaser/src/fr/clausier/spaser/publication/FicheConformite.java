// SPDX-License-Identifier: EPL-2.0
package fr.clausier.spaser.publication;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import fr.clausier.clauses.document.Bloc;
import fr.clausier.clauses.document.Document;
import fr.clausier.clauses.document.Fragment;
import fr.clausier.clauses.document.Origine;
import fr.clausier.clauses.document.Paragraphe;
import fr.clausier.clauses.document.Section;
import fr.clausier.clauses.document.Tableau;
import fr.clausier.clauses.document.Tableau.Colonne;
import fr.clausier.law.Constat;
import fr.clausier.model.calcul.NombresFrancais;
import fr.clausier.spaser.evaluation.Schema;
import fr.clausier.spaser.indicateur.Apport;
import fr.clausier.spaser.indicateur.CatalogueIndicateurs;
import fr.clausier.spaser.indicateur.IndicateurSpaser;
import fr.clausier.spaser.portefeuille.Contrat;
import fr.clausier.spaser.portefeuille.Phase;
import fr.clausier.spaser.rapport.Valeurs;
import fr.clausier.spaser.suivi.Suivi;
import fr.clausier.spaser.suivi.SuiviObjectif;

/**
 * The proof sheet of one purchase: what it says, what it brings to each objective of the scheme, what the rules found, and the
 * fingerprints by which anyone can tell later that the sources are the same.
 */
public final class FicheConformite {

    private FicheConformite() {
    }

    /**
     * The sheet.
     *
     * @param contrats   the planned contracts of the purchase, as the follow-up has them; at least one
     * @param constats   what the law engine found on the purchase
     * @param empreintes fingerprints by name of source: strategy, scheme, version of the product
     * @param date       day of the sheet
     */
    public static Document document(Suivi suivi, List<Contrat> contrats, List<Constat> constats, Map<String, String> empreintes, LocalDate date) {
        Contrat premier = contrats.getFirst();
        Map<String, String> entete = new LinkedHashMap<>();
        entete.put(Document.ACHETEUR, premier.acheteur().nom());
        entete.put("Schéma", suivi.bilan().schema().map(Schema::titre).orElse("aucun"));
        entete.put("Lancement", NombresFrancais.date(premier.lancement()));
        entete.put("Établie le", NombresFrancais.date(date));
        String nom = premier.cle().replaceAll("/.*", "");
        return new Document("SPASER", "fiche-spaser-" + nom, "Fiche de conformité SPASER", premier.marche(), entete,
                List.of(section("Objectifs du schéma", objectifs(suivi, contrats)), section("Marchés", List.of(marches(contrats))), section("Constats", constats(constats)), section("Empreintes", empreintes(empreintes))));
    }

    private static Section section(String titre, List<Bloc> blocs) {
        return new Section(titre, blocs, List.of(), Origine.AUCUNE);
    }

    private static List<Bloc> objectifs(Suivi suivi, List<Contrat> contrats) {
        List<Tableau.Ligne> lignes = new ArrayList<>();
        for (SuiviObjectif objectif : suivi.objectifs()) {
            IndicateurSpaser indicateur = CatalogueIndicateurs.de(objectif.mesures().indicateur());
            if (!indicateur.phases().contains(Phase.PREVU)) {
                continue;
            }
            List<String> apports = contrats.stream().map(c -> (c.lot().isEmpty() ? "" : "lot " + c.lot() + " : ") + apport(indicateur, c)).toList();
            lignes.add(ligne(indicateur.fiche().libelle(), Valeurs.cible(objectif), String.join(" ; ", apports), objectif.statut().libelle()));
        }
        return lignes.isEmpty() ? List.of(Paragraphe.corps("Le schéma ne fixe aucun objectif que ce marché puisse servir."))
                : List.of(tableau(List.of(Colonne.texte("Objectif", 6), Colonne.nombre("Cible", 3), Colonne.texte("Ce que ce marché apporte", 8), Colonne.texte("Statut du schéma", 3)), lignes));
    }

    private static String apport(IndicateurSpaser indicateur, Contrat contrat) {
        Apport apport = indicateur.apport(contrat);
        if (apport == null) {
            return "non concerné";
        }
        return apport.numerateur() == null ? apport.reponse().libelle() : NombresFrancais.nombre(apport.numerateur()) + " " + indicateur.presentation().getFirst().libelle();
    }

    private static Tableau marches(List<Contrat> contrats) {
        return tableau(List.of(Colonne.texte("Marché", 6), Colonne.nombre("Montant HT", 3), Colonne.texte("Environnement", 6), Colonne.texte("Social", 6)),
                contrats.stream().map(c -> ligne(c.lot().isEmpty() ? "Marché unique" : "Lot " + c.lot() + ", " + c.intitule(), c.montant() == null ? "non renseigné" : NombresFrancais.euros(c.montant()),
                        "clause : " + c.environnement().clause().libelle() + " ; critère : " + c.environnement().critere().libelle(),
                        "clause : " + c.social().clause().libelle() + " ; critère : " + c.social().critere().libelle() + " ; réservé : " + c.social().reserve().libelle())).toList());
    }

    private static List<Bloc> constats(List<Constat> constats) {
        if (constats.isEmpty()) {
            return List.of(Paragraphe.corps("Aucun constat n'est relevé sur ce marché à cette date."));
        }
        return List.of(tableau(List.of(Colonne.texte("Règle", 2), Colonne.texte("Constat", 12), Colonne.texte("Suite", 4)), constats.stream()
                .map(c -> ligne(c.regle().id(), c.message(), c.derogation() == null ? c.severite().name().toLowerCase(Locale.ROOT) : "dérogation motivée")).toList()));
    }

    private static List<Bloc> empreintes(Map<String, String> empreintes) {
        return List.of(Paragraphe.corps("Empreintes SHA-256 des fichiers lus. Les mêmes fichiers, avec la même version de Clausier et à la même date, redonnent cette fiche."),
                tableau(List.of(Colonne.texte("Source", 5), Colonne.texte("Empreinte", 12)), empreintes.entrySet().stream().map(e -> ligne(e.getKey(), e.getValue())).toList()));
    }

    private static Tableau tableau(List<Colonne> colonnes, List<Tableau.Ligne> lignes) {
        return new Tableau("", colonnes, lignes, Origine.AUCUNE);
    }

    /** Words of the buyer carry no marks of emphasis. */
    private static Tableau.Ligne ligne(String... cellules) {
        return new Tableau.Ligne(Arrays.stream(cellules).map(c -> List.of(Fragment.simple(c))).toList(), false);
    }
}
