// SPDX-License-Identifier: EPL-2.0
package fr.clausier.spaser.source;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;

import fr.clausier.exchange.FichierRefuse;
import fr.clausier.exchange.decp.Anomalie;
import fr.clausier.exchange.decp.CodeAnomalie;
import fr.clausier.exchange.decp.ContratDecp;
import fr.clausier.exchange.decp.Doublon;
import fr.clausier.exchange.decp.Genre;
import fr.clausier.exchange.decp.RecepteurDecp;
import fr.clausier.exchange.decp.Refus;
import fr.clausier.exchange.decp.ReleveDecp;
import fr.clausier.exchange.decp.lecture.LectureDecp;
import fr.clausier.model.strategie.TypeOperateur;
import fr.clausier.spaser.portefeuille.Contrat;
import fr.clausier.spaser.portefeuille.FaitsAttribution;
import fr.clausier.spaser.portefeuille.Organisme;
import fr.clausier.spaser.suivi.CompteDeLecture;
import fr.clausier.spaser.suivi.Recolte;

/**
 * Counts the contracts of files of essential data. A framework agreement counts once and its subsequent contracts do not; amounts that
 * cannot be true are set apart; a contract published twice counts once, in one file or in several.
 */
public final class RecolteDecp {

    private static final Set<CodeAnomalie> INVRAISEMBLABLES = EnumSet.of(CodeAnomalie.MONTANT_INVRAISEMBLABLE, CodeAnomalie.MONTANT_NUL);

    private final Recolte recolte;
    private final Collection<Organisme> engages;
    private final Map<String, Contrat> strategies;
    private final TableStructures structures;
    private final Set<String> rapproches = new HashSet<>();
    private Set<Long> vus;

    /**
     * @param recolte    where contracts go
     * @param engages    buyers whose contracts count; empty for all
     * @param strategies contracts of strategies by {@link #cle}, which say more than essential data do
     * @param structures kinds of firms by SIRET
     */
    public RecolteDecp(Recolte recolte, Collection<Organisme> engages, Map<String, Contrat> strategies, TableStructures structures) {
        this.recolte = recolte;
        this.engages = List.copyOf(engages);
        this.strategies = Map.copyOf(strategies);
        this.structures = structures;
    }

    /** How a strategy and a published contract know each other: buyer and identifier of the essential data. */
    public static String cle(String siret, String identifiant) {
        return siret.replaceAll("\\D", "") + '/' + identifiant.strip();
    }

    /** Keys of the strategies whose award was found in the files. */
    public Set<String> rapproches() {
        return Set.copyOf(rapproches);
    }

    /**
     * Reads files, one after the other.
     *
     * @param arret asked now and then whether to stop
     * @throws FichierRefuse a file holds no essential data; those before it were counted
     */
    public void lire(List<Path> fichiers, BooleanSupplier arret) throws FichierRefuse, IOException {
        // One file knows its own repetitions; several need to know each other's.
        vus = fichiers.size() > 1 ? new HashSet<>() : null;
        for (Path fichier : fichiers) {
            CompteDeLecture.Journal journal = new CompteDeLecture.Journal(fichier.getFileName().toString());
            ReleveDecp releve = LectureDecp.lire(fichier, new Lecteur(journal), arret);
            releve.anomalies().forEach((code, fois) -> journal.remarquer(code.name().toLowerCase(Locale.ROOT).replace('_', ' '), fois));
            releve.interruption().ifPresent(phrase -> journal.remarquer(phrase, 1));
            recolte.compte(journal.compte());
        }
    }

    /** Why a row does not count. */
    private record Motif(String categorie, String detail) {
    }

    private final class Lecteur implements RecepteurDecp {

        private final CompteDeLecture.Journal journal;

        Lecteur(CompteDeLecture.Journal journal) {
            this.journal = journal;
        }

        @Override
        public void contrat(ContratDecp contrat, List<Anomalie> anomalies) {
            Motif motif = motif(contrat, anomalies);
            if (motif != null) {
                journal.ecarter(contrat.enregistrement(), contrat.id() == null ? "sans numéro" : contrat.id(), motif.categorie(), motif.detail());
                return;
            }
            recolte.attribue(attribue(contrat));
            journal.compter();
        }

        @Override
        public void refus(Refus refus) {
            journal.ecarter(refus.enregistrement(), refus.identifiant().isEmpty() ? "sans numéro" : refus.identifiant(), "enregistrement illisible", refus.raison());
        }
    }

    private Motif motif(ContratDecp contrat, List<Anomalie> anomalies) {
        if (contrat.genre() == Genre.CONCESSION) {
            return new Motif("concession", "Une concession n'est pas un marché.");
        }
        if (contrat.doublon() != Doublon.NON || !nouveau(contrat.uid())) {
            return new Motif("déjà lu", contrat.doublon() == Doublon.DIFFERENT ? "Le même numéro a déjà été lu avec un autre contenu : la première lecture compte."
                    : "Le contrat a déjà été lu.");
        }
        for (Anomalie anomalie : anomalies) {
            if (INVRAISEMBLABLES.contains(anomalie.code())) {
                return new Motif("montant invraisemblable", anomalie.phrase());
            }
        }
        if (contrat.subsequent()) {
            return new Motif("marché subséquent", "Son accord-cadre compte pour lui.");
        }
        if (contrat.acheteur().siret() == null && contrat.acheteur().nom() == null) {
            return new Motif("sans acheteur", "L'acheteur n'est pas indiqué.");
        }
        if (!engages.isEmpty() && engages.stream().noneMatch(organisme(contrat)::estLeMeme)) {
            return new Motif("autre acheteur", "L'acheteur " + organisme(contrat).nom() + " n'est pas engagé par le schéma.");
        }
        return contrat.date() == null ? new Motif("sans date", "La date de notification manque ou ne se lit pas.") : null;
    }

    private boolean nouveau(String uid) {
        return vus == null || uid == null || vus.add(empreinte(uid));
    }

    /** Sixty-four bits: a national file holds a million numbers, of which no two can be expected to share one. */
    private static long empreinte(String uid) {
        long valeur = 0xcbf29ce484222325L;
        for (int i = 0; i < uid.length(); i++) {
            valeur = (valeur ^ uid.charAt(i)) * 0x100000001b3L;
        }
        return valeur;
    }

    private Organisme organisme(ContratDecp contrat) {
        String siret = contrat.acheteur().siret() == null ? "" : contrat.acheteur().siret();
        String nom = contrat.acheteur().nom() == null || contrat.acheteur().nom().isBlank() ? siret : contrat.acheteur().nom().strip();
        return engages.stream().filter(o -> !o.siret().isEmpty() && o.siret().equals(siret)).findFirst().orElseGet(() -> new Organisme(nom, siret, null, null));
    }

    private Contrat attribue(ContratDecp contrat) {
        LocalDate jour = contrat.date();
        Set<TypeOperateur> categories = structures.de(contrat.titulaires().stream().map(t -> t.id()).toList());
        FaitsAttribution decision = ContratPublie.decision(contrat, categories);
        Contrat strategie = contrat.id() == null || contrat.acheteur().siret() == null || strategies.isEmpty() ? null
                : strategies.get(cle(contrat.acheteur().siret(), contrat.id()));
        if (strategie != null && rapproches.add(strategie.cle())) {
            return strategie.attribue(jour, decision);
        }
        return ContratPublie.contrat(contrat, organisme(contrat), decision);
    }
}
