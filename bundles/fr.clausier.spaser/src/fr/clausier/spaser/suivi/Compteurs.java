// SPDX-License-Identifier: EPL-2.0
package fr.clausier.spaser.suivi;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import fr.clausier.model.strategie.Indicateur;
import fr.clausier.spaser.indicateur.Apport;
import fr.clausier.spaser.indicateur.CatalogueIndicateurs;
import fr.clausier.spaser.indicateur.Cumul;
import fr.clausier.spaser.indicateur.Grandeur;
import fr.clausier.spaser.indicateur.IndicateurSpaser;
import fr.clausier.spaser.indicateur.Mesure;
import fr.clausier.spaser.portefeuille.Contrat;
import fr.clausier.spaser.portefeuille.Phase;
import fr.clausier.spaser.portefeuille.Realise;

/** Running totals of every indicator over some contracts. Not thread-safe. */
public final class Compteurs {

    private static final IndicateurSpaser[] TOUS = CatalogueIndicateurs.tous().toArray(IndicateurSpaser[]::new);

    /** Which indicators each phase measures: asked once, since a million contracts ask again. */
    private static final int[][] RANGS = Arrays.stream(Phase.values())
            .map(p -> IntStream.range(0, TOUS.length).filter(i -> TOUS[i].phases().contains(p)).toArray()).toArray(int[][]::new);

    private final Cumul[] cumuls = new Cumul[TOUS.length];
    private int contrats;
    private int consultations;
    private int sansMontant;
    private BigDecimal montant = BigDecimal.ZERO;
    private BigDecimal montantActuel = BigDecimal.ZERO;

    /** What a contract adds to each indicator; read once, whatever the number of totals it enters. */
    static Apport[] apports(Contrat contrat) {
        Apport[] apports = new Apport[TOUS.length];
        for (int i : RANGS[contrat.phase().ordinal()]) {
            apports[i] = TOUS[i].apport(contrat);
        }
        return apports;
    }

    static Apport[] apports(Realise realise) {
        Apport[] apports = new Apport[TOUS.length];
        for (int i : RANGS[Phase.REALISE.ordinal()]) {
            apports[i] = TOUS[i].apport(realise);
        }
        return apports;
    }

    void ajouter(Contrat contrat, Apport[] apports) {
        contrats++;
        if (contrat.premier()) {
            consultations++;
        }
        if (contrat.montant() == null) {
            sansMontant++;
        } else {
            montant = montant.add(contrat.montant());
        }
        BigDecimal actuel = contrat.attribution().montantActuel() == null ? contrat.montant() : contrat.attribution().montantActuel();
        if (actuel != null) {
            montantActuel = montantActuel.add(actuel);
        }
        ajouter(apports);
    }

    void ajouter(Realise realise, Apport[] apports) {
        contrats++;
        if (realise.paye() != null) {
            montant = montant.add(realise.paye());
        }
        ajouter(apports);
    }

    private void ajouter(Apport[] apports) {
        for (int i = 0; i < apports.length; i++) {
            if (apports[i] != null) {
                cumul(i).ajouter(apports[i]);
            }
        }
    }

    /** Counts all that another one counted. */
    public void ajouter(Compteurs autre) {
        contrats += autre.contrats;
        consultations += autre.consultations;
        sansMontant += autre.sansMontant;
        montant = montant.add(autre.montant);
        montantActuel = montantActuel.add(autre.montantActuel);
        for (int i = 0; i < cumuls.length; i++) {
            if (autre.cumuls[i] != null) {
                cumul(i).ajouter(autre.cumuls[i]);
            }
        }
    }

    private Cumul cumul(int rang) {
        if (cumuls[rang] == null) {
            cumuls[rang] = new Cumul();
        }
        return cumuls[rang];
    }

    /** The measure of an indicator over what was counted. */
    public Mesure mesure(Indicateur indicateur, Grandeur grandeur) {
        for (int i = 0; i < TOUS.length; i++) {
            if (TOUS[i].code() == indicateur) {
                return TOUS[i].mesure(cumuls[i] == null ? new Cumul() : cumuls[i], grandeur, List.of());
            }
        }
        throw new IllegalArgumentException("Indicateur sans calcul : " + indicateur);
    }

    /** Contracts, or rows of realised figures. */
    public int contrats() {
        return contrats;
    }

    /** Purchases behind the contracts. */
    public int consultations() {
        return consultations;
    }

    /** Contracts whose amount is not stated. */
    public int sansMontant() {
        return sansMontant;
    }

    /** Sum of the estimated, initial or paid amounts, euros HT. */
    public BigDecimal montant() {
        return montant;
    }

    /** Sum of the amounts after changes, the initial one where nothing changed, euros HT. */
    public BigDecimal montantActuel() {
        return montantActuel;
    }

    /** The phases in which an indicator can be measured. */
    public static Set<Phase> phases(Indicateur indicateur) {
        return CatalogueIndicateurs.de(indicateur).phases();
    }
}
