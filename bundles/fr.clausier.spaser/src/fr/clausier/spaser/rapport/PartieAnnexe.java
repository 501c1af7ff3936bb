// SPDX-License-Identifier: EPL-2.0
package fr.clausier.spaser.rapport;

import java.util.ArrayList;
import java.util.List;

import fr.clausier.clauses.document.Bloc;
import fr.clausier.clauses.document.Section;
import fr.clausier.clauses.document.Tableau;
import fr.clausier.clauses.document.Tableau.Alignement;
import fr.clausier.clauses.document.Tableau.Colonne;
import fr.clausier.model.calcul.NombresFrancais;
import fr.clausier.spaser.portefeuille.Contrat;
import fr.clausier.spaser.portefeuille.HeuresPrevues;

/** Part 9: the data of every contract, from which each figure can be counted again by hand. */
final class PartieAnnexe {

    private PartieAnnexe() {
    }

    static Section section(Matiere matiere) {
        List<Tableau.Ligne> lignes = new ArrayList<>();
        for (Contrat c : matiere.bilan().contrats()) {
            lignes.add(Blocs.ligne(c.cle(), Affichage.montant(c.montant()), Affichage.court(c.environnement().clause()),
                    Affichage.court(c.environnement().critere()), Affichage.court(c.social().clause()),
                    Affichage.court(c.social().critere()), Affichage.court(c.social().reserve()), heures(c.social().heures())));
        }
        List<Bloc> blocs = new ArrayList<>();
        if (!lignes.isEmpty()) {
            blocs.add(Blocs.tableau("Données des marchés", List.of(Colonne.texte("Référence", 8), Colonne.nombre("Montant HT", 4),
                    reponse("Clause env."), reponse("Critère env."), reponse("Clause soc."), reponse("Critère soc."),
                    reponse("Réservé"), Colonne.nombre("Heures", 3)), lignes));
        }
        blocs.add(Blocs.note(matiere.textes().texte("annexe.note")));
        return Blocs.section(matiere.textes().texte("annexe.titre"), blocs, List.of());
    }

    private static Colonne reponse(String titre) {
        return new Colonne(titre, 2, Alignement.CENTRE);
    }

    private static String heures(HeuresPrevues heures) {
        return switch (heures.etat()) {
            case CALCULEES -> NombresFrancais.nombre(heures.heures());
            case NON_CALCULABLES -> "n.c.";
            case SANS_CLAUSE -> Affichage.RIEN;
        };
    }
}
