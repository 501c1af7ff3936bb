// SPDX-License-Identifier: EPL-2.0
package fr.clausier.spaser.classeur;

import fr.clausier.model.strategie.Indicateur;
import fr.clausier.model.strategie.UniteCible;
import fr.clausier.spaser.indicateur.Grandeur;

/**
 * The formulas that recompute a measure from the sheet of contracts.
 *
 * @param indicateur indicator
 * @param grandeur   in what it is expressed
 * @param filtre     more criteria of COUNTIFS and SUMIFS, each preceded by a comma; empty for all contracts
 */
record FormulesMesure(Indicateur indicateur, Grandeur grandeur, String filtre) {

    private static final String CLE = ColonneMarche.CLE.nom();
    private static final String MONTANT = ColonneMarche.MONTANT.nom();
    private static final String HEURES = ColonneMarche.HEURES.nom();
    private static final String ETAT = ColonneMarche.ETAT_HEURES.nom();
    private static final String POIDS = ColonneMarche.POIDS_ENV.nom();

    /** How the indicator is recomputed. */
    private enum Sorte {
        PART, HEURES, POIDS
    }

    private Sorte sorte() {
        return switch (indicateur) {
            case HEURES_INSERTION, ETP_INSERTION -> Sorte.HEURES;
            case POIDS_ENVIRONNEMENTAL -> Sorte.POIDS;
            default -> Sorte.PART;
        };
    }

    /** The column whose answer the indicator counts. */
    private String question() {
        return (switch (indicateur) {
            case CONSIDERATION_ENVIRONNEMENTALE -> ColonneMarche.CONSIDERATION_ENV;
            case CLAUSE_ENVIRONNEMENTALE -> ColonneMarche.CLAUSE_ENV;
            case CRITERE_ENVIRONNEMENTAL, POIDS_ENVIRONNEMENTAL -> ColonneMarche.CRITERE_ENV;
            case CONSIDERATION_SOCIALE -> ColonneMarche.CONSIDERATION_SOCIALE;
            case CLAUSE_SOCIALE -> ColonneMarche.CLAUSE_SOCIALE;
            case CRITERE_SOCIAL -> ColonneMarche.CRITERE_SOCIAL;
            case MARCHES_RESERVES -> ColonneMarche.RESERVE;
            case ACHATS_SIAE -> ColonneMarche.RESERVE_SIAE;
            case ACHATS_HANDICAP -> ColonneMarche.RESERVE_HANDICAP;
            case ACHATS_SOLIDAIRES -> ColonneMarche.RESERVE_SOLIDAIRE;
            case MARCHES_ALLOTIS -> ColonneMarche.ALLOTI;
            case HEURES_INSERTION, ETP_INSERTION -> ColonneMarche.ETAT_HEURES;
            default -> throw new IllegalArgumentException("Indicateur sans colonne : " + indicateur);
        }).nom();
    }

    String oui() {
        return switch (sorte()) {
            case PART -> compte(question(), "oui");
            case HEURES -> compteSimple(ETAT, "calculées");
            case POIDS -> "COUNTIFS(" + question() + ",\"oui\"," + POIDS + ",\">0\"" + filtre + ")";
        };
    }

    String non() {
        return switch (sorte()) {
            case PART -> compte(question(), "non");
            case HEURES -> compteSimple(ETAT, "sans clause");
            case POIDS -> compteSimple(question(), "non");
        };
    }

    /** Contracts that are counted at all: what neither counts nor does not count is not stated. */
    String total() {
        String parConsultation = parConsultation() ? "," + ColonneMarche.PREMIER.nom() + ",\"oui\"" : "";
        return "COUNTIFS(" + CLE + ",\"<>\"" + parConsultation + filtre + ")";
    }

    String numerateur() {
        return switch (sorte()) {
            case PART -> grandeur.enValeur() ? montant("oui") : oui();
            case HEURES -> "SUMIFS(" + HEURES + "," + ETAT + ",\"calculées\"" + filtre + ")";
            case POIDS -> "SUMIFS(" + POIDS + "," + question() + ",\"oui\"" + filtre + ")";
        };
    }

    String denominateur() {
        return switch (sorte()) {
            case PART -> !grandeur.estPart() ? "1"
                    : grandeur.enValeur() ? montant("oui") + "+" + montant("non") : oui() + "+" + non();
            case HEURES -> grandeur.unite() == UniteCible.ETP ? "1607" : "1";
            case POIDS -> oui();
        };
    }

    /** Smallest value that the missing answers allow; the addresses are those of the row. */
    String minimum(Adresses a) {
        String valeur = switch (sorte()) {
            case HEURES -> a.numerateur() + "/" + a.denominateur();
            case POIDS -> a.numerateur() + "/(" + a.oui() + "+" + a.muets() + ")";
            case PART -> !grandeur.estPart() ? a.numerateur()
                    : !grandeur.enValeur() ? a.numerateur() + "/(" + a.denominateur() + "+" + a.muets() + ")"
                    : "IF(" + sansMontant("oui") + ">0,0," + a.numerateur() + "/" + tous() + ")";
        };
        return "IF(" + a.prevu() + "=\"\",\"\"," + valeur + ")";
    }

    /** Greatest value that the missing answers allow; empty when nothing bounds it. */
    String maximum(Adresses a) {
        String valeur = switch (sorte()) {
            case HEURES -> "IF(" + a.muets() + ">0,\"\"," + a.numerateur() + "/" + a.denominateur() + ")";
            case POIDS -> "(" + a.numerateur() + "+" + a.muets() + ")/(" + a.oui() + "+" + a.muets() + ")";
            case PART -> partMaximale(a);
        };
        return "IF(" + a.prevu() + "=\"\",\"\"," + valeur + ")";
    }

    private String partMaximale(Adresses a) {
        if (!grandeur.enValeur()) {
            return grandeur.estPart() ? "(" + a.numerateur() + "+" + a.muets() + ")/(" + a.denominateur() + "+" + a.muets() + ")"
                    : a.numerateur() + "+" + a.muets();
        }
        String possible = "(" + tous() + "-" + montant("non") + ")";
        return "IF(" + sansMontant("non") + ">0," + (grandeur.estPart() ? "1," + possible + "/" + tous() : "\"\"," + possible) + ")";
    }

    private boolean parConsultation() {
        return indicateur == Indicateur.MARCHES_ALLOTIS && !grandeur.enValeur();
    }

    private String compte(String question, String reponse) {
        if (grandeur.enValeur()) {
            return "COUNTIFS(" + question + ",\"" + reponse + "\"," + MONTANT + ",\">=0\"" + filtre + ")";
        }
        return parConsultation()
                ? "COUNTIFS(" + question + ",\"" + reponse + "\"," + ColonneMarche.PREMIER.nom() + ",\"oui\"" + filtre + ")"
                : compteSimple(question, reponse);
    }

    private String compteSimple(String question, String reponse) {
        return "COUNTIFS(" + question + ",\"" + reponse + "\"" + filtre + ")";
    }

    private String montant(String reponse) {
        return "ROUND(SUMIFS(" + MONTANT + "," + question() + ",\"" + reponse + "\"" + filtre + "),2)";
    }

    private String tous() {
        return "ROUND(SUMIFS(" + MONTANT + "," + CLE + ",\"<>\"" + filtre + "),2)";
    }

    /** Contracts without amount whose answer is not that one: those of all contracts, less those that gave it. */
    private String sansMontant(String reponse) {
        String toutes = CLE + ",\"<>\"";
        String celles = toutes + "," + question() + ",\"" + reponse + "\"";
        String chiffre = "," + MONTANT + ",\">=0\"";
        return "COUNTIFS(" + toutes + filtre + ")-COUNTIFS(" + toutes + chiffre + filtre + ")-COUNTIFS(" + celles + filtre + ")+COUNTIFS("
                + celles + chiffre + filtre + ")";
    }

    /** Addresses of the cells of one row that other formulas of the row use. */
    record Adresses(String oui, String muets, String numerateur, String denominateur, String prevu) {

        static Adresses de(int ligne) {
            return new Adresses(ColonneIndicateur.OUI.cellule(ligne), ColonneIndicateur.NON_RENSEIGNE.cellule(ligne),
                    ColonneIndicateur.NUMERATEUR.cellule(ligne), ColonneIndicateur.DENOMINATEUR.cellule(ligne),
                    ColonneIndicateur.PREVU.cellule(ligne));
        }
    }
}
