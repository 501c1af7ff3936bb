// SPDX-License-Identifier: EPL-2.0
package fr.clausier.spaser.suivi;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import fr.clausier.model.strategie.Spaser;
import fr.clausier.spaser.evaluation.Bilan;
import fr.clausier.spaser.portefeuille.Contrat;
import fr.clausier.spaser.portefeuille.Organisme;
import fr.clausier.spaser.portefeuille.Phase;
import fr.clausier.spaser.portefeuille.Portefeuille;
import fr.clausier.spaser.portefeuille.Realise;

/**
 * Gathers planned, awarded and realised figures from any number of sources, then draws up the summary. Totals are kept, not
 * contracts: only those of the year are, up to a limit, for the sheets that list them. Not thread-safe.
 */
public final class Recolte {

    /** Awarded contracts that are kept one by one; all are counted. */
    public static final int DETAIL_MAX = 20_000;

    private final int annee;
    private final Tableau tableau;
    /** The drafts that are not awarded yet. */
    private final Tableau aAttribuer;
    private final List<Contrat> attribues = new ArrayList<>();
    private final List<Contrat> prevus = new ArrayList<>();
    private final List<Realise> realises = new ArrayList<>();
    private final List<CompteDeLecture> comptes = new ArrayList<>();
    private long tronques;

    /**
     * @param annee     calendar year of the summary
     * @param acheteurs buyers bound by the scheme; empty for all
     */
    public Recolte(int annee, Collection<Organisme> acheteurs) {
        this.annee = annee;
        this.tableau = new Tableau(acheteurs);
        this.aAttribuer = new Tableau(acheteurs);
    }

    /** A contract awarded. */
    public void attribue(Contrat contrat) {
        tableau.ajouter(contrat);
        if (contrat.lancement().getYear() != annee) {
            return;
        }
        if (attribues.size() < DETAIL_MAX) {
            attribues.add(contrat);
        } else {
            tronques++;
        }
    }

    /**
     * A contract planned.
     *
     * @param attribue whether its award is counted beside it
     */
    public void prevu(Contrat contrat, boolean attribue) {
        tableau.ajouter(contrat);
        if (!attribue) {
            aAttribuer.ajouter(contrat);
        }
        if (contrat.lancement().getYear() == annee) {
            prevus.add(contrat);
        }
    }

    /** What was done and paid. */
    public void realise(Realise realise) {
        tableau.ajouter(realise);
        if (realise.annee() == annee) {
            realises.add(realise);
        }
    }

    /** The account of a source. */
    public void compte(CompteDeLecture compte) {
        comptes.add(compte);
    }

    /**
     * All that the strategies of a portfolio say.
     *
     * @param dejaPublies keys of the contracts whose award another source counts
     */
    public void portefeuille(Portefeuille portefeuille, Collection<String> dejaPublies) {
        List<String> ecrits = portefeuille.attribues().stream().map(Contrat::cle).toList();
        portefeuille.contrats().forEach(c -> prevu(c, ecrits.contains(c.cle()) || dejaPublies.contains(c.cle())));
        portefeuille.attribues().stream().filter(c -> !dejaPublies.contains(c.cle())).forEach(this::attribue);
        portefeuille.realises().forEach(this::realise);
    }

    /**
     * Draws up the summary.
     *
     * @param spaser the scheme; null when the buyers have none
     * @param bilan  the same drafts in detail
     */
    public Suivi suivi(Spaser spaser, Bilan bilan) {
        List<Contrat> contrats = new ArrayList<>(prevus);
        contrats.addAll(attribues);
        EvaluationSuivi evaluation = new EvaluationSuivi(tableau, aAttribuer, annee);
        List<SuiviObjectif> objectifs = spaser == null ? List.of() : evaluation.objectifs(spaser);
        return new Suivi(bilan, tableau, evaluation.indicateurs(objectifs), objectifs, contrats, realises, tronques, comptes);
    }

    /** Contracts of a phase that are counted, of all years. */
    public int comptes(Phase phase) {
        return tableau.annees(phase).stream().mapToInt(a -> tableau.de(phase, a).contrats()).sum();
    }
}
