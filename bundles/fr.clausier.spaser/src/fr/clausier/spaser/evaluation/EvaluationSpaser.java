// SPDX-License-Identifier: EPL-2.0
package fr.clausier.spaser.evaluation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import fr.clausier.model.strategie.Acheteur;
import fr.clausier.model.strategie.Marche;
import fr.clausier.model.strategie.Spaser;
import fr.clausier.spaser.indicateur.CatalogueIndicateurs;
import fr.clausier.spaser.indicateur.Grandeur;
import fr.clausier.spaser.indicateur.IndicateurSpaser;
import fr.clausier.spaser.indicateur.Mesure;
import fr.clausier.spaser.portefeuille.Contrat;
import fr.clausier.spaser.portefeuille.Ecarte;
import fr.clausier.spaser.portefeuille.LecteurPortefeuille;
import fr.clausier.spaser.portefeuille.Organisme;
import fr.clausier.spaser.portefeuille.Portefeuille;

/** Draws up the summary of a year: a plain function of the scheme, the purchases and the year. */
public final class EvaluationSpaser {

    private EvaluationSpaser() {
    }

    /**
     * Summary of the buyers bound by a scheme.
     *
     * @param spaser  the scheme; when it names no buyer, all purchases given count
     * @param marches the purchases known, of any buyer and year
     * @param annee   calendar year of the launch dates
     */
    public static Bilan evaluer(Spaser spaser, Collection<Marche> marches, int annee) {
        Objects.requireNonNull(spaser, "spaser");
        List<Organisme> engages = organismes(spaser.getAcheteurs());
        Portefeuille portefeuille = LecteurPortefeuille.lire(marches, engages);
        Schema schema = Schema.de(spaser);
        List<AxeEvalue> axes = new EvaluationObjectifs(schema, portefeuille, annee).axes(spaser);
        return bilan(Optional.of(schema), engages, portefeuille, annee, axes);
    }

    /** The same indicators without targets, for buyers who have no scheme. */
    public static Bilan evaluerSansSchema(Collection<Marche> marches, int annee) {
        return bilan(Optional.empty(), List.of(), LecteurPortefeuille.lire(marches, List.of()), annee, List.of());
    }

    private static Bilan bilan(Optional<Schema> schema, List<Organisme> engages, Portefeuille portefeuille, int annee,
            List<AxeEvalue> axes) {
        List<Contrat> contrats = portefeuille.annee(annee);
        List<Organisme> acheteurs = engages.isEmpty() ? distincts(contrats.stream().map(Contrat::acheteur).toList()) : engages;
        Map<IndicateurSpaser, Set<Grandeur>> grandeurs = grandeurs(axes);
        List<BilanAcheteur> parAcheteur = acheteurs.stream().map(a -> acheteur(a, contrats, grandeurs)).toList();
        return new Bilan(schema, annee, acheteurs, contrats, ecartes(portefeuille, annee), axes,
                mesurer(contrats, grandeurs), parAcheteur);
    }

    private static BilanAcheteur acheteur(Organisme acheteur, List<Contrat> contrats,
            Map<IndicateurSpaser, Set<Grandeur>> grandeurs) {
        List<Contrat> siens = contrats.stream().filter(c -> c.concerne(acheteur)).toList();
        return new BilanAcheteur(acheteur, siens.size(), Portefeuille.montant(siens), mesurer(siens, grandeurs));
    }

    /** Every indicator as it is usually shown, then in the units that only a target uses. */
    private static Map<IndicateurSpaser, Set<Grandeur>> grandeurs(List<AxeEvalue> axes) {
        Map<IndicateurSpaser, Set<Grandeur>> grandeurs = new LinkedHashMap<>();
        CatalogueIndicateurs.duBilan().forEach(i -> grandeurs.put(i, new LinkedHashSet<>(i.presentation())));
        for (AxeEvalue axe : axes) {
            for (ResultatObjectif resultat : axe.resultats()) {
                Mesure mesure = resultat.mesure();
                grandeurs.computeIfPresent(CatalogueIndicateurs.de(mesure.indicateur()), (i, unites) -> avec(unites, mesure.grandeur()));
            }
        }
        return grandeurs;
    }

    private static Set<Grandeur> avec(Set<Grandeur> unites, Grandeur unite) {
        unites.add(unite);
        return unites;
    }

    private static List<Mesure> mesurer(List<Contrat> contrats, Map<IndicateurSpaser, Set<Grandeur>> grandeurs) {
        List<Mesure> mesures = new ArrayList<>();
        grandeurs.forEach((indicateur, unites) -> unites.forEach(u -> mesures.add(indicateur.mesurer(contrats, u))));
        return mesures;
    }

    private static List<Ecarte> ecartes(Portefeuille portefeuille, int annee) {
        List<Ecarte> ecartes = new ArrayList<>(portefeuille.ecartes());
        portefeuille.contrats().stream().filter(c -> c.premier() && c.lancement().getYear() != annee)
                .map(c -> new Ecarte(c.marche(), Ecarte.Motif.AUTRE_ANNEE, "lancé en " + c.lancement().getYear()))
                .forEach(ecartes::add);
        return ecartes;
    }

    private static List<Organisme> organismes(Collection<Acheteur> acheteurs) {
        return distincts(acheteurs.stream().map(Organisme::de).toList());
    }

    private static List<Organisme> distincts(List<Organisme> organismes) {
        List<Organisme> distincts = new ArrayList<>();
        for (Organisme organisme : organismes) {
            if (distincts.stream().noneMatch(organisme::estLeMeme)) {
                distincts.add(organisme);
            }
        }
        return distincts;
    }
}
