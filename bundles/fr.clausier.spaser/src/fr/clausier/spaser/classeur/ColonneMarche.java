// SPDX-License-Identifier: EPL-2.0
package fr.clausier.spaser.classeur;

import java.util.EnumSet;
import java.util.Locale;

import org.apache.poi.ss.util.CellReference;

/** The columns of the sheet of contracts; each has a name by which formulas refer to it. */
enum ColonneMarche {

    CLE("Référence", 26), ACHETEUR("Acheteur", 16), MARCHE("Consultation", 28), LOT("Lot", 5), INTITULE("Intitulé du marché", 28),
    NATURE("Nature", 11), LANCEMENT("Lancement", 11), MONTANT("Montant estimé HT", 13),
    ACCORD_CADRE("Accord-cadre", 6), PREMIER("Compte pour la consultation", 6), ALLOTI("Consultation allotie", 6),
    CLAUSE_ENV("Clause environnementale", 6), CRITERE_ENV("Critère environnemental", 6), POIDS_ENV("Poids environnemental", 8),
    CONSIDERATION_ENV("Considération environnementale", 6), CLAUSE_SOCIALE("Clause sociale", 6),
    CRITERE_SOCIAL("Critère social", 6), RESERVE("Réservé", 6), RESERVE_SIAE("Réservé à l'insertion", 6),
    RESERVE_HANDICAP("Réservé au handicap", 6), RESERVE_SOLIDAIRE("Réservé à l'économie solidaire", 6),
    CONSIDERATION_SOCIALE("Considération sociale", 6), HEURES("Heures d'insertion", 9), ETAT_HEURES("État des heures", 12),
    A_COMPLETER("Faits à compléter", 24);

    private static final EnumSet<ColonneMarche> SAISIE_LIBRE = EnumSet.of(CLE, ACHETEUR, MARCHE, LOT, INTITULE, NATURE,
            LANCEMENT, MONTANT, POIDS_ENV, HEURES, ETAT_HEURES, A_COMPLETER);

    private final String titre;
    private final int largeur;

    ColonneMarche(String titre, int largeur) {
        this.titre = titre;
        this.largeur = largeur;
    }

    String titre() {
        return titre;
    }

    /** Width in characters. */
    int largeur() {
        return largeur;
    }

    /** Whether the column answers a question with yes, no or not stated. */
    boolean reponse() {
        return !SAISIE_LIBRE.contains(this);
    }

    /** Defined name of the column's cells. */
    String nom() {
        return "m_" + name().toLowerCase(Locale.ROOT);
    }

    /** Letter of the column. */
    String lettre() {
        return CellReference.convertNumToColString(ordinal());
    }
}
