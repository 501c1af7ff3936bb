// SPDX-License-Identifier: EPL-2.0
package fr.clausier.clauses.faits;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import fr.clausier.clauses.gabarit.Enumeration;
import fr.clausier.clauses.gabarit.Fait;
import fr.clausier.law.nomenclature.CategorieAgec;
import fr.clausier.model.calcul.NombresFrancais;
import fr.clausier.model.strategie.ContributionAgec;
import fr.clausier.model.strategie.PlastiqueUsageUnique;
import fr.clausier.model.strategie.Restauration;
import fr.clausier.model.strategie.Specification;

/** What the technical specifications ask for in so many words (L2111-2): the same words of several lots put together. */
public final class FaitsExigences {

    private final List<FaitsLot> lots;
    private final Regroupement regroupement;

    FaitsExigences(List<FaitsLot> lots, Regroupement regroupement) {
        this.lots = lots;
        this.regroupement = regroupement;
    }

    /** Whether there is anything at all. */
    @Fait
    public boolean presentes() {
        return !specifications().isEmpty() || !labels().isEmpty() || !restauration().isEmpty() || !contributions().isEmpty()
                || !plastiques().isEmpty();
    }

    /** Specifications with the dimensions of sustainable development that they serve. */
    @Fait
    public List<Exigence> specifications() {
        return Exigence.de(lots, l -> l.prestation().getSpecifications().stream().map(FaitsExigences::mots));
    }

    /** Specifications that name a mark or an origin, with the reason. */
    @Fait
    public List<Exigence> marquesJustifiees() {
        return specifications().stream().filter(s -> s.raison() != null).toList();
    }

    /** Whether some specification says which dimension it serves. */
    @Fait
    public boolean dimensions() {
        return specifications().stream().anyMatch(s -> s.precision() != null);
    }

    /** Labels of the specifications, with the characteristics wanted. */
    @Fait
    public List<Exigence> labels() {
        return Exigence.de(lots, l -> FaitsLabel.de(l.prestation().getLabels()).stream()
                .map(f -> new Exigence.Mots(f.source(), f.texte(), null, null)));
    }

    /** Minimum shares of a catering contract (L230-5-1 of the rural code). */
    @Fait
    public List<Exigence> restauration() {
        return Exigence.de(lots, l -> parts(l.prestation().getRestauration()));
    }

    /** Shares of second-hand and recycled products (article 58 of law 2020-105). */
    @Fait
    public List<Exigence> contributions() {
        return Exigence.de(lots, l -> l.prestation().getAgec().stream().map(FaitsExigences::mots));
    }

    /** Single-use plastic products allowed, with the reason. */
    @Fait
    public List<Exigence> plastiques() {
        return Exigence.de(lots, l -> Stream.ofNullable(l.prestation().getPlastique()).map(FaitsExigences::mots));
    }

    /** Labels asked for in performance, each once. */
    @Fait
    public List<String> labelsExecution() {
        return Stream.concat(regroupement.themes().stream().flatMap(t -> t.labels().stream()), labels().stream().map(Exigence::intitule))
                .distinct().toList();
    }

    /** The same and those taken as proof of an offer. */
    List<String> labelsDemandes() {
        return Stream.concat(labelsExecution().stream(), regroupement.jeux().stream().flatMap(j -> j.criteres().stream())
                .flatMap(c -> c.labels().stream()).map(FaitsLabel::texte)).distinct().toList();
    }

    private static Exigence.Mots mots(Specification specification) {
        List<String> dimensions = specification.getDimensions().stream().map(d -> d.getLiteral()).distinct().toList();
        return new Exigence.Mots(specification, Phrases.groupe(specification.getTexte()),
                dimensions.isEmpty() ? null : Enumeration.et(dimensions), Phrases.phrase(specification.getJustification()));
    }

    private static Exigence.Mots mots(ContributionAgec contribution) {
        List<String> parts = new ArrayList<>();
        ajouter(parts, contribution.getReemploi(), " issus du réemploi ou de la réutilisation");
        ajouter(parts, contribution.getRecycle(), " intégrant des matières recyclées");
        String code = Phrases.groupe(contribution.getCategorie());
        return new Exigence.Mots(contribution, code == null || parts.isEmpty() ? null : CategorieAgec.parCode(code).map(CategorieAgec::libelle).orElse(code),
                Enumeration.et(parts), null);
    }

    private static Exigence.Mots mots(PlastiqueUsageUnique plastique) {
        String motif = Phrases.groupe(plastique.getMotif());
        return new Exigence.Mots(plastique, motif == null ? "sans motif énoncé" : motif, null, null);
    }

    private static Stream<Exigence.Mots> parts(Restauration restauration) {
        if (restauration == null) {
            return Stream.empty();
        }
        return Stream.of(part(restauration, "Produits durables et de qualité", restauration.getDurable()),
                part(restauration, "Dont produits issus de l'agriculture biologique", restauration.getBio()),
                part(restauration, "Produits durables et de qualité parmi les viandes et les poissons", restauration.getViandesPoissons()));
    }

    private static Exigence.Mots part(Restauration restauration, String produits, BigDecimal taux) {
        return new Exigence.Mots(restauration, taux == null ? null : produits, taux == null ? null : NombresFrancais.pourcent(taux), null);
    }

    private static void ajouter(List<String> parts, BigDecimal taux, String quoi) {
        if (taux != null) {
            parts.add(NombresFrancais.pourcent(taux) + quoi);
        }
    }
}
