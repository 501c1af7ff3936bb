// SPDX-License-Identifier: EPL-2.0
package fr.clausier.spaser.rapport;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import fr.clausier.clauses.document.Bloc;
import fr.clausier.clauses.document.Liste;
import fr.clausier.clauses.document.Section;
import fr.clausier.clauses.document.Tableau;
import fr.clausier.clauses.document.Tableau.Colonne;
import fr.clausier.law.Seuils;
import fr.clausier.model.calcul.NombresFrancais;
import fr.clausier.spaser.conformite.PointDeControle;
import fr.clausier.spaser.textes.TextesSpaser;

/** Part 2: the law at the date of the report, and what it asks of the scheme point by point. */
final class PartieCadre {

    private PartieCadre() {
    }

    static Section section(Matiere matiere) {
        TextesSpaser textes = matiere.textes();
        String seuil = Seuils.standard().valeur("spaser_achats_annuels", matiere.date()).map(NombresFrancais::euros)
                .orElse("le seuil réglementaire");
        List<Bloc> blocs = new ArrayList<>();
        blocs.add(Blocs.note(textes.texte("cadre.etat", Map.of("date", NombresFrancais.date(matiere.date())))));
        blocs.add(Liste.puces(textes.textes("cadre.points").stream()
                .map(p -> TextesSpaser.remplacer(p, Map.of("seuil", seuil))).toArray(String[]::new)));
        List<Tableau.Ligne> lignes = new ArrayList<>();
        for (PointDeControle point : matiere.controles()) {
            lignes.add(Blocs.ligne(point.libelle(), point.verdict().libelle(), point.constat(), point.fondement()));
        }
        if (!lignes.isEmpty()) {
            blocs.add(Blocs.tableau(textes.texte("cadre.controle"), List.of(Colonne.texte("Point", 4), Colonne.texte("Résultat", 2),
                    Colonne.texte("Constat", 7), Colonne.texte("Fondement", 3)), lignes));
        }
        return Blocs.section(textes.texte("cadre.titre"), blocs, List.of());
    }
}
