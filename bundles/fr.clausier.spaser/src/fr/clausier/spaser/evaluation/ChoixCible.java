// SPDX-License-Identifier: EPL-2.0
package fr.clausier.spaser.evaluation;

import java.math.BigDecimal;
import java.math.RoundingMode;
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
 * Chooses the target of a year: a value stated for a year holds from that year until the next stated one; it moves along a
 * straight line between the two only when the scheme says so. A value without year holds from the start. Values in different units are different targets.
 */
public final class ChoixCible {

    private static final Comparator<Cible> PAR_ANNEE =
            Comparator.comparing(Cible::getAnnee, Comparator.nullsFirst(Comparator.naturalOrder()));

    private final Objectif objectif;
    private final Map<Grandeur, List<Cible>> parGrandeur = new LinkedHashMap<>();

    /** Reads the values of an objective. */
    public ChoixCible(Objectif objectif) {
        this.objectif = objectif;
        for (Cible cible : objectif.getCibles()) {
            if (cible.getValeur() != null) {
                parGrandeur.computeIfAbsent(grandeur(cible), g -> new ArrayList<>()).add(cible);
            }
        }
        parGrandeur.values().forEach(cibles -> cibles.sort(PAR_ANNEE));
    }

    /** In what the target is expressed, in the order of the file; empty when no value is stated. */
    public List<Grandeur> grandeurs() {
        return List.copyOf(parGrandeur.keySet());
    }

    /** The target that holds that year; empty before the first stated year and outside the period of the scheme. */
    public Optional<CibleEnVigueur> enVigueur(Grandeur grandeur, int annee, Schema schema) {
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
        return Optional.of(new CibleEnVigueur(valeur(retenue, suivante, annee), grandeur, grandeur.estPart() && baseEcrite().isEmpty(),
                retenue.getAnnee(), cumulee, cumulee && (schema.fin() == null || annee < schema.fin()),
                suivante == null ? null : suivante.getAnnee(), suivante == null ? null : suivante.getValeur()));
    }

    /** To the hundredth where it is interpolated. */
    private BigDecimal valeur(Cible retenue, Cible suivante, int annee) {
        if (!objectif.isLineaire() || suivante == null || retenue.getAnnee() == null || retenue.getAnnee() == annee) {
            return retenue.getValeur();
        }
        BigDecimal pas = suivante.getValeur().subtract(retenue.getValeur()).multiply(BigDecimal.valueOf((long) annee - retenue.getAnnee()));
        return retenue.getValeur().add(pas.divide(BigDecimal.valueOf((long) suivante.getAnnee() - retenue.getAnnee()), 2, RoundingMode.HALF_UP));
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
