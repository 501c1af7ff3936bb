// SPDX-License-Identifier: EPL-2.0
package fr.clausier.exchange.decp.reprise;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import fr.clausier.exchange.Brouillon;
import fr.clausier.exchange.DemandeImport;
import fr.clausier.exchange.FichierRefuse;
import fr.clausier.exchange.FormatImport;
import fr.clausier.exchange.Remarque;
import fr.clausier.exchange.Remarque.Gravite;
import fr.clausier.exchange.ResultatImport;
import fr.clausier.exchange.brouillon.Nommage;
import fr.clausier.exchange.brouillon.TexteBrouillon;
import fr.clausier.exchange.decp.Anomalie;
import fr.clausier.exchange.decp.ContratDecp;
import fr.clausier.exchange.decp.Genre;
import fr.clausier.exchange.decp.RecepteurDecp;
import fr.clausier.exchange.decp.ReleveDecp;
import fr.clausier.exchange.decp.lecture.LectureDecp;
import fr.clausier.law.Constat;
import fr.clausier.law.MoteurRegles;
import fr.clausier.law.Portefeuille;

/** « Repartir d'un marché notifié »: a draft of a contract of published essential data. */
public final class ImportDecp implements FormatImport {

    /** Beyond so many contracts, one is to be chosen. */
    private static final int BROUILLONS = 20;
    private static final int APERCU = 2_000;

    @Override
    public String code() {
        return "decp";
    }

    @Override
    public String libelle() {
        return "Données essentielles (JSON ou XML, versions de 2018 à 2.0.3, archives .zip et .gz)";
    }

    @Override
    public boolean reconnait(Path fichier) {
        try (BufferedReader lecteur = new BufferedReader(new InputStreamReader(Files.newInputStream(fichier), StandardCharsets.ISO_8859_1))) {
            char[] debut = new char[APERCU];
            int n = lecteur.read(debut);
            String texte = n < 0 ? "" : new String(debut, 0, n).replace("\0", "");
            boolean archive = texte.startsWith("\u001F\u008B") || texte.startsWith("PK") && texte.substring(0, Math.min(200, n)).matches("(?is).*\\.(json|xml).*");
            return archive || texte.matches("(?s)[^<{\\[]{0,10}\\s*(\\{\\s*\"(marches|marche|contrat-concession)\"|(<\\?xml.{0,100}>\\s*)?<marches\\b|\\[\\s*\\{).*");
        } catch (IOException e) {
            return false;
        }
    }

    @Override
    public ResultatImport importer(DemandeImport demande) throws FichierRefuse {
        Choisis choisis = new Choisis(demande);
        ReleveDecp releve = LectureDecp.lire(demande.fichier(), choisis, demande.arret());
        List<Remarque> remarques = new ArrayList<>();
        releve.interruption().ifPresent(i -> remarques.add(Remarque.de(Gravite.AVERTISSEMENT, i)));
        choisis.verifier(releve);
        List<Brouillon> brouillons = new ArrayList<>();
        Set<String> noms = new HashSet<>();
        for (Choisi c : choisis.contrats) {
            c.anomalies().forEach(a -> remarques.add(Remarque.de(Gravite.AVERTISSEMENT, "Contrat " + a.identifiant() + "\u00A0: " + a.phrase())));
            TexteBrouillon texte = Reprise.de(c.contrat(), demande.lancement(), noms);
            brouillons.add(new Brouillon(texte.nom(), texte.texte()));
            demande.lancement().ifPresent(jour -> remarques.addAll(droit(texte, c.contrat().date(), jour)));
        }
        return new ResultatImport(brouillons, remarques);
    }

    /** What the rules say at the new launch and did not say, of the same facts, on the day the contract was notified. */
    private static List<Remarque> droit(TexteBrouillon brouillon, LocalDate ancien, LocalDate lancement) {
        Portefeuille seul = new Portefeuille(List.of(brouillon.marche()), List.of(), List.of());
        List<Constat> nouveaux = MoteurRegles.standard().verifier(brouillon.marche(), seul, lancement);
        Set<String> alors = ancien == null ? Set.of()
                : MoteurRegles.standard().verifier(brouillon.marche(), seul, ancien).stream().map(Constat::id).collect(Collectors.toSet());
        List<Remarque> remarques = new ArrayList<>();
        for (Constat c : nouveaux) {
            boolean change = ancien != null && !alors.contains(c.id());
            remarques.add(new Remarque(change ? Gravite.AVERTISSEMENT : Gravite.INFORMATION,
                    (change ? "Le droit a changé depuis la notification\u00A0: " : "") + c.id() + ", " + c.message(), c.cible(), c.trait()));
        }
        return remarques;
    }

    private record Choisi(ContratDecp contrat, List<Anomalie> anomalies) {
    }

    /** Keeps the contracts that were asked for, never more than can become drafts. */
    private static final class Choisis implements RecepteurDecp {

        private final DemandeImport demande;
        private final List<Choisi> contrats = new ArrayList<>();
        private long trouves;
        private long concessions;

        Choisis(DemandeImport demande) {
            this.demande = demande;
        }

        @Override
        public void contrat(ContratDecp contrat, List<Anomalie> anomalies) {
            String voulu = demande.element().orElse(null);
            if (voulu != null && !voulu.equals(contrat.id()) && !voulu.equals(contrat.uid())) {
                return;
            }
            if (contrat.genre() == Genre.CONCESSION) {
                concessions++;
                return;
            }
            trouves++;
            if (contrats.size() < BROUILLONS) {
                contrats.add(new Choisi(contrat, anomalies));
            }
        }

        void verifier(ReleveDecp releve) throws FichierRefuse {
            if (trouves == 0) {
                String quoi = demande.element().map(e -> "aucun marché de numéro «\u00A0" + e + "\u00A0»").orElse("aucun marché");
                throw new FichierRefuse("«\u00A0" + releve.fichier() + "\u00A0» ne contient " + quoi + " parmi " + releve.lus() + "\u00A0enregistrements lus"
                        + (concessions == 0 ? "." : "\u00A0; une concession ne donne pas de brouillon."));
            }
            if (trouves > BROUILLONS) {
                throw new FichierRefuse("«\u00A0" + releve.fichier() + "\u00A0» contient " + trouves + "\u00A0marchés\u00A0: indiquez le numéro de celui dont repartir, par exemple «\u00A0"
                        + contrats.get(0).contrat().id() + "\u00A0» (" + Nommage.titre(String.valueOf(contrats.get(0).contrat().objet())) + ").");
            }
        }
    }
}
