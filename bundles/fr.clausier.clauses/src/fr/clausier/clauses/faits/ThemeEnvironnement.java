// SPDX-License-Identifier: EPL-2.0
package fr.clausier.clauses.faits;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.eclipse.emf.ecore.EObject;

import fr.clausier.clauses.gabarit.Fait;

/** One environmental subject and the lots that commit to it. */
public final class ThemeEnvironnement extends GroupeLots implements Source {

    private final List<FaitsEngagement> engagements;
    private final List<LigneTheme> lignes;

    ThemeEnvironnement(List<FaitsEngagement> engagements, List<FaitsLot> lots, boolean tous) {
        super(lots, tous);
        this.engagements = List.copyOf(engagements);
        Map<String, List<FaitsEngagement>> memes = new LinkedHashMap<>();
        engagements.forEach(e -> memes.computeIfAbsent(e.signature(), s -> new ArrayList<>()).add(e));
        this.lignes = memes.values().stream().map(LigneTheme::new).toList();
    }

    @Override
    public EObject source() {
        return engagements.get(0).source();
    }

    /** Code of the subject, as in the model. */
    @Fait
    public String type() {
        return engagements.get(0).type();
    }

    /** Subject, as a title. */
    @Fait
    public String titre() {
        return engagements.get(0).titre();
    }

    /** Subject, as a phrase. */
    @Fait
    public String objet() {
        return engagements.get(0).objet();
    }

    /** Commitments of the lots. */
    @Fait
    public List<FaitsEngagement> engagements() {
        return engagements;
    }

    /** The commitments, those that are the same for several lots put together. */
    @Fait
    public List<LigneTheme> lignes() {
        return lignes;
    }

    /** Targets with the lots they bind: lots n° 1 à 3 : 70 %; the target alone when the purchase is not divided. */
    @Fait
    public List<String> objectifs() {
        return lignes().stream().filter(l -> l.engagement().objectif() != null)
                .map(l -> (l.lots().get(0).alloti() ? "lot" + (l.plusieursLots() ? "s" : "") + " n° " + l.numeros() + " : " : "")
                        + l.engagement().objectif()).toList();
    }

    /** Labels asked for, each once. */
    @Fait
    public List<String> labels() {
        return engagements.stream().map(FaitsEngagement::label).filter(Objects::nonNull).distinct().toList();
    }

    /** A diagnosis of products, equipment, materials and waste exists. */
    @Fait
    public boolean diagnosticPemd() {
        return engagements.stream().anyMatch(FaitsEngagement::diagnosticPemd);
    }
}
