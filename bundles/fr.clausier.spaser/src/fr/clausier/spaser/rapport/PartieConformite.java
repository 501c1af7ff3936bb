// SPDX-License-Identifier: EPL-2.0
package fr.clausier.spaser.rapport;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.eclipse.emf.ecore.EObject;

import fr.clausier.clauses.document.Bloc;
import fr.clausier.clauses.document.Paragraphe;
import fr.clausier.clauses.document.Section;
import fr.clausier.clauses.document.Tableau;
import fr.clausier.clauses.document.Tableau.Colonne;
import fr.clausier.law.Constat;
import fr.clausier.law.Severite;
import fr.clausier.model.calcul.Lots;
import fr.clausier.model.strategie.Lot;
import fr.clausier.model.strategie.Marche;
import fr.clausier.model.strategie.Prestation;
import fr.clausier.spaser.textes.TextesSpaser;

/** Part 5: what does not comply, in the scheme and in the purchases, and the departures that were accepted with a reason. */
final class PartieConformite {

    private PartieConformite() {
    }

    static Section section(Matiere matiere) {
        TextesSpaser textes = matiere.textes();
        List<Section> sections = new ArrayList<>();
        if (matiere.bilan().schema().isPresent() || !matiere.aCorriger().isEmpty()) {
            sections.add(schema(matiere));
        }
        if (matiere.constats().isEmpty()) {
            return Blocs.section(textes.texte("conformite.titre"),
                    List.of(Blocs.vigilance(textes.texte("conformite.non_verifies"))), sections);
        }
        // What is wrong with the scheme itself stands in its own section.
        List<Constat> constats = matiere.constats().get().stream().filter(c -> c.ailleurs() == null && !lieu(c.cible()).isEmpty()).toList();
        sections.add(marches(constats.stream().filter(c -> c.derogation() == null).toList(), textes));
        sections.add(derogations(constats.stream().filter(c -> c.derogation() != null).toList(), textes));
        return Blocs.section(textes.texte("conformite.titre"), List.of(), sections);
    }

    private static Section schema(Matiere matiere) {
        List<Bloc> blocs = new ArrayList<>();
        List<String> points = matiere.aCorriger().stream().map(p -> p.constat() + " (" + p.fondement() + ")").toList();
        blocs.add(points.isEmpty() ? Paragraphe.corps(matiere.textes().texte("conformite.schema_conforme")) : Blocs.puces(points));
        return Blocs.section(matiere.textes().texte("conformite.schema"), blocs, List.of());
    }

    private static Section marches(List<Constat> constats, TextesSpaser textes) {
        List<Tableau.Ligne> lignes = constats.stream().sorted(Comparator.comparing(Constat::severite))
                .map(c -> Blocs.ligne(c.id(), gravite(c.severite()), lieu(c.cible()), c.message(), c.regle().source())).toList();
        Bloc bloc = lignes.isEmpty() ? Paragraphe.corps(textes.texte("conformite.marches_conformes"))
                : Blocs.tableau("Constats sur les marchés", List.of(Colonne.texte("Règle", 2), Colonne.texte("Gravité", 3),
                        Colonne.texte("Marché", 4), Colonne.texte("Constat", 7), Colonne.texte("Fondement", 4)), lignes);
        return Blocs.section(textes.texte("conformite.marches"), List.of(bloc), List.of());
    }

    private static Section derogations(List<Constat> constats, TextesSpaser textes) {
        List<Tableau.Ligne> lignes = constats.stream()
                .map(c -> Blocs.ligne(c.id(), lieu(c.cible()), c.message(), c.derogation().getRaison())).toList();
        Bloc bloc = lignes.isEmpty() ? Paragraphe.corps(textes.texte("conformite.sans_derogation"))
                : Blocs.tableau("Dérogations acceptées et leur motif", List.of(Colonne.texte("Règle", 2), Colonne.texte("Marché", 4),
                        Colonne.texte("Constat écarté", 6), Colonne.texte("Motif écrit", 6)), lignes);
        return Blocs.section(textes.texte("conformite.derogations"), List.of(bloc), List.of());
    }

    private static String gravite(Severite severite) {
        return switch (severite) {
            case ERREUR -> "erreur";
            case AVERTISSEMENT -> "avertissement";
            case CONSEIL -> "conseil";
        };
    }

    /** The purchase, and the lot when the finding is about one. */
    private static String lieu(EObject cible) {
        EObject objet = cible;
        while (objet != null && !(objet instanceof Prestation)) {
            objet = objet.eContainer();
        }
        if (!(objet instanceof Prestation prestation)) {
            return "";
        }
        Marche marche = Lots.marcheDe(prestation);
        String titre = marche == null ? "" : marche.getTitre() == null ? marche.getName() : marche.getTitre();
        return prestation instanceof Lot ? titre + ", " + Lots.libelle(prestation) : titre;
    }
}
