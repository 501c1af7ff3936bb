// SPDX-License-Identifier: EPL-2.0
package fr.clausier.spaser.classeur;

import fr.clausier.model.strategie.Comparateur;
import fr.clausier.model.strategie.Indicateur;
import fr.clausier.model.strategie.UniteCible;
import fr.clausier.spaser.evaluation.Reste;
import fr.clausier.spaser.evaluation.ResultatObjectif;
import fr.clausier.spaser.evaluation.Statut;

/** The formulas that hold a planned value against its target, on one row of the sheet of indicators. */
record FormulesObjectif(ResultatObjectif resultat, int ligne) {

    /** Twelve decimals: far below any figure of a scheme, far above the noise of binary fractions. */
    private static final String PRECISION = ",12)";

    String ecart() {
        String difference = objectif() + "=\"\"),\"\"," + (estPart() ? "(" : "") + prevu() + "-" + objectif() + (estPart() ? ")*100" : "");
        return "IF(OR(" + prevu() + "=\"\"," + difference + ")";
    }

    String statut() {
        Statut pasEncore = resultat.cible().ouverte() ? Statut.EN_COURS : Statut.NON_ATTEINT;
        String manque = "\"" + pasEncore.libelle() + "\"";
        String minimum = ColonneIndicateur.MINIMUM.cellule(ligne);
        String maximum = ColonneIndicateur.MAXIMUM.cellule(ligne);
        String atteint = "\"" + Statut.ATTEINT.libelle() + "\"";
        String inconnu = "\"" + Statut.A_COMPLETER.libelle() + "\"";
        String basAtteint = "ROUND(" + minimum + "-" + objectif() + PRECISION + ">=0";
        String basDepasse = "ROUND(" + minimum + "-" + objectif() + PRECISION + ">0";
        String hautManque = "IF(" + maximum + "=\"\",FALSE,ROUND(" + maximum + "-" + objectif() + PRECISION + "<0)";
        String hautContenu = "IF(" + maximum + "=\"\",FALSE,ROUND(" + maximum + "-" + objectif() + PRECISION + "<=0)";
        String decision = switch (resultat.comparateur()) {
            case AU_MOINS -> "IF(" + basAtteint + "," + atteint + ",IF(" + hautManque + "," + manque + "," + inconnu + "))";
            case AU_PLUS -> "IF(" + hautContenu + "," + atteint + ",IF(" + basDepasse + "," + manque + "," + inconnu + "))";
            case EGAL -> "IF(AND(" + basAtteint + "," + hautContenu + ")," + atteint + ",IF(OR(" + basDepasse + "," + hautManque
                    + ")," + manque + "," + inconnu + "))";
        };
        return "IF(" + prevu() + "=\"\",\"" + Statut.SANS_DONNEE.libelle() + "\"," + decision + ")";
    }

    /** What remains, rounded up so that doing it is enough. */
    String reste() {
        boolean points = resultat.mesure().indicateur() == Indicateur.POIDS_ENVIRONNEMENTAL;
        String manque = points ? "(" + objectif() + "-" + prevu() + ")*100"
                : resultat.mesure().grandeur().unite() == UniteCible.ETP ? objectif() + "-" + prevu()
                : objectif() + "*" + ColonneIndicateur.DENOMINATEUR.cellule(ligne) + "-" + ColonneIndicateur.NUMERATEUR.cellule(ligne);
        int decimales = points || resultat.mesure().grandeur().unite() == UniteCible.ETP ? 2 : 0;
        String signe = switch (resultat.comparateur()) {
            case AU_MOINS -> "MAX(0," + manque + ")";
            case AU_PLUS -> "MAX(0,-(" + manque + "))";
            case EGAL -> "ABS(" + manque + ")";
        };
        return "IF(OR(" + prevu() + "=\"\"," + objectif() + "=\"\"),\"\",ROUNDUP(ROUND(" + signe + ",9)," + decimales + "))";
    }

    /** The unit, with "too much" where that is what remains. */
    String unite() {
        String pluriel = Reste.Unite.de(resultat.mesure().indicateur(), resultat.mesure().grandeur()).pluriel();
        String reste = ColonneIndicateur.RESTE.cellule(ligne);
        String deTrop = "\"" + pluriel + " de trop\"";
        String mots = resultat.comparateur() == Comparateur.AU_MOINS ? "\"" + pluriel + "\""
                : resultat.comparateur() == Comparateur.AU_PLUS ? deTrop
                : "IF(" + prevu() + ">" + objectif() + "," + deTrop + ",\"" + pluriel + "\")";
        return "IF(SUM(" + reste + ")=0,\"\"," + mots + ")";
    }

    private boolean estPart() {
        return resultat.mesure().grandeur().estPart();
    }

    private String prevu() {
        return ColonneIndicateur.PREVU.cellule(ligne);
    }

    private String objectif() {
        return ColonneIndicateur.OBJECTIF.cellule(ligne);
    }
}
