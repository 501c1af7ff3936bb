// SPDX-License-Identifier: EPL-2.0
package fr.clausier.spaser.source;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Function;

import fr.clausier.exchange.FichierRefuse;
import fr.clausier.model.strategie.DonneesEssentielles;
import fr.clausier.model.calcul.Lots;
import fr.clausier.model.strategie.Lot;
import fr.clausier.model.strategie.Marche;
import fr.clausier.model.strategie.Prestation;
import fr.clausier.model.strategie.Realisation;
import fr.clausier.model.strategie.Spaser;
import fr.clausier.spaser.evaluation.Bilan;
import fr.clausier.spaser.evaluation.EvaluationSpaser;
import fr.clausier.spaser.portefeuille.Contrat;
import fr.clausier.spaser.portefeuille.Ecarte;
import fr.clausier.spaser.portefeuille.LecteurPortefeuille;
import fr.clausier.spaser.portefeuille.Organisme;
import fr.clausier.spaser.portefeuille.Portefeuille;
import fr.clausier.spaser.portefeuille.Realise;
import fr.clausier.spaser.suivi.CompteDeLecture;
import fr.clausier.spaser.suivi.Recolte;
import fr.clausier.spaser.suivi.Suivi;

/**
 * Draws up the summary of a scheme from all its sources.
 *
 * @param marches    strategies of any number of dossiers
 * @param decp       files of essential data
 * @param realises   follow-up tables
 * @param structures kinds of firms
 * @param heures     the hours done that a realisation types or whose table it names
 */
public record Pilotage(Collection<Marche> marches, List<Path> decp, List<Path> realises, TableStructures structures,
        Function<Realisation, Optional<Long>> heures) {

    public Pilotage {
        marches = List.copyOf(marches);
        decp = List.copyOf(decp);
        realises = List.copyOf(realises);
    }

    /** Strategies alone. */
    public static Pilotage de(Collection<Marche> marches) {
        return new Pilotage(marches, List.of(), List.of(), TableStructures.AUCUNE, r -> Optional.ofNullable(r.getHeures()).map(Integer::longValue));
    }

    /** The same sources with other strategies. */
    public Pilotage avec(Collection<Marche> autres) {
        return new Pilotage(autres, decp, realises, structures, heures);
    }

    /**
     * Reads everything.
     *
     * @param spaser the scheme; null when the buyers have none
     * @param annee  calendar year
     * @throws FichierRefuse a file holds no essential data
     * @throws SourceRefusee a table cannot be read
     */
    public Suivi suivi(Spaser spaser, int annee, BooleanSupplier arret) throws FichierRefuse, SourceRefusee, IOException {
        return suivi(spaser, annee, List.of(), arret);
    }

    /**
     * Reads everything, and counts realised figures that another reader has already turned into rows.
     *
     * @param autres rows of any buyer and year; those of buyers that the scheme does not bind are left out and listed
     */
    public Suivi suivi(Spaser spaser, int annee, Collection<Realise> autres, BooleanSupplier arret) throws FichierRefuse, SourceRefusee, IOException {
        Bilan bilan = spaser == null ? EvaluationSpaser.evaluerSansSchema(marches, annee) : EvaluationSpaser.evaluer(spaser, marches, annee);
        List<Organisme> engages = spaser == null ? List.of() : bilan.acheteurs();
        Portefeuille portefeuille = LecteurPortefeuille.lire(marches, engages, heures);
        Recolte recolte = new Recolte(annee, engages);
        RecolteDecp publies = new RecolteDecp(recolte, engages, identifies(portefeuille), structures);
        publies.lire(decp, arret);
        recolte.portefeuille(portefeuille, publies.rapproches());
        recolte.compte(compte(portefeuille));
        LecteurRealises lecteur = new LecteurRealises(recolte, engages, portefeuille.contrats());
        for (Path fichier : realises) {
            lecteur.lire(fichier);
        }
        if (!autres.isEmpty()) {
            recolte.compte(compter(recolte, engages, autres));
        }
        return recolte.suivi(spaser, bilan);
    }

    private static CompteDeLecture compter(Recolte recolte, List<Organisme> engages, Collection<Realise> autres) {
        CompteDeLecture.Journal journal = new CompteDeLecture.Journal("suivi des clauses");
        for (Realise realise : autres) {
            if (!engages.isEmpty() && engages.stream().noneMatch(realise.acheteur()::estLeMeme)) {
                journal.ecarter(0, realise.contrat(), "autre acheteur", "L'acheteur « " + realise.acheteur().nom() + " » n'est pas engagé par le schéma (" + realise.source() + ").");
            } else {
                recolte.realise(realise);
                journal.compter();
            }
        }
        return journal.compte();
    }

    /** The contracts whose strategy states the identifier of their essential data. */
    private Map<String, Contrat> identifies(Portefeuille portefeuille) {
        Map<String, Contrat> parCle = new HashMap<>();
        portefeuille.contrats().forEach(c -> parCle.put(c.cle(), c));
        Map<String, Contrat> identifies = new HashMap<>();
        for (Marche marche : marches) {
            for (Prestation prestation : Lots.de(marche)) {
                DonneesEssentielles donnees = prestation.getDonneesEssentielles();
                Contrat contrat = parCle.get(prestation instanceof Lot lot ? marche.getName() + "/" + lot.getNumero() : marche.getName());
                if (donnees != null && donnees.getIdentifiant() != null && contrat != null && !contrat.acheteur().siret().isEmpty()) {
                    identifies.put(RecolteDecp.cle(contrat.acheteur().siret(), donnees.getIdentifiant()), contrat);
                }
            }
        }
        return identifies;
    }

    private static CompteDeLecture compte(Portefeuille portefeuille) {
        CompteDeLecture.Journal journal = new CompteDeLecture.Journal("stratégies d'achat");
        portefeuille.contrats().forEach(c -> journal.compter());
        for (Ecarte ecarte : portefeuille.ecartes()) {
            journal.ecarter(0, ecarte.marche(), ecarte.detail(), ecarte.detail());
        }
        return journal.compte();
    }
}
