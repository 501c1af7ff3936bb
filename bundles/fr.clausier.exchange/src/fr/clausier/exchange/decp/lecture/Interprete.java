// SPDX-License-Identifier: EPL-2.0
package fr.clausier.exchange.decp.lecture;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

import fr.clausier.exchange.decp.Acheteur;
import fr.clausier.exchange.decp.ActeSousTraitance;
import fr.clausier.exchange.decp.Calendrier;
import fr.clausier.exchange.decp.Choix;
import fr.clausier.exchange.decp.CodeAnomalie;
import fr.clausier.exchange.decp.ContratDecp;
import fr.clausier.exchange.decp.Doublon;
import fr.clausier.exchange.decp.FormePrixDecp;
import fr.clausier.exchange.decp.Genre;
import fr.clausier.exchange.decp.Lieu;
import fr.clausier.exchange.decp.Modification;
import fr.clausier.exchange.decp.ModificationActe;
import fr.clausier.exchange.decp.Operateur;
import fr.clausier.exchange.decp.Passation;
import fr.clausier.exchange.decp.TypeIdentifiant;
import fr.clausier.exchange.decp.TypePrix;

/** Makes a contract of one record, of either schema. */
final class Interprete {

    private static final Pattern CPV = Pattern.compile("[0-9]{8}(?:-[0-9])?");
    private static final BigDecimal UN = BigDecimal.ONE;
    private static final int OBJET_MAXIMAL = 1000;
    private static final int IDENTIFIANT_MAXIMAL = 16;

    private final Noeud n;
    private final Champs champs;
    private final Genre genre;
    private final boolean ancien;

    Interprete(Noeud n, Champs champs, Genre genre, boolean ancien) {
        this.n = n;
        this.champs = champs;
        this.genre = genre;
        this.ancien = ancien;
    }

    /** Number that no other contract has: given, else those of the buyer and of the contract; null without both. */
    static String uid(Noeud n) {
        String donne = simple(n, "uid");
        if (donne != null) {
            return donne;
        }
        Noeud acheteur = Objects.requireNonNullElse(n.champ("acheteur"), n.champ("autoriteConcedante") == null ? n : n.champ("autoriteConcedante"));
        String siret = acheteur == n || !acheteur.compose() ? null : simple(acheteur, "id");
        String id = simple(n, "id");
        return siret == null || id == null ? null : siret + id;
    }

    static String simple(Noeud n, String champ) {
        Noeud c = n.champ(champ);
        return c == null || c.compose() || c.texte().isBlank() ? null : c.texte().strip();
    }

    ContratDecp contrat(long numero, int ligne, String uid, Doublon doublon) {
        String id = champs.texte(n, "id");
        noterIdentifiant(id);
        Acheteur acheteur = acheteur();
        String objet = champs.phrase(n, "objet");
        if (objet == null) {
            champs.recolte().noter(CodeAnomalie.OBJET_ABSENT, "objet", "");
        } else if (objet.length() > OBJET_MAXIMAL) {
            champs.recolte().noter(CodeAnomalie.OBJET_LONG, "objet", objet);
        }
        boolean concession = genre == Genre.CONCESSION;
        List<Operateur> titulaires = concession && n.champ("concessionnaires") != null ? operateurs(n, "concessionnaires", "concessionnaire")
                : operateurs(n, "titulaires", "titulaire");
        if (titulaires.isEmpty()) {
            champs.recolte().noter(CodeAnomalie.TITULAIRE_ABSENT, concession ? "concessionnaires" : "titulaires", "");
        }
        return new ContratDecp(numero, ligne, genre, id, uid, doublon, acheteur, champs.valeur(Listes.NATURES, n, "nature"), objet, cpv(),
                champs.valeur(Listes.PROCEDURES, n, "procedure"),
                champs.choix(Listes.TECHNIQUES, n.elements("techniques", "technique"), "techniques"),
                champs.choix(Listes.MODALITES, n.elements("modalitesExecution", "modaliteExecution"), "modalitesExecution"),
                champs.texte(n, "idAccordCadre"), calendrier(), lieu(),
                champs.montant(n, concession && n.champ("valeurGlobale") != null ? "valeurGlobale" : "montant", UN), formePrix(), typesPrix(),
                champs.choix(Listes.SOCIALES, n.elements("considerationsSociales", "considerationSociale"), "considerationsSociales"),
                champs.choix(Listes.ENVIRONNEMENTALES, n.elements("considerationsEnvironnementales", "considerationEnvironnementale"),
                        "considerationsEnvironnementales"),
                passation(), titulaires, modifications(), actes(), modificationsActes(),
                concession ? new LectureConcession(champs).lire(n) : null);
    }

    private void noterIdentifiant(String id) {
        if (id == null) {
            champs.recolte().noter(CodeAnomalie.IDENTIFIANT_ABSENT, "id", "");
        } else if (id.length() > IDENTIFIANT_MAXIMAL) {
            champs.recolte().noter(CodeAnomalie.IDENTIFIANT_LONG, "id", id);
        }
    }

    private Acheteur acheteur() {
        String champ = genre == Genre.CONCESSION && n.champ("autoriteConcedante") != null ? "autoriteConcedante" : "acheteur";
        Noeud a = n.champ(champ);
        if (a != null && !a.compose()) {
            champs.texte(a, champ);
            a = null;
        }
        String siret = a == null ? null : champs.texte(a, "id");
        if (siret == null) {
            champs.recolte().noter(CodeAnomalie.ACHETEUR_ABSENT, champ, "");
        } else {
            Siret.verifier(siret, champ + ".id", champs.recolte());
        }
        return new Acheteur(siret, a == null ? null : champs.phrase(a, "nom"));
    }

    private String cpv() {
        String t = champs.texte(n, "codeCPV");
        if (t == null) {
            return null;
        }
        if (CPV.matcher(t).matches()) {
            return t.substring(0, 8);
        }
        champs.recolte().noter(CodeAnomalie.CPV_ILLISIBLE, "codeCPV", t);
        return null;
    }

    private Calendrier calendrier() {
        return new Calendrier(champs.date(n, "dateNotification"), champs.date(n, "datePublicationDonnees"), champs.date(n, "dateSignature"),
                champs.date(n, "dateDebutExecution"), champs.duree(n, "dureeMois"));
    }

    private Lieu lieu() {
        Noeud l = n.champ("lieuExecution");
        if (l == null || l.noms().isEmpty()) {
            return null;
        }
        return new Lieu(champs.texte(l, "code"), champs.valeur(Listes.LIEUX, l, "typeCode"), champs.phrase(l, "nom"));
    }

    /** The schema of 2018-2019 gave as form of the price what is now its type. */
    private FormePrixDecp formePrix() {
        String t = Interprete.simple(n, "formePrix");
        return ancien || t != null && Listes.TYPES_PRIX.chercher(t).voie() != Liste.Voie.AUCUNE ? null : champs.valeur(Listes.FORMES, n, "formePrix");
    }

    private Choix<TypePrix> typesPrix() {
        List<Noeud> types = n.elements("typesPrix", "typePrix");
        String forme = Interprete.simple(n, "formePrix");
        if (types.isEmpty() && forme != null && (ancien || Listes.FORMES.chercher(forme).voie() == Liste.Voie.AUCUNE)) {
            return champs.choix(Listes.TYPES_PRIX, List.of(n.champ("formePrix")), "formePrix");
        }
        return champs.choix(Listes.TYPES_PRIX, types, "typesPrix");
    }

    private Passation passation() {
        BigDecimal ue = champs.part(n, "origineUE");
        BigDecimal france = champs.part(n, "origineFrance");
        if (ue != null && france != null && france.compareTo(ue) > 0) {
            champs.recolte().noter(CodeAnomalie.ORIGINE_INCOHERENTE, "origineFrance", france.toPlainString());
        }
        return new Passation(champs.entier(n, "offresRecues"), champs.reponse(n, "marcheInnovant"), champs.valeur(Listes.CCAG, n, "ccag"),
                champs.reponse(n, "attributionAvance"), champs.part(n, "tauxAvance"), champs.valeur(Listes.GROUPEMENTS, n, "typeGroupementOperateurs"),
                champs.reponse(n, "sousTraitanceDeclaree"), ue, france);
    }

    private List<Operateur> operateurs(Noeud dans, String liste, String element) {
        List<Operateur> trouves = new ArrayList<>(1);
        for (Noeud o : dans.elements(liste, element)) {
            trouves.add(operateur(o, liste));
        }
        return trouves;
    }

    private Operateur operateur(Noeud o, String champ) {
        TypeIdentifiant type = champs.valeur(Listes.IDENTIFIANTS, o, "typeIdentifiant");
        String id = o.compose() ? champs.texte(o, "id") : o.texte().strip();
        if (type == TypeIdentifiant.SIRET && id != null) {
            Siret.verifier(id, champ + ".id", champs.recolte());
        }
        return new Operateur(id, type, champs.phrase(o, "denominationSociale"));
    }

    private List<Modification> modifications() {
        boolean concession = genre == Genre.CONCESSION;
        List<Modification> trouvees = new ArrayList<>(0);
        for (Noeud m : n.elements("modifications", "modification")) {
            String date = concession && m.champ("dateSignatureModification") != null ? "dateSignatureModification" : "dateNotificationModification";
            String montant = concession && m.champ("valeurGlobale") != null ? "valeurGlobale" : "montant";
            trouvees.add(new Modification(champs.entier(m, "id"), champs.date(m, date),
                    champs.date(m, "datePublicationDonneesModification"), champs.duree(m, "dureeMois"),
                    champs.montant(m, montant, UN), operateurs(m, "titulaires", "titulaire"),
                    champs.phrase(m, "objetModification")));
        }
        return trouvees;
    }

    private List<ActeSousTraitance> actes() {
        List<ActeSousTraitance> trouves = new ArrayList<>(0);
        for (Noeud a : n.elements("actesSousTraitance", "acteSousTraitance")) {
            Noeud s = a.champ("sousTraitant");
            trouves.add(new ActeSousTraitance(champs.entier(a, "id"), s == null ? null : operateur(s, "sousTraitant"), champs.duree(a, "dureeMois"),
                    champs.date(a, "dateNotification"), champs.date(a, "datePublicationDonnees"), champs.montant(a, "montant", UN),
                    champs.valeur(Listes.VARIATIONS, a, "variationPrix")));
        }
        return trouves;
    }

    private List<ModificationActe> modificationsActes() {
        List<ModificationActe> trouvees = new ArrayList<>(0);
        // The two official schemas name the same element differently.
        for (Noeud m : n.elements("modificationsActesSousTraitance", "modificationActeSousTraitance", "modificationActesSousTraitance")) {
            trouvees.add(new ModificationActe(champs.entier(m, "id"), champs.duree(m, "dureeMois"),
                    champs.date(m, "dateNotificationModificationSousTraitance"), champs.date(m, "datePublicationDonnees"), champs.montant(m, "montant", UN)));
        }
        return trouvees;
    }
}
