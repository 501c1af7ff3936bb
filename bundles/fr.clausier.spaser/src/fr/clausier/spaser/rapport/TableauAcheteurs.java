// SPDX-License-Identifier: EPL-2.0
package fr.clausier.spaser.rapport;

import java.util.ArrayList;
import java.util.List;

import fr.clausier.clauses.document.Tableau;
import fr.clausier.clauses.document.Tableau.Colonne;
import fr.clausier.spaser.evaluation.Bilan;
import fr.clausier.spaser.evaluation.BilanAcheteur;
import fr.clausier.spaser.indicateur.CatalogueIndicateurs;
import fr.clausier.spaser.indicateur.IndicateurSpaser;
import fr.clausier.spaser.indicateur.Mesure;

/** The indicators of each buyer of a joint scheme, one column a buyer (L2111-3, al. 4). */
final class TableauAcheteurs {

    private TableauAcheteurs() {
    }

    static Tableau de(Bilan bilan) {
        List<Colonne> colonnes = new ArrayList<>(List.of(Colonne.texte("Indicateur", 6), Colonne.texte("Unité", 3)));
        bilan.parAcheteur().forEach(a -> colonnes.add(Colonne.nombre(a.acheteur().nom(), 4)));
        List<Tableau.Ligne> lignes = new ArrayList<>();
        for (int i = 0; i < bilan.mesures().size(); i++) {
            Mesure ensemble = bilan.mesures().get(i);
            IndicateurSpaser indicateur = CatalogueIndicateurs.de(ensemble.indicateur());
            List<String> cellules = new ArrayList<>(List.of(indicateur.fiche().libelle(), indicateur.libelle(ensemble.grandeur())));
            for (BilanAcheteur acheteur : bilan.parAcheteur()) {
                Mesure mesure = acheteur.mesures().get(i);
                cellules.add(Affichage.valeur(mesure.valeur(), mesure.grandeur()));
            }
            lignes.add(Blocs.ligne(cellules.toArray(String[]::new)));
        }
        return Blocs.tableau("Indicateurs établis pour chaque acheteur", colonnes, lignes);
    }
}
