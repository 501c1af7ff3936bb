// SPDX-License-Identifier: EPL-2.0
package fr.clausier.spaser.suivi;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import fr.clausier.model.strategie.Indicateur;
import fr.clausier.spaser.evaluation.Bilan;
import fr.clausier.spaser.indicateur.Grandeur;
import fr.clausier.spaser.portefeuille.Contrat;
import fr.clausier.spaser.portefeuille.Realise;

/**
 * What a scheme comes to in a year, planned, awarded and realised.
 *
 * @param bilan       the drafts in detail, with the scheme and its buyers
 * @param tableau     all totals
 * @param indicateurs every indicator, in its usual units and in those of the targets
 * @param objectifs   objectives of the scheme, axis after axis
 * @param contrats    contracts of the year, planned then awarded, as many as were kept
 * @param realises    rows of realised figures of the year
 * @param tronques    awarded contracts that are counted but not kept one by one
 * @param comptes     account of each source
 */
public record Suivi(Bilan bilan, Tableau tableau, List<SuiviIndicateur> indicateurs, List<SuiviObjectif> objectifs, List<Contrat> contrats,
        List<Realise> realises, long tronques, List<CompteDeLecture> comptes) {

    public Suivi {
        Objects.requireNonNull(bilan, "bilan");
        Objects.requireNonNull(tableau, "tableau");
        indicateurs = List.copyOf(indicateurs);
        objectifs = List.copyOf(objectifs);
        contrats = List.copyOf(contrats);
        realises = List.copyOf(realises);
        comptes = List.copyOf(comptes);
    }

    /** Calendar year. */
    public int annee() {
        return bilan.annee();
    }

    /** An indicator in a unit, when it is among those of this summary. */
    public Optional<SuiviIndicateur> indicateur(Indicateur indicateur, Grandeur grandeur) {
        return indicateurs.stream().filter(i -> i.indicateur() == indicateur && i.grandeur().equals(grandeur)).findFirst();
    }
}
