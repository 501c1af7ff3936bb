// SPDX-License-Identifier: EPL-2.0
package fr.clausier.clauses.faits;

import java.util.List;
import java.util.Set;

import fr.clausier.clauses.gabarit.Fait;
import fr.clausier.model.strategie.Marche;
import fr.clausier.model.strategie.TypeEngagement;

/** What the purchase needs beside its rules and its clauses: notice, frames of response, lines of the price schedule. */
public final class FaitsPieces implements Repondu {

    private static final Set<TypeEngagement> CHIFFRES = Set.of(TypeEngagement.DECHETS_VALORISATION,
            TypeEngagement.REEMPLOI_REUTILISATION, TypeEngagement.MATIERES_RECYCLEES);

    private final FaitsAvis avis;
    private final List<FaitsLot> lots;
    private final List<JeuDeCriteres> jeux;

    FaitsPieces(Marche marche, List<FaitsLot> lots, List<JeuDeCriteres> jeux) {
        this.avis = new FaitsAvis(marche, lots);
        this.lots = lots;
        this.jeux = jeux;
    }

    /** The notice that calls for competition. */
    @Fait
    public FaitsAvis avis() {
        return avis;
    }

    @Override
    public boolean repondu(CadreReponse cadre) {
        return jeux.stream().anyMatch(j -> j.repondu(cadre));
    }

    /** Whether there is any frame of response. */
    @Fait
    public boolean cadres() {
        return cadreTechnique() || cadreSocial() || cadreEnvironnemental();
    }

    /** Lots whose reuse, recycled materials or waste have lines of their own in the price schedule. */
    @Fait
    public List<FaitsLot> lotsChiffres() {
        return lots.stream().filter(l -> l.engagements().stream().anyMatch(this::chiffre)).toList();
    }

    /** Whether an engagement has lines of its own in the price schedule. */
    public boolean chiffre(FaitsEngagement engagement) {
        return CHIFFRES.contains(engagement.typeEngagement());
    }
}
