// SPDX-License-Identifier: EPL-2.0
package fr.clausier.spaser.suivi;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

import fr.clausier.model.strategie.NatureMarche;
import fr.clausier.spaser.indicateur.Apport;
import fr.clausier.spaser.portefeuille.Contrat;
import fr.clausier.spaser.portefeuille.Organisme;
import fr.clausier.spaser.portefeuille.Phase;
import fr.clausier.spaser.portefeuille.Realise;

/** All running totals, by phase, year and dimension. Its size depends on the values of the dimensions, not on the contracts. */
public final class Tableau {

    /** Above this, buyers and departments are put together: a national file names tens of thousands of them. */
    public static final int VALEURS_MAX = 200;
    /** The value under which those above the limit are put together. */
    public static final String AUTRES = "autres";

    private static final Compteurs VIDE = new Compteurs();

    private final List<Organisme> acheteurs;
    private final Map<Cle, Compteurs> totaux = new HashMap<>();
    private final Map<Dimension, TreeSet<String>> valeurs = new HashMap<>();
    private final Map<Phase, TreeSet<Integer>> annees = new HashMap<>();

    /** @param acheteurs buyers for whom figures are drawn up; empty for all that contracts name */
    public Tableau(Collection<Organisme> acheteurs) {
        this.acheteurs = List.copyOf(acheteurs);
    }

    /** Counts a contract, once for the whole and once for each value of each dimension. */
    public void ajouter(Contrat contrat) {
        Apport[] apports = Compteurs.apports(contrat);
        int annee = contrat.lancement().getYear();
        for (Compteurs total : totaux(contrat.phase(), annee, noms(contrat), contrat.achat().service(), contrat.nature(), contrat.achat().famille())) {
            total.ajouter(contrat, apports);
        }
    }

    /** Counts a row of realised figures. */
    public void ajouter(Realise realise) {
        Apport[] apports = Compteurs.apports(realise);
        String famille = realise.cpv().length() < 2 ? "" : realise.cpv().substring(0, 2);
        List<String> noms = acheteurs.isEmpty() ? List.of(realise.acheteur().nom())
                : acheteurs.stream().filter(realise.acheteur()::estLeMeme).map(Organisme::nom).toList();
        for (Compteurs total : totaux(Phase.REALISE, realise.annee(), noms, realise.service(), realise.nature(), famille)) {
            total.ajouter(realise, apports);
        }
    }

    private List<String> noms(Contrat contrat) {
        if (!acheteurs.isEmpty()) {
            return acheteurs.stream().filter(contrat::concerne).map(Organisme::nom).toList();
        }
        if (contrat.achat().membres().isEmpty()) {
            return List.of(contrat.acheteur().nom());
        }
        List<String> noms = new ArrayList<>(List.of(contrat.acheteur().nom()));
        contrat.achat().membres().forEach(m -> noms.add(m.nom()));
        return noms;
    }

    private List<Compteurs> totaux(Phase phase, int annee, List<String> noms, String service, NatureMarche nature, String famille) {
        annees.computeIfAbsent(phase, p -> new TreeSet<>()).add(annee);
        List<Compteurs> listes = new ArrayList<>(noms.size() + 4);
        listes.add(total(phase, annee, Dimension.ENSEMBLE, ""));
        noms.forEach(n -> listes.add(total(phase, annee, Dimension.ACHETEUR, n)));
        listes.add(total(phase, annee, Dimension.SERVICE, service));
        listes.add(total(phase, annee, Dimension.NATURE, nature == NatureMarche.NON_PRECISE ? "" : nature.getLiteral()));
        listes.add(total(phase, annee, Dimension.FAMILLE, famille));
        return listes;
    }

    private Compteurs total(Phase phase, int annee, Dimension dimension, String valeur) {
        String retenue = valeur.isEmpty() && dimension != Dimension.ENSEMBLE ? Dimension.NON_RENSEIGNE : valeur;
        TreeSet<String> connues = valeurs.computeIfAbsent(dimension, d -> new TreeSet<>());
        if (!connues.contains(retenue)) {
            retenue = connues.size() < VALEURS_MAX ? retenue : AUTRES;
            connues.add(retenue);
        }
        return totaux.computeIfAbsent(new Cle(phase, annee, dimension, retenue), c -> new Compteurs());
    }

    /** The totals of a key; empty totals when nothing was counted there. */
    public Compteurs de(Cle cle) {
        return totaux.getOrDefault(cle, VIDE);
    }

    /** All contracts of a phase and year. */
    public Compteurs de(Phase phase, int annee) {
        return de(Cle.ensemble(phase, annee));
    }

    /** All contracts of a phase, from one year to another, both included. */
    public Compteurs de(Phase phase, int debut, int fin) {
        Compteurs somme = new Compteurs();
        for (int annee : annees(phase)) {
            if (annee >= debut && annee <= fin) {
                somme.ajouter(de(phase, annee));
            }
        }
        return somme;
    }

    /** The values that a dimension takes, in order. */
    public List<String> valeurs(Dimension dimension) {
        return List.copyOf(valeurs.getOrDefault(dimension, new TreeSet<>()));
    }

    /** The years in which something was counted, in order. */
    public List<Integer> annees(Phase phase) {
        return List.copyOf(annees.getOrDefault(phase, new TreeSet<>()));
    }

    /** The years of all phases, in order. */
    public List<Integer> annees() {
        TreeSet<Integer> toutes = new TreeSet<>();
        annees.values().forEach(toutes::addAll);
        return List.copyOf(toutes);
    }

    /** Every total, for a reader that wants them all. */
    public Map<Cle, Compteurs> tous() {
        return Collections.unmodifiableMap(totaux);
    }
}
