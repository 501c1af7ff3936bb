// SPDX-License-Identifier: EPL-2.0
package fr.clausier.clauses.faits;

import fr.clausier.clauses.gabarit.Ecriture;
import fr.clausier.clauses.gabarit.Fait;
import fr.clausier.dsl.gabarit.Format;
import fr.clausier.model.calcul.Facteur;
import fr.clausier.model.strategie.Marche;
import fr.clausier.model.strategie.StrategiePackage;

/** One value that the calculation of hours used. */
public final class FaitsFacteur {

    private final Facteur facteur;

    FaitsFacteur(Facteur facteur) {
        this.facteur = facteur;
    }

    /** What it is. */
    @Fait
    public String nom() {
        return Ecriture.de(Format.MAJUSCULE, facteur.nom());
    }

    /** Its value with its unit. */
    @Fait
    public String valeur() {
        return facteur.ecriture();
    }

    /** Where it was written. */
    @Fait
    public String origine() {
        boolean commun = facteur.porteur() instanceof Marche marche && !marche.getLots().isEmpty();
        return commun ? "valeur commune à tous les lots" : "valeur saisie";
    }

    /** Whether only the execution of the contract will tell its true value. */
    @Fait
    public boolean hypothese() {
        return facteur.trait() == StrategiePackage.Literals.PRESTATION__ESTIMATION
                || facteur.trait() == StrategiePackage.Literals.PRESTATION__PART_MAIN_OEUVRE
                || facteur.trait() == StrategiePackage.Literals.PRESTATION__COUT_HORAIRE
                || facteur.trait() == StrategiePackage.Literals.CLAUSE_INSERTION__HEURES_TOTALES
                || facteur.trait() == StrategiePackage.Literals.CLAUSE_INSERTION__HEURES_ANNUELLES;
    }
}
