// SPDX-License-Identifier: EPL-2.0
package fr.clausier.spaser.rapport;

import java.util.List;

import fr.clausier.model.calcul.NombresFrancais;
import fr.clausier.spaser.evaluation.Bilan;
import fr.clausier.spaser.evaluation.Reste;
import fr.clausier.spaser.evaluation.ResultatObjectif;

/** The summary in a few lines, for a screen: one objective a line, with the same figures as the workbook and the report. */
public final class ResumeBilan {

    private ResumeBilan() {
    }

    /** "Marchés réservés : prévu 1 marché, objectif ≥ 2 marchés : non atteint (encore 1 marché)". */
    public static List<String> lignes(Bilan bilan) {
        return bilan.resultats().stream().map(ResumeBilan::ligne).toList();
    }

    private static String ligne(ResultatObjectif resultat) {
        String indicateur = resultat.mesure().indicateur().getLiteral();
        String reste = resultat.reste().map(Reste::phrase).map(p -> " (" + p + ")").orElse("");
        return Character.toUpperCase(indicateur.charAt(0)) + indicateur.substring(1) + NombresFrancais.INSECABLE + ": prévu "
                + Affichage.valeur(resultat.mesure().valeur(), resultat.mesure().grandeur()) + ", objectif "
                + Affichage.cible(resultat.comparateur(), resultat.cible()) + NombresFrancais.INSECABLE + ": " + resultat.statut().libelle() + reste;
    }
}
