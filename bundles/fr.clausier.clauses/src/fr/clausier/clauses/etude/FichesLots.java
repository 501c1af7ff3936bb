// SPDX-License-Identifier: EPL-2.0
package fr.clausier.clauses.etude;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import fr.clausier.clauses.etude.LotEtudie.Poids;
import fr.clausier.dsl.dossier.Localisation;
import fr.clausier.model.calcul.Considerations;
import fr.clausier.model.calcul.HeuresInsertion;
import fr.clausier.model.calcul.Lots;
import fr.clausier.model.calcul.Montants;
import fr.clausier.model.calcul.NombresFrancais;
import fr.clausier.model.calcul.Ponderations;
import fr.clausier.model.strategie.Critere;
import fr.clausier.model.strategie.JeuCriteres;
import fr.clausier.model.strategie.Lot;
import fr.clausier.model.strategie.Marche;
import fr.clausier.model.strategie.Prestation;

/** Contracts as plain values. */
final class FichesLots {

    private FichesLots() {
    }

    /** @param lot a contract that carries what its purchase says for all */
    static LotEtudie de(Prestation lot, int ligne) {
        Marche marche = Lots.marcheDe(lot);
        Integer months = lot.getDelaiMois() != null ? lot.getDelaiMois() : marche == null ? null : marche.getDureeMois();
        return new LotEtudie(nom(lot), ligne, Montants.estimation(lot).orElse(null), months, HeuresInsertion.heures(lot).orElse(null), criteres(lot),
                Considerations.clauseSociale(lot) || Considerations.critereSocial(lot) || Considerations.reserve(lot),
                Considerations.clauseEnvironnementale(lot) || Considerations.critereEnvironnemental(lot), Considerations.reserve(lot), pme(lot, marche));
    }

    /** « Lot n° 2, Gros œuvre »; the title of an undivided purchase. */
    static String nom(Prestation part) {
        if (part instanceof Lot lot) {
            String title = Lots.intitule(lot);
            String number = lot.getNumero() == null ? "" : "Lot n°\u00A0" + lot.getNumero();
            return number.isEmpty() ? title : title.isEmpty() ? number : number + ", " + title;
        }
        return part instanceof Marche marche && marche.getTitre() != null ? marche.getTitre() : "Marché";
    }

    private static List<Poids> criteres(Prestation lot) {
        JeuCriteres set = Lots.criteresDe(lot);
        return set == null ? List.of() : set.getCriteres().stream().map(FichesLots::poids).toList();
    }

    private static Poids poids(Critere criterion) {
        String kind = criterion.getType() == null ? "" : criterion.getType().getLiteral();
        String name = criterion.getTitre() == null || criterion.getTitre().isBlank() ? kind : criterion.getTitre();
        BigDecimal weight = Ponderations.poids(criterion);
        return new Poids(name, weight, kind, Localisation.de(criterion).map(Localisation::ligne).orElse(0));
    }

    /** What the strategy itself says in favour of small firms; thresholds of the law are told by the rules. */
    private static List<String> pme(Prestation lot, Marche marche) {
        List<String> words = new ArrayList<>();
        if (lot instanceof Lot) {
            words.add("marché alloti");
        }
        if (lot.getAvance() != null && lot.getAvance().signum() > 0) {
            words.add("avance de " + NombresFrancais.pourcent(lot.getAvance()));
        }
        if (lot.getRetenueGarantie() != null) {
            words.add(lot.getRetenueGarantie().signum() == 0 ? "sans retenue de garantie" : "retenue de garantie de " + NombresFrancais.pourcent(lot.getRetenueGarantie()));
        }
        if (marche != null && marche.getReservation() == null && lot.getReservation() == null && lot.isTitulairePME()) {
            words.add("titulaire PME attendu");
        }
        return words;
    }
}
