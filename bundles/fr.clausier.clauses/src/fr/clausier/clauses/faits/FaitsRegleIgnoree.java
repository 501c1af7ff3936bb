// SPDX-License-Identifier: EPL-2.0
package fr.clausier.clauses.faits;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import fr.clausier.clauses.gabarit.Fait;
import fr.clausier.law.CatalogueRegles;
import fr.clausier.law.FicheRegle;
import fr.clausier.model.strategie.Acheteur;
import fr.clausier.model.strategie.NiveauRegle;
import fr.clausier.model.strategie.Politique;
import fr.clausier.model.strategie.ReglageRegle;

/** A rule that the buyer's policy sets aside: it finds nothing, so the internal note is the only place that says so. */
public final class FaitsRegleIgnoree {

    private final FicheRegle fiche;
    private final ReglageRegle reglage;

    private FaitsRegleIgnoree(FicheRegle fiche, ReglageRegle reglage) {
        this.fiche = fiche;
        this.reglage = reglage;
    }

    /** Rules set aside for a buyer; its own policies come before those that hold for all. */
    static List<FaitsRegleIgnoree> de(List<Politique> politiques, Acheteur acheteur) {
        List<Politique> siennes = new ArrayList<>(politiques.stream().filter(p -> p.getAcheteur() != null && memes(p.getAcheteur(), acheteur)).toList());
        siennes.addAll(politiques.stream().filter(p -> p.getAcheteur() == null).toList());
        Map<String, ReglageRegle> reglages = new LinkedHashMap<>();
        siennes.stream().flatMap(p -> p.getReglages().stream()).filter(r -> r.getRegle() != null && Phrases.texte(r.getMotif()) != null)
                .forEach(r -> reglages.putIfAbsent(r.getRegle().strip().toUpperCase(Locale.ROOT), r));
        return reglages.entrySet().stream().filter(r -> r.getValue().getNiveau() == NiveauRegle.IGNOREE)
                .flatMap(r -> CatalogueRegles.standard().fiche(r.getKey()).map(f -> new FaitsRegleIgnoree(f, r.getValue())).stream()).toList();
    }

    private static boolean memes(Acheteur un, Acheteur autre) {
        return un == autre || autre != null && un.getName() != null && un.getName().equals(autre.getName());
    }

    /** Rule: R-054. */
    @Fait
    public String regle() {
        return fiche.id();
    }

    /** What the rule looks at. */
    @Fait
    public String titre() {
        return fiche.titre();
    }

    /** How grave the rule itself says it is. */
    @Fait
    public String severite() {
        return Libelles.de("severites", fiche.severiteEffective().name(), "libelle");
    }

    /** Why it is set aside. */
    @Fait(facultatif = true)
    public String motif() {
        return Phrases.phrase(reglage.getMotif());
    }
}
