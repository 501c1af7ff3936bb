// SPDX-License-Identifier: EPL-2.0
package fr.clausier.spaser.indicateur;

import java.math.BigDecimal;
import java.util.Set;

import fr.clausier.model.strategie.CategorieBeneficiaire;
import fr.clausier.model.strategie.Indicateur;
import fr.clausier.spaser.portefeuille.Phase;
import fr.clausier.spaser.portefeuille.Publics;
import fr.clausier.spaser.portefeuille.Realise;

/** The share of a category among the beneficiaries, on the rows that counted it. */
abstract class PartBeneficiaires extends RapportQuantites {

    private final CategorieBeneficiaire categorie;

    PartBeneficiaires(Indicateur code, CategorieBeneficiaire categorie) {
        super(code, Grandeur.PART_EN_NOMBRE);
        this.categorie = categorie;
    }

    @Override
    public final Set<Phase> phases() {
        return Set.of(Phase.REALISE);
    }

    @Override
    public final Apport apport(Realise realise) {
        Publics publics = realise.publics();
        Integer nombre = publics == null ? null : publics.nombre(categorie);
        return Apport.rapport(nombre == null ? null : BigDecimal.valueOf(nombre), publics == null ? null : BigDecimal.valueOf(publics.total()));
    }
}
