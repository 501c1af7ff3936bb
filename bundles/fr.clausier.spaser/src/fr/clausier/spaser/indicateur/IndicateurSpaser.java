// SPDX-License-Identifier: EPL-2.0
package fr.clausier.spaser.indicateur;

import java.util.List;
import java.util.Set;

import fr.clausier.model.strategie.BaseIndicateur;
import fr.clausier.model.strategie.Indicateur;
import fr.clausier.spaser.portefeuille.Contrat;
import fr.clausier.spaser.portefeuille.Phase;
import fr.clausier.spaser.portefeuille.Realise;

/** One indicator: what it counts, in which units it can be expressed, and how it is measured. */
public interface IndicateurSpaser {

    /** The indicator of the model. */
    Indicateur code();

    /** In what it can be expressed; a target in anything else cannot be compared. */
    List<Grandeur> grandeurs();

    /** In what it is shown when no target says otherwise, in order; a part of {@link #grandeurs()}. */
    List<Grandeur> presentation();

    /** When it can be measured at all. */
    default Set<Phase> phases() {
        return Set.of(Phase.PREVU, Phase.CONTRACTUALISE);
    }

    /** What a planned or awarded contract adds; null when the indicator does not concern it. */
    Apport apport(Contrat contrat);

    /** What a row of realised figures adds; null when the indicator does not concern it. */
    default Apport apport(Realise realise) {
        return null;
    }

    /** The contributions behind a measure, contract by contract. */
    List<Contribution> contributions(List<Contrat> contrats, Grandeur grandeur);

    /**
     * The measure of what was counted.
     *
     * @param contributions contract by contract; empty when nobody kept them
     */
    Mesure mesure(Cumul cumul, Grandeur grandeur, List<Contribution> contributions);

    /**
     * Measures a set of contracts.
     *
     * @param grandeur one of {@link #grandeurs()}
     */
    default Mesure mesurer(List<Contrat> contrats, Grandeur grandeur) {
        Cumul cumul = new Cumul();
        for (Contrat contrat : contrats) {
            Apport apport = phases().contains(contrat.phase()) ? apport(contrat) : null;
            if (apport != null) {
                cumul.ajouter(apport);
            }
        }
        return mesure(cumul, grandeur, contributions(contrats, grandeur));
    }

    /** The words for a unit. */
    default String libelle(Grandeur grandeur) {
        return grandeur.libelle();
    }

    /** By number or by value, for a share whose target does not say: the way in which the indicator is first shown. */
    default BaseIndicateur baseParDefaut() {
        return presentation().stream().filter(Grandeur::estPart).map(Grandeur::base).findFirst()
                .orElse(BaseIndicateur.NOMBRE);
    }

    /** Its words. */
    default FicheIndicateur fiche() {
        return FicheIndicateur.de(code());
    }
}
