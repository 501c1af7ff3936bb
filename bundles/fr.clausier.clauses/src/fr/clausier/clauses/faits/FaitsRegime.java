// SPDX-License-Identifier: EPL-2.0
package fr.clausier.clauses.faits;

import java.time.LocalDate;

import fr.clausier.clauses.gabarit.Fait;
import fr.clausier.law.Regimes;

/** Which changes of law reach this purchase. */
public final class FaitsRegime {

    private final LocalDate jour;
    private final boolean defense;

    FaitsRegime(LocalDate jour, boolean defense) {
        this.jour = jour;
        this.defense = defense;
    }

    /** The award criteria must take the environment into account (R2152-7 since 21 August 2026). */
    @Fait
    public boolean critereEnvironnemental() {
        return actif("critere_environnemental_obligatoire");
    }

    /** The conditions of performance must take the environment into account (L2112-2 since 22 August 2026). */
    @Fait
    public boolean conditionEnvironnementale() {
        return actif("condition_env_obligatoire");
    }

    /** A social condition is due from the European thresholds (L2112-2-1 since 22 August 2026). */
    @Fait
    public boolean conditionSociale() {
        return actif("condition_sociale_seuil_ue");
    }

    /** Whether book III (defence and security) keeps these obligations away (L2311-1). */
    @Fait
    public boolean defense() {
        return defense;
    }

    private boolean actif(String cle) {
        return !defense && Regimes.standard().enVigueur(cle, jour);
    }
}
