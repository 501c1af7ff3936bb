// SPDX-License-Identifier: EPL-2.0
package fr.clausier.spaser.suivi;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import fr.clausier.model.strategie.Marche;
import fr.clausier.model.strategie.Realisation;
import fr.clausier.model.strategie.Spaser;
import fr.clausier.spaser.evaluation.Bilan;
import fr.clausier.spaser.evaluation.Schema;
import fr.clausier.spaser.portefeuille.Contrat;
import fr.clausier.spaser.portefeuille.Ecarte;
import fr.clausier.spaser.portefeuille.LecteurPortefeuille;
import fr.clausier.spaser.portefeuille.Organisme;
import fr.clausier.spaser.portefeuille.Portefeuille;
import fr.clausier.spaser.portefeuille.Realise;

/**
 * A portfolio that follows its drafts as they are written: a change reads one purchase again, and the totals are added up from what
 * is known of the others. Not thread-safe.
 */
public final class PortefeuilleVivant {

    private final Spaser spaser;
    private final List<Organisme> engages;
    private final Function<Realisation, Optional<Long>> heures;
    private final Map<String, Portefeuille> lus = new LinkedHashMap<>();

    /**
     * @param spaser the scheme; null when the buyers have none
     * @param heures the hours done that a realisation types or whose table it names
     */
    public PortefeuilleVivant(Spaser spaser, Function<Realisation, Optional<Long>> heures) {
        this.spaser = spaser;
        this.engages = spaser == null ? List.of() : spaser.getAcheteurs().stream().map(Organisme::de).toList();
        this.heures = heures;
    }

    /** Reads a purchase, for the first time or again. @param cle any name that stays the same for it, its file for instance */
    public void poser(String cle, Marche marche) {
        lus.put(cle, LecteurPortefeuille.lire(List.of(marche), engages, heures));
    }

    /** Forgets a purchase. */
    public void oter(String cle) {
        lus.remove(cle);
    }

    /** The summary of a year, of the strategies alone. */
    public Suivi suivi(int annee) {
        List<Contrat> contrats = tous(Portefeuille::contrats);
        List<Ecarte> ecartes = tous(Portefeuille::ecartes);
        Portefeuille ensemble = new Portefeuille(contrats, ecartes, tous(Portefeuille::attribues), this.<Realise>tous(Portefeuille::realises));
        Recolte recolte = new Recolte(annee, engages);
        recolte.portefeuille(ensemble, List.of());
        List<Contrat> annuels = ensemble.annee(annee);
        Bilan bilan = new Bilan(Optional.ofNullable(spaser).map(Schema::de), annee, engages.isEmpty() ? acheteurs(annuels) : engages, annuels, ecartes, List.of(), List.of(), List.of());
        return recolte.suivi(spaser, bilan);
    }

    private static List<Organisme> acheteurs(List<Contrat> contrats) {
        List<Organisme> distincts = new ArrayList<>();
        contrats.stream().map(Contrat::acheteur).filter(a -> distincts.stream().noneMatch(a::estLeMeme)).forEach(distincts::add);
        return distincts;
    }

    private <T> List<T> tous(Function<Portefeuille, List<T>> partie) {
        return lus.values().stream().flatMap(p -> partie.apply(p).stream()).toList();
    }
}
