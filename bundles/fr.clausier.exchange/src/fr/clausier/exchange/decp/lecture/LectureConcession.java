// SPDX-License-Identifier: EPL-2.0
package fr.clausier.exchange.decp.lecture;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import fr.clausier.exchange.decp.Concession;

/** Reads what only a concession has. */
final class LectureConcession {

    private final Champs champs;

    LectureConcession(Champs champs) {
        this.champs = champs;
    }

    Concession lire(Noeud n) {
        List<Concession.Annee> annees = new ArrayList<>();
        for (Noeud d : n.elements("donneesExecution", "donneesAnnuelles")) {
            List<Concession.Tarif> tarifs = new ArrayList<>();
            for (Noeud t : d.elements("tarifs", "tarif")) {
                // A list of tariffs without the object around each would be opened one step too far: its price is then a plain value.
                tarifs.add(t.compose() ? new Concession.Tarif(champs.phrase(t, "intituleTarif"), champs.nombre(t, "tarif"))
                        : new Concession.Tarif(null, Nombres.lire(t.texte().strip())));
            }
            annees.add(new Concession.Annee(champs.date(d, "datePublicationDonneesExecution"), champs.nombre(d, "depensesInvestissement"), tarifs));
        }
        return new Concession(champs.montant(n, "montantSubventionPublique", BigDecimal.ZERO), annees);
    }
}
