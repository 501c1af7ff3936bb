// SPDX-License-Identifier: EPL-2.0
package fr.clausier.spaser.classeur;

import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import fr.clausier.spaser.classeur.StylesClasseur.Genre;
import fr.clausier.spaser.conformite.ReferenceNationale;
import fr.clausier.spaser.evaluation.Bilan;
import fr.clausier.spaser.indicateur.CatalogueIndicateurs;
import fr.clausier.spaser.indicateur.FicheIndicateur;
import fr.clausier.spaser.indicateur.IndicateurSpaser;
import fr.clausier.spaser.portefeuille.Contrat;
import fr.clausier.spaser.portefeuille.Ecarte;
import fr.clausier.spaser.textes.TextesSpaser;

/** The sheet of method: rules of counting, definitions, references, what is missing, what was left out. */
final class FeuilleMethode {

    static final String NOM = "Méthode";
    private static final int DERNIERE = 5;

    private final Plume plume;
    private final Bilan bilan;
    private int ligne;

    FeuilleMethode(Plume plume, Bilan bilan) {
        this.plume = plume;
        this.bilan = bilan;
    }

    void ecrire(String pied) {
        plume.largeurs(14, 27, 34, 42, 42, 22);
        plume.texte(ligne, 0, "Méthode", Genre.TITRE);
        plume.hauteur(ligne++, 26);
        section("Règles de comptage");
        for (String regle : TextesSpaser.lire("methode.yaml").textes("regles")) {
            plume.bandeau(ligne++, 0, DERNIERE, regle, Genre.TEXTE);
        }
        indicateurs();
        references();
        manques();
        ecartes();
        plume.ajusterHauteurs();
        MiseEnPage.appliquer(plume.feuille(), -1, pied);
    }

    /** The method of the follow-up: every indicator with what is counted over what, and the facts it needs. */
    void ecrireToutes(String pied) {
        plume.largeurs(14, 27, 34, 42, 42, 30, 34, 34, 34);
        plume.texte(ligne, 0, "Méthode", Genre.TITRE);
        plume.hauteur(ligne++, 26);
        section("Règles de comptage");
        TextesSpaser regles = TextesSpaser.lire("methode.yaml");
        Stream.concat(regles.textes("suivi").stream(), regles.textes("regles").stream()).forEach(r -> plume.bandeau(ligne++, 0, DERNIERE, r, Genre.TEXTE));
        section("Définition des indicateurs");
        entete("Référence", "Indicateur", "Formule", "Ce qui compte", "Ce qui ne compte pas", "Fondement", "Numérateur", "Dénominateur", "Faits nécessaires");
        for (IndicateurSpaser indicateur : CatalogueIndicateurs.tous()) {
            FicheIndicateur fiche = indicateur.fiche();
            rangee(fiche.reference(), fiche.libelle(), fiche.formule(), fiche.compte(), fiche.exclut(), fiche.base() + " : " + fiche.fondement(), fiche.numerateur(), fiche.denominateur(), fiche.faits());
        }
        section("Repères nationaux");
        entete("Origine", "Période", "Repère", "Portée", "Source", "Nature");
        for (ReferenceNationale reference : ReferenceNationale.toutes()) {
            rangee(reference.plan(), reference.periode(), reference.cible(), reference.portee(), reference.source(), reference.nature().equals("loi") ? "loi" : "plan, sans valeur légale");
        }
        ecartes();
        plume.feuille().createFreezePane(0, 1);
        plume.ajusterHauteurs();
        MiseEnPage.appliquer(plume.feuille(), -1, pied);
    }

    private void indicateurs() {
        section("Définition des indicateurs");
        entete("Référence", "Indicateur", "Formule", "Ce qui compte", "Ce qui ne compte pas", "Fondement");
        for (IndicateurSpaser indicateur : CatalogueIndicateurs.duBilan()) {
            FicheIndicateur fiche = indicateur.fiche();
            rangee(fiche.reference(), fiche.libelle(), fiche.formule(), fiche.compte(), fiche.exclut(), fiche.fondement());
        }
    }

    private void references() {
        section("Repères nationaux, sans valeur légale");
        entete("Plan", "Indicateur", "Valeur", "Portée");
        for (ReferenceNationale reference : ReferenceNationale.comparees()) {
            rangee(reference.plan(), CatalogueIndicateurs.de(reference.indicateur()).fiche().libelle(), reference.cible(),
                    reference.portee());
        }
    }

    private void manques() {
        section("Faits à compléter");
        Map<String, Set<String>> manques = bilan.manques();
        if (manques.isEmpty()) {
            plume.bandeau(ligne++, 0, DERNIERE, "Tous les marchés sont renseignés.", Genre.TEXTE);
            return;
        }
        entete("Référence", "Marché", "Faits manquants");
        for (Contrat contrat : bilan.contrats()) {
            if (manques.containsKey(contrat.cle())) {
                rangee(contrat.cle(), contrat.designation(), String.join(" ; ", manques.get(contrat.cle())));
            }
        }
    }

    private void ecartes() {
        section("Consultations non comptées");
        if (bilan.ecartes().isEmpty()) {
            plume.bandeau(ligne++, 0, DERNIERE, "Aucune : toutes les consultations du dossier sont comptées.", Genre.TEXTE);
            return;
        }
        entete("Suite à donner", "Consultation", "Raison");
        for (Ecarte ecarte : bilan.ecartes()) {
            rangee(ecarte.motif().aCorriger() ? "à corriger" : "hors périmètre", ecarte.marche(), ecarte.detail());
        }
    }

    private void section(String titre) {
        ligne++;
        plume.texte(ligne++, 0, titre, Genre.SECTION);
    }

    private void entete(String... titres) {
        for (int colonne = 0; colonne < titres.length; colonne++) {
            plume.texte(ligne, colonne, titres[colonne], Genre.ENTETE);
        }
        ligne++;
    }

    private void rangee(String... cellules) {
        for (int colonne = 0; colonne < cellules.length; colonne++) {
            plume.texte(ligne, colonne, cellules[colonne], Genre.TEXTE);
        }
        ligne++;
    }
}
