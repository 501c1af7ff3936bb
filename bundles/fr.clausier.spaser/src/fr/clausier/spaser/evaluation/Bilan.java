// SPDX-License-Identifier: EPL-2.0
package fr.clausier.spaser.evaluation;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import fr.clausier.model.strategie.Indicateur;
import fr.clausier.spaser.indicateur.CatalogueIndicateurs;
import fr.clausier.spaser.indicateur.Grandeur;
import fr.clausier.spaser.indicateur.Mesure;
import fr.clausier.spaser.portefeuille.Contrat;
import fr.clausier.spaser.portefeuille.Ecarte;
import fr.clausier.spaser.portefeuille.Organisme;
import fr.clausier.spaser.portefeuille.Portefeuille;

/**
 * What the purchases launched one year will bring, indicator by indicator and objective by objective.
 *
 * @param schema      the scheme; empty when the buyers have none
 * @param annee       calendar year of the launch dates
 * @param acheteurs   buyers whose purchases are counted
 * @param contrats    contracts of the year
 * @param ecartes     purchases that are not counted, with the reason
 * @param axes        axes of the scheme; empty without scheme
 * @param mesures     every indicator in its usual units, and in those that targets use
 * @param parAcheteur the same measures buyer by buyer
 */
public record Bilan(Optional<Schema> schema, int annee, List<Organisme> acheteurs, List<Contrat> contrats,
        List<Ecarte> ecartes, List<AxeEvalue> axes, List<Mesure> mesures, List<BilanAcheteur> parAcheteur) {

    public Bilan {
        Objects.requireNonNull(schema, "schema");
        acheteurs = List.copyOf(acheteurs);
        contrats = List.copyOf(contrats);
        ecartes = List.copyOf(ecartes);
        axes = List.copyOf(axes);
        mesures = List.copyOf(mesures);
        parAcheteur = List.copyOf(parAcheteur);
    }

    /** All results, axis after axis. */
    public List<ResultatObjectif> resultats() {
        return axes.stream().flatMap(a -> a.resultats().stream()).toList();
    }

    /** Those whose indicator is detailed contract by contract here; the follow-up has the others. */
    public List<ResultatObjectif> resultatsDetailles() {
        return resultats().stream().filter(r -> CatalogueIndicateurs.duBilan().contains(CatalogueIndicateurs.de(r.mesure().indicateur()))).toList();
    }

    /** The measure of an indicator in some unit, when it is among those of this summary. */
    public Optional<Mesure> mesure(Indicateur indicateur, Grandeur grandeur) {
        return mesures.stream().filter(m -> m.indicateur() == indicateur && m.grandeur().equals(grandeur)).findFirst();
    }

    /** The facts that each contract has yet to state, by its key; a contract that says everything is absent. */
    public Map<String, Set<String>> manques() {
        Map<String, Set<String>> manques = new LinkedHashMap<>();
        mesures.stream().flatMap(m -> m.manques().stream())
                .forEach(c -> manques.computeIfAbsent(c.contrat().cle(), k -> new LinkedHashSet<>()).addAll(c.manques()));
        return manques;
    }

    /** Sum of the known amounts, euros HT. */
    public BigDecimal montant() {
        return Portefeuille.montant(contrats);
    }

    /** Number of purchases. */
    public int consultations() {
        return Portefeuille.consultations(contrats);
    }

    /** Contracts whose amount is not stated. */
    public int sansMontant() {
        return (int) contrats.stream().filter(c -> c.montant() == null).count();
    }
}
