// SPDX-License-Identifier: EPL-2.0
package fr.clausier.spaser.rapport;

import java.util.ArrayList;
import java.util.List;

import fr.clausier.clauses.document.Bloc;
import fr.clausier.clauses.document.Paragraphe;
import fr.clausier.clauses.document.Section;
import fr.clausier.clauses.document.Tableau;
import fr.clausier.clauses.document.Tableau.Colonne;
import fr.clausier.spaser.indicateur.CatalogueIndicateurs;
import fr.clausier.spaser.indicateur.FicheIndicateur;
import fr.clausier.spaser.indicateur.IndicateurSpaser;
import fr.clausier.spaser.portefeuille.Ecarte;
import fr.clausier.spaser.textes.TextesSpaser;

/** Part 8: the rules of counting, the definitions, what was left out. */
final class PartieMethode {

    private PartieMethode() {
    }

    static Section section(Matiere matiere) {
        return section(matiere, CatalogueIndicateurs.duBilan());
    }

    static Section section(Matiere matiere, List<IndicateurSpaser> indicateurs) {
        TextesSpaser textes = matiere.textes();
        List<Tableau.Ligne> definitions = new ArrayList<>();
        for (IndicateurSpaser indicateur : indicateurs) {
            FicheIndicateur fiche = indicateur.fiche();
            definitions.add(Blocs.ligne(fiche.reference(), fiche.libelle(), fiche.formule(), fiche.compte(), fiche.exclut()));
        }
        Section tableau = Blocs.section(textes.texte("methode.definitions"), List.of(Blocs.tableau("",
                List.of(Colonne.texte("Réf.", 2), Colonne.texte("Indicateur", 4), Colonne.texte("Formule", 5),
                        Colonne.texte("Ce qui compte", 6), Colonne.texte("Ce qui ne compte pas", 6)), definitions)), List.of());
        return Blocs.section(textes.texte("methode.titre"),
                List.of(Blocs.puces(TextesSpaser.lire("methode.yaml").textes("regles"))), List.of(tableau, ecartes(matiere)));
    }

    private static Section ecartes(Matiere matiere) {
        List<Tableau.Ligne> lignes = new ArrayList<>();
        for (Ecarte ecarte : matiere.bilan().ecartes()) {
            lignes.add(Blocs.ligne(ecarte.marche(), ecarte.detail(), ecarte.motif().aCorriger() ? "à corriger" : "hors périmètre"));
        }
        Bloc bloc = lignes.isEmpty() ? Paragraphe.corps(matiere.textes().texte("methode.aucune_ecartee"))
                : Blocs.tableau("", List.of(Colonne.texte("Consultation", 6), Colonne.texte("Raison", 6),
                        Colonne.texte("Suite", 3)), lignes);
        return Blocs.section(matiere.textes().texte("methode.ecartes"), List.of(bloc), List.of());
    }
}
