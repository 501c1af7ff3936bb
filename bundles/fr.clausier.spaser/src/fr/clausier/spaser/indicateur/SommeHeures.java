// SPDX-License-Identifier: EPL-2.0
package fr.clausier.spaser.indicateur;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

import fr.clausier.model.calcul.Etp;
import fr.clausier.model.strategie.Indicateur;
import fr.clausier.model.strategie.UniteCible;
import fr.clausier.spaser.portefeuille.Contrat;
import fr.clausier.spaser.portefeuille.HeuresPrevues;
import fr.clausier.spaser.portefeuille.Phase;
import fr.clausier.spaser.portefeuille.Realise;
import fr.clausier.spaser.portefeuille.Reponse;

/** Insertion hours: of the whole contract while planned or awarded, of the year once done; a clause without number is listed apart. */
abstract class SommeHeures implements IndicateurSpaser {

    /** Paid hours of one full-time post in one year. */
    static final BigDecimal HEURES_PAR_ETP = BigDecimal.valueOf(Etp.HEURES_PAR_AN);

    private final Indicateur code;

    SommeHeures(Indicateur code) {
        this.code = code;
    }

    @Override
    public final Indicateur code() {
        return code;
    }

    @Override
    public final Set<Phase> phases() {
        return Set.of(Phase.PREVU, Phase.CONTRACTUALISE, Phase.REALISE);
    }

    @Override
    public final List<Grandeur> grandeurs() {
        return List.of(Grandeur.HEURES, Grandeur.ETP);
    }

    @Override
    public final Apport apport(Contrat contrat) {
        HeuresPrevues heures = contrat.social().heures();
        return switch (heures.etat()) {
            case SANS_CLAUSE -> new Apport(Reponse.NON, true, null, null, null);
            case CALCULEES -> Apport.somme(BigDecimal.valueOf(heures.heures()));
            case NON_CALCULABLES -> new Apport(Reponse.NON_RENSEIGNE, true, null, null, null);
        };
    }

    @Override
    public final Apport apport(Realise realise) {
        return Apport.somme(realise.heures());
    }

    @Override
    public final List<Contribution> contributions(List<Contrat> contrats, Grandeur grandeur) {
        return contrats.stream().map(SommeHeures::contribution).toList();
    }

    @Override
    public final Mesure mesure(Cumul cumul, Grandeur grandeur, List<Contribution> contributions) {
        BigDecimal diviseur = grandeur.unite() == UniteCible.ETP ? HEURES_PAR_ETP : BigDecimal.ONE;
        return SommeQuantites.mesure(code, grandeur, cumul, diviseur, contributions);
    }

    private static Contribution contribution(Contrat contrat) {
        HeuresPrevues heures = contrat.social().heures();
        return switch (heures.etat()) {
            case SANS_CLAUSE -> new Contribution(contrat, Reponse.NON, BigDecimal.ZERO, List.of());
            case CALCULEES -> new Contribution(contrat, Reponse.OUI, BigDecimal.valueOf(heures.heures()), List.of());
            case NON_CALCULABLES -> new Contribution(contrat, Reponse.OUI, null,
                    List.of("heures d'insertion : " + heures.explication()));
        };
    }
}
