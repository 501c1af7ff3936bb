// SPDX-License-Identifier: EPL-2.0
package fr.clausier.exchange.decp.lecture;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;

import fr.clausier.exchange.decp.Anomalie;
import fr.clausier.exchange.decp.CodeAnomalie;
import fr.clausier.exchange.decp.ContratDecp;
import fr.clausier.exchange.decp.Doublon;
import fr.clausier.exchange.decp.FormatDecp;
import fr.clausier.exchange.decp.Genre;
import fr.clausier.exchange.decp.NatureContrat;
import fr.clausier.exchange.decp.RecepteurDecp;
import fr.clausier.exchange.decp.Refus;
import fr.clausier.exchange.decp.ReleveDecp;

/** Counts the records, delivers or refuses each one, and keeps the account of the file. */
final class Depot {

    private static final Set<String> CONNUS = Set.of("id", "uid", "uuid", "_type", "source", "typeContrat", "acheteur", "autoriteConcedante", "nature",
            "objet", "codeCPV", "techniques", "modalitesExecution", "idAccordCadre", "marcheInnovant", "ccag", "offresRecues", "attributionAvance",
            "tauxAvance", "typeGroupementOperateurs", "sousTraitanceDeclaree", "procedure", "lieuExecution", "dureeMois", "dateNotification",
            "datePublicationDonnees", "dateSignature", "dateDebutExecution", "montant", "valeurGlobale", "montantSubventionPublique", "typesPrix",
            "formePrix", "origineUE", "origineFrance", "titulaires", "concessionnaires", "considerationsSociales", "considerationsEnvironnementales",
            "actesSousTraitance", "modificationsActesSousTraitance", "modifications", "donneesExecution");

    private final RecepteurDecp recepteur;
    private final BooleanSupplier arret;
    private final boolean json;
    private final Marques marques = new Marques();
    private final Set<String> inconnus = new HashSet<>();
    private final List<Anomalie> duFichier = new ArrayList<>();
    private final Map<CodeAnomalie, Long> nombres = new EnumMap<>(CodeAnomalie.class);
    private final boolean[] vue = new boolean[1];
    private long lus;
    private long remis;
    private long refuses;
    private Boolean ancien;
    private boolean arrete;

    /**
     * @param ancien whether the file is of the schema of 2018-2019; null when its first record is to tell
     */
    Depot(RecepteurDecp recepteur, BooleanSupplier arret, boolean json, Boolean ancien) {
        this.recepteur = recepteur;
        this.arret = arret;
        this.json = json;
        this.ancien = ancien;
    }

    /** Tells the schema, once the root of the file has told it. */
    void schema(boolean estAncien) {
        ancien = estAncien;
    }

    /** Whether the reading is to stop: asked once a record. */
    boolean arreter() {
        arrete |= arret.getAsBoolean();
        return arrete;
    }

    /** Delivers a record, or refuses it when nothing in it is a contract. */
    void recevoir(Noeud n, Genre conteneur, int ligne) {
        if (n == null || n.sorte() != Noeud.Sorte.OBJET) {
            refuser(ligne, "", "L’enregistrement n’est pas un contrat\u00A0: une valeur simple ou une liste tient sa place.");
            return;
        }
        String id = Interprete.simple(n, "id");
        if (n.noms().stream().noneMatch(CONNUS::contains)) {
            refuser(ligne, "", "L’enregistrement ne porte aucun champ des données essentielles.");
            return;
        }
        lus++;
        remis++;
        if (ancien == null) {
            ancien = n.champ("techniques") == null && n.champ("considerationsSociales") == null && n.champ("ccag") == null;
        }
        Recolte recolte = new Recolte(lus, ligne, id == null ? "" : CodeAnomalie.extrait(id));
        noms(n, recolte);
        String uid = Interprete.uid(n);
        Doublon doublon = doublon(n, uid, recolte);
        ContratDecp contrat = new Interprete(n, new Champs(recolte, json, ancien), genre(n, conteneur), ancien).contrat(lus, ligne, uid, doublon);
        recolte.anomalies().forEach(a -> nombres.merge(a.code(), 1L, Long::sum));
        recepteur.contrat(contrat, List.copyOf(recolte.anomalies()));
    }

    private static Genre genre(Noeud n, Genre conteneur) {
        String type = Interprete.simple(n, "_type");
        String contrat = Interprete.simple(n, "typeContrat");
        String nature = Interprete.simple(n, "nature");
        NatureContrat connue = nature == null ? null : Listes.NATURES.chercher(nature).valeur();
        // Some publishers put concessions among the contracts, in the fields of a contract: their nature says what they are.
        boolean concession = conteneur == Genre.CONCESSION || deConcession(type) || deConcession(contrat) || n.champ("autoriteConcedante") != null
                || connue != null && connue.compareTo(NatureContrat.CONCESSION_TRAVAUX) >= 0;
        return concession ? Genre.CONCESSION : Genre.MARCHE;
    }

    private static boolean deConcession(String type) {
        return type != null && type.length() < 40 && Liste.plier(type).equals("contratdeconcession");
    }

    private void noms(Noeud n, Recolte recolte) {
        List<String> noms = n.noms();
        for (int i = 0; i < noms.size(); i++) {
            String nom = noms.get(i);
            if (!CONNUS.contains(nom)) {
                if (inconnus.size() < Bornes.NOMS_INCONNUS && inconnus.add(nom)) {
                    duFichier(CodeAnomalie.CHAMP_INCONNU, nom);
                }
            } else if (noms.indexOf(nom) < i && !nom.endsWith("s")) {
                recolte.noter(CodeAnomalie.CHAMP_REPETE, "", nom);
            }
        }
    }

    private Doublon doublon(Noeud n, String uid, Recolte recolte) {
        if (uid == null) {
            return Doublon.NON;
        }
        long marque = n.marque();
        // Sixty-four bits of the number: two of a million contracts share them once in thirty million files.
        long deja = marques.noter(cle(uid), marque, vue);
        if (!vue[0]) {
            return Doublon.NON;
        }
        Doublon doublon = deja == marque ? Doublon.IDENTIQUE : Doublon.DIFFERENT;
        recolte.noter(doublon == Doublon.IDENTIQUE ? CodeAnomalie.ENREGISTREMENT_REPETE : CodeAnomalie.IDENTIFIANT_REPETE, "id", uid);
        return doublon;
    }

    private static long cle(String uid) {
        long h = 0xCBF29CE484222325L;
        for (int i = 0; i < uid.length(); i++) {
            h = (h ^ uid.charAt(i)) * 0x100000001B3L;
        }
        return (h ^ h >>> 32) * 0xD6E8FEB86659FD93L;
    }

    /** Refuses a record; the sentence says what is wrong with it. */
    void refuser(int ligne, String id, String raison) {
        lus++;
        refuses++;
        recepteur.refus(new Refus(lus, ligne, id, raison));
    }

    /** Notes an oddity of the file as a whole. */
    void duFichier(CodeAnomalie code, String lu) {
        String extrait = code == CodeAnomalie.CHAMP_INCONNU ? CodeAnomalie.extrait(lu) : lu;
        duFichier.add(new Anomalie(code, 0, 0, "", "", extrait, code.phrase("", extrait)));
        nombres.merge(code, 1L, Long::sum);
    }

    ReleveDecp releve(String fichier, String encodage, Optional<String> interruption) {
        boolean vieux = Boolean.TRUE.equals(ancien);
        FormatDecp format = json ? vieux ? FormatDecp.JSON_1 : FormatDecp.JSON_2 : vieux ? FormatDecp.XML_1 : FormatDecp.XML_2;
        return new ReleveDecp(fichier, format, encodage, lus, remis, refuses, nombres, duFichier, interruption, arrete);
    }
}
