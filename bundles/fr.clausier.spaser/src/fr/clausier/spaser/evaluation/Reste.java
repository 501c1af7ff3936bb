// SPDX-License-Identifier: EPL-2.0
package fr.clausier.spaser.evaluation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;

import fr.clausier.model.calcul.Etp;
import fr.clausier.model.calcul.NombresFrancais;
import fr.clausier.model.strategie.Indicateur;
import fr.clausier.spaser.indicateur.Grandeur;

/**
 * What is still to be done, in units that one can act on.
 *
 * @param quantite strictly positive
 * @param unite    unit
 * @param enTrop   whether it has to be taken away rather than added
 */
public record Reste(BigDecimal quantite, Unite unite, boolean enTrop) {

    /** What can be added or taken away. */
    public enum Unite {
        MARCHES("marché", "marchés"), CONSULTATIONS("consultation", "consultations"), EUROS("€ HT", "€ HT"),
        HEURES("heure", "heures"), ETP("ETP", "ETP"), POINTS("point", "points"), PERSONNES("bénéficiaire", "bénéficiaires"),
        KWH("kWh", "kWh"), METRES_CUBES("m³", "m³"), TONNES("tonne", "tonnes"), TONNES_CO2("tonne de CO2", "tonnes de CO2"),
        JOURS("jour", "jours"), OFFRES("offre par marché", "offres par marché");

        private final String singulier;
        private final String pluriel;

        Unite(String singulier, String pluriel) {
            this.singulier = singulier;
            this.pluriel = pluriel;
        }

        /** In what the distance to a target can be acted on. */
        public static Unite de(Indicateur indicateur, Grandeur grandeur) {
            switch (indicateur) {
                case POIDS_ENVIRONNEMENTAL:
                    return POINTS;
                case BENEFICIAIRES_FEMMES, BENEFICIAIRES_QPV, BENEFICIAIRES_JEUNES, BENEFICIAIRES_PEU_DIPLOMES, SORTIES_SIX_MOIS, SORTIES_DOUZE_MOIS:
                    return PERSONNES;
                case TAUX_REALISATION_HEURES:
                    return HEURES;
                case DECHETS_VALORISES, MATERIAUX_REEMPLOYES:
                    return TONNES;
                default:
                    break;
            }
            Unite comptes = indicateur == Indicateur.MARCHES_ALLOTIS ? CONSULTATIONS : MARCHES;
            return switch (grandeur.unite()) {
                case HEURES -> HEURES;
                case ETP -> ETP;
                case EUROS -> EUROS;
                case MARCHES -> comptes;
                case PERSONNES -> PERSONNES;
                case KWH -> KWH;
                case METRES_CUBES -> METRES_CUBES;
                case TONNES -> TONNES;
                case TONNES_CO2 -> TONNES_CO2;
                case JOURS -> JOURS;
                case OFFRES -> OFFRES;
                case POURCENT -> grandeur.enValeur() ? EUROS : comptes;
            };
        }

        /** Name of the unit in the plural, as a column of a table prints it. */
        public String pluriel() {
            return pluriel;
        }
    }

    public Reste {
        Objects.requireNonNull(quantite, "quantite");
        Objects.requireNonNull(unite, "unite");
    }

    /** The words: "encore 3 marchés", "encore 2,5 ETP (4 018 heures)", "1 marché de trop". */
    public String phrase() {
        String nom = quantite.compareTo(BigDecimal.TWO) < 0 ? unite.singulier : unite.pluriel;
        String mots = NombresFrancais.nombre(quantite) + NombresFrancais.INSECABLE + nom;
        if (unite == Unite.ETP) {
            BigDecimal heures = quantite.multiply(BigDecimal.valueOf(Etp.HEURES_PAR_AN))
                    .setScale(0, RoundingMode.CEILING);
            mots += " (" + NombresFrancais.nombre(heures) + NombresFrancais.INSECABLE + "heures)";
        }
        return enTrop ? mots + " de trop" : "encore " + mots;
    }
}
