// SPDX-License-Identifier: EPL-2.0
package fr.clausier.spaser.indicateur;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import fr.clausier.model.strategie.Indicateur;
import fr.clausier.spaser.portefeuille.Contrat;
import fr.clausier.spaser.portefeuille.Reponse;

/** An indicator that asks each contract a question: share by number or by value, number, amount. */
abstract class PartDeContrats implements IndicateurSpaser {

    private final Indicateur code;

    PartDeContrats(Indicateur code) {
        this.code = code;
    }

    /** Whether the contract counts. */
    abstract Reponse reponse(Contrat contrat);

    /** Words for the fact that is missing when {@link #reponse} is not stated. */
    abstract String question();

    /** Whether a contract is counted one by one; amounts are always taken over all of them. */
    boolean denombre(Contrat contrat) {
        return true;
    }

    @Override
    public final Indicateur code() {
        return code;
    }

    @Override
    public List<Grandeur> grandeurs() {
        return List.of(Grandeur.PART_EN_NOMBRE, Grandeur.PART_EN_VALEUR, Grandeur.CONTRATS, Grandeur.MONTANT);
    }

    @Override
    public List<Grandeur> presentation() {
        return List.of(Grandeur.PART_EN_NOMBRE, Grandeur.PART_EN_VALEUR);
    }

    @Override
    public final Apport apport(Contrat contrat) {
        return new Apport(reponse(contrat), denombre(contrat), contrat.montant(), null, null);
    }

    @Override
    public final List<Contribution> contributions(List<Contrat> contrats, Grandeur grandeur) {
        boolean enValeur = grandeur.enValeur();
        return contrats.stream().filter(c -> enValeur || denombre(c)).map(c -> contribution(c, enValeur)).toList();
    }

    @Override
    public Mesure mesure(Cumul cumul, Grandeur grandeur, List<Contribution> contributions) {
        return new TotalPart(cumul, grandeur.enValeur()).mesure(code, grandeur, contributions);
    }

    private Contribution contribution(Contrat contrat, boolean enValeur) {
        Reponse reponse = reponse(contrat);
        List<String> manques = new ArrayList<>();
        if (reponse == Reponse.NON_RENSEIGNE) {
            manques.add(question());
        }
        if (enValeur && contrat.montant() == null) {
            manques.add("estimation du montant");
        }
        BigDecimal poids = enValeur ? contrat.montant() : BigDecimal.ONE;
        BigDecimal apport = reponse == Reponse.OUI ? poids : BigDecimal.ZERO;
        return new Contribution(contrat, reponse, apport, manques);
    }
}
