// SPDX-License-Identifier: EPL-2.0
package fr.clausier.spaser.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import fr.clausier.model.strategie.BaseIndicateur;
import fr.clausier.model.strategie.Cible;
import fr.clausier.model.strategie.Objectif;
import fr.clausier.model.strategie.UniteCible;
import fr.clausier.spaser.indicateur.CatalogueIndicateurs;
import fr.clausier.spaser.indicateur.Grandeur;

/**
 * Chooses the target of a year: a value stated for a year holds from that year until the next stated one, without
 * interpolation; a value without year holds from the start. Values in different units are different targets.
 */
final class ChoixCible {

    private static final Comparator<Cible> PAR_ANNEE =
            Comparator.comparing(Cible::getAnnee, Comparator.nullsFirst(Comparator.naturalOrder()));

    private final Objectif objectif;
    private final Map<Grandeur, List<Cible>> parGrandeur = new LinkedHashMap<>();

    ChoixCible(Objectif objectif) {
        this.objectif = objectif;
        for (Cible cible : objectif.getCibles()) {
            if (cible.getValeur() != null) {
                parGrandeur.computeIfAbsent(grandeur(cible), g -> new ArrayList<>()).add(cible);
            }
        }
        parGrandeur.values().forEach(cibles -> cibles.sort(PAR_ANNEE));
    }

    /** In what the target is expressed, in the order of the file; empty when no value is stated. */
    List<Grandeur> grandeurs() {
        return List.copyOf(parGrandeur.keySet());
    }

    /** The target that holds that year; empty before the first stated year and outside the period of the scheme. */
    Optional<CibleEnVigueur> enVigueur(Grandeur grandeur, int annee, Schema schema) {
        if (!schema.couvre(annee)) {
            return Optional.empty();
        }
        Cible retenue = null;
        Cible suivante = null;
        for (Cible cible : parGrandeur.getOrDefault(grandeur, List.of())) {
            if (cible.getAnnee() == null || cible.getAnnee() <= annee) {
                retenue = cible;
            } else if (suivante == null) {
                suivante = cible;
            }
        }
        if (retenue == null) {
            return Optional.empty();
        }
        boolean cumulee = !grandeur.estPart() && !retenue.isParAn() && retenue.getAnnee() == null;
        return Optional.of(new CibleEnVigueur(retenue.getValeur(), grandeur, grandeur.estPart() && baseEcrite().isEmpty(),
                retenue.getAnnee(), cumulee, cumulee && (schema.fin() == null || annee < schema.fin()),
                suivante == null ? null : suivante.getAnnee(), suivante == null ? null : suivante.getValeur()));
    }

    private Grandeur grandeur(Cible cible) {
        UniteCible unite = cible.getUnite();
        BaseIndicateur base = cible.getBase();
        if (unite == UniteCible.POURCENT && base == BaseIndicateur.NON_PRECISE) {
            // "30 % en nombre en 2025, 40 % en 2027": the second value is read like the first.
            base = baseEcrite().orElseGet(() -> CatalogueIndicateurs.de(objectif.getIndicateur()).baseParDefaut());
        }
        return new Grandeur(unite, base);
    }

    private Optional<BaseIndicateur> baseEcrite() {
        return objectif.getCibles().stream().map(Cible::getBase).filter(b -> b != BaseIndicateur.NON_PRECISE).findFirst();
    }
}
