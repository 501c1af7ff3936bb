// SPDX-License-Identifier: EPL-2.0
package fr.clausier.spaser.indicateur;

import java.util.List;
import java.util.Set;

import fr.clausier.model.strategie.Indicateur;
import fr.clausier.model.strategie.TypeReservation;
import fr.clausier.spaser.portefeuille.Contrat;
import fr.clausier.spaser.portefeuille.Reponse;

/**
 * Purchases that will go to some structures for sure, because the contract is reserved to them. A contract that is not
 * reserved may be won by one of them, which nobody knows before the award: the planned value is a floor.
 */
abstract class AchatsReserves extends PartDeContrats {

    private final Set<TypeReservation> types;

    AchatsReserves(Indicateur code, TypeReservation... types) {
        super(code);
        this.types = Set.of(types);
    }

    @Override
    final Reponse reponse(Contrat contrat) {
        return contrat.social().reserveA(types);
    }

    @Override
    final String question() {
        return "structures auxquelles le marché est réservé";
    }

    @Override
    public final List<Grandeur> presentation() {
        return List.of(Grandeur.MONTANT, Grandeur.PART_EN_VALEUR);
    }
}
