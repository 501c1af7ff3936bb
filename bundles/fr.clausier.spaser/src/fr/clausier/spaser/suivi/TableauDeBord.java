// SPDX-License-Identifier: EPL-2.0
package fr.clausier.spaser.suivi;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import fr.clausier.spaser.indicateur.Apport;
import fr.clausier.spaser.indicateur.CatalogueIndicateurs;
import fr.clausier.spaser.indicateur.IndicateurSpaser;
import fr.clausier.spaser.indicateur.Mesure;
import fr.clausier.spaser.portefeuille.Contrat;
import fr.clausier.spaser.portefeuille.Phase;
import fr.clausier.spaser.portefeuille.Reponse;

/**
 * What a dashboard shows, without any screen: a gauge for each objective, its evolution, and what each purchase brings to it.
 *
 * @param annee  calendar year
 * @param jauges one for each objective, axis after axis
 */
public record TableauDeBord(int annee, List<Jauge> jauges) {

    /**
     * One objective.
     *
     * @param axe           title of the axis
     * @param libelle       name of the indicator
     * @param unite         unit, in words
     * @param valeur        what the status is taken from, in the unit; null without data
     * @param projete       the same once the drafts are awarded as they are written; null when they cannot tell
     * @param cible         target; null when none holds that year
     * @param statut        where it stands
     * @param reste         what is still to be done, in words; empty when nothing is
     * @param evolution     year by year
     * @param contributions purchase by purchase, those that count most first
     */
    public record Jauge(String axe, String libelle, String unite, BigDecimal valeur, BigDecimal projete, BigDecimal cible, StatutSuivi statut, String reste,
            List<SuiviObjectif.Point> evolution, List<Contribution> contributions) {

        public Jauge {
            evolution = List.copyOf(evolution);
            contributions = List.copyOf(contributions);
        }
    }

    /**
     * What one contract brings.
     *
     * @param cle     key of the contract, from which a view finds its purchase: the part before the stroke
     * @param libelle how a sentence names it
     * @param phase   planned or awarded
     * @param reponse whether it counts
     * @param apport  amount, hours or 1 that it adds to the numerator; null when it counts but its quantity is not known
     */
    public record Contribution(String cle, String libelle, Phase phase, Reponse reponse, BigDecimal apport) {
    }

    public TableauDeBord {
        jauges = List.copyOf(jauges);
    }

    /** From a summary. */
    public static TableauDeBord de(Suivi suivi) {
        return new TableauDeBord(suivi.annee(), suivi.objectifs().stream().map(o -> jauge(suivi, o)).toList());
    }

    private static Jauge jauge(Suivi suivi, SuiviObjectif objectif) {
        IndicateurSpaser indicateur = CatalogueIndicateurs.de(objectif.mesures().indicateur());
        return new Jauge(objectif.axe(), indicateur.fiche().libelle(), indicateur.libelle(objectif.mesures().grandeur()), valeur(objectif.mesureConstatee()), valeur(objectif.projection()),
                objectif.cible() == null ? null : objectif.cible().valeur(), objectif.statut(), objectif.reste().map(r -> r.phrase()).orElse(""), objectif.evolution(),
                contributions(suivi, indicateur, objectif));
    }

    private static BigDecimal valeur(Mesure mesure) {
        return mesure == null || !mesure.renseignee() ? null : mesure.valeur().arrondi(2);
    }

    private static List<Contribution> contributions(Suivi suivi, IndicateurSpaser indicateur, SuiviObjectif objectif) {
        List<Contribution> contributions = new ArrayList<>();
        boolean enValeur = objectif.mesures().grandeur().enValeur();
        for (Contrat contrat : suivi.contrats()) {
            Apport apport = indicateur.phases().contains(contrat.phase()) ? indicateur.apport(contrat) : null;
            if (apport != null) {
                BigDecimal quantite = apport.numerateur() != null ? apport.numerateur() : apport.reponse() != Reponse.OUI ? BigDecimal.ZERO : enValeur ? contrat.montant() : BigDecimal.ONE;
                contributions.add(new Contribution(contrat.cle(), contrat.designation(), contrat.phase(), apport.reponse(), quantite));
            }
        }
        contributions.sort((a, b) -> (b.apport() == null ? BigDecimal.ZERO : b.apport()).compareTo(a.apport() == null ? BigDecimal.ZERO : a.apport()));
        return contributions;
    }
}
