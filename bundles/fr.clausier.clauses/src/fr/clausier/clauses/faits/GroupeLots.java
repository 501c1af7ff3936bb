// SPDX-License-Identifier: EPL-2.0
package fr.clausier.clauses.faits;

import java.util.ArrayList;
import java.util.List;

import fr.clausier.clauses.gabarit.Enumeration;
import fr.clausier.clauses.gabarit.Fait;

/** Lots that the same words bind, and how a sentence names them. */
public abstract class GroupeLots {

    private final List<FaitsLot> lots;
    private final boolean tous;

    /**
     * @param lots lots of the group, at least one
     * @param tous whether these are all the lots of the purchase
     */
    GroupeLots(List<FaitsLot> lots, boolean tous) {
        this.lots = List.copyOf(lots);
        this.tous = tous;
    }

    /** The lots. */
    @Fait
    public List<FaitsLot> lots() {
        return lots;
    }

    /** More than one lot. */
    @Fait
    public boolean plusieursLots() {
        return lots.size() > 1;
    }

    /** Whether the group needs naming: some lots of the purchase are not in it. */
    @Fait
    public boolean partiel() {
        return !tous;
    }

    /** Lot n° 1, lots n° 1, 2 et 4, "Tous les lots", or "Marché" when it is not divided. */
    @Fait
    public String designation() {
        if (!lots.get(0).alloti()) {
            return "Marché";
        }
        if (tous && lots.size() > 1) {
            return "Tous les lots";
        }
        return lots.size() == 1 ? lots.get(0).abrege() : "Lots n° " + numeros();
    }

    /** Subject of a sentence: le titulaire, le titulaire du lot n° 1, le titulaire de chacun des lots n° 1, 2 et 4. */
    @Fait
    public String titulaire() {
        if (!lots.get(0).alloti()) {
            return "le titulaire";
        }
        if (lots.size() == 1) {
            return "le titulaire du lot n° " + lots.get(0).numero();
        }
        return tous ? "le titulaire de chacun des lots" : "le titulaire de chacun des lots n° " + numeros();
    }

    /** Complement: au marché, au lot n° 1, à tous les lots, aux lots n° 1 et 3. */
    @Fait
    public String complement() {
        if (!lots.get(0).alloti()) {
            return "au marché";
        }
        if (lots.size() == 1) {
            return "au lot n° " + lots.get(0).numero();
        }
        return tous ? "à tous les lots" : "aux lots n° " + numeros();
    }

    /** Numbers of the lots, three in a row or more shortened: 1, 3 à 6 et 8. */
    @Fait
    public String numeros() {
        List<String> suites = new ArrayList<>();
        int debut = 0;
        for (int i = 1; i <= lots.size(); i++) {
            if (i == lots.size() || !suit(lots.get(i - 1), lots.get(i))) {
                ajouter(suites, lots.subList(debut, i));
                debut = i;
            }
        }
        return Enumeration.et(suites);
    }

    private static boolean suit(FaitsLot precedent, FaitsLot lot) {
        return lot.numero().equals(String.valueOf(Integer.parseInt(precedent.numero()) + 1));
    }

    private static void ajouter(List<String> suites, List<FaitsLot> suite) {
        if (suite.size() > 2) {
            suites.add(suite.get(0).numero() + " à " + suite.getLast().numero());
        } else {
            suite.forEach(lot -> suites.add(lot.numero()));
        }
    }
}
