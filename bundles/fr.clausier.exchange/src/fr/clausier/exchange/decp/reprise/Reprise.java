// SPDX-License-Identifier: EPL-2.0
package fr.clausier.exchange.decp.reprise;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import fr.clausier.exchange.brouillon.Nommage;
import fr.clausier.exchange.brouillon.TexteBrouillon;
import fr.clausier.exchange.decp.CcagDecp;
import fr.clausier.exchange.decp.Choix;
import fr.clausier.exchange.decp.ConsiderationEnvironnementale;
import fr.clausier.exchange.decp.ConsiderationSociale;
import fr.clausier.exchange.decp.ContratDecp;
import fr.clausier.exchange.decp.Groupement;
import fr.clausier.exchange.decp.Lieu;
import fr.clausier.exchange.decp.Modalite;
import fr.clausier.exchange.decp.ProcedureDecp;
import fr.clausier.exchange.decp.Technique;
import fr.clausier.exchange.decp.TypePrix;
import fr.clausier.model.calcul.NombresFrancais;
import fr.clausier.model.strategie.AccordCadre;
import fr.clausier.model.strategie.Acheteur;
import fr.clausier.model.strategie.Ccag;
import fr.clausier.model.strategie.Fichier;
import fr.clausier.model.strategie.FormeGroupement;
import fr.clausier.model.strategie.FormePrix;
import fr.clausier.model.strategie.Marche;
import fr.clausier.model.strategie.MarcheSubsequent;
import fr.clausier.model.strategie.NatureMarche;
import fr.clausier.model.strategie.Procedure;
import fr.clausier.model.strategie.StrategieFactory;
import fr.clausier.model.strategie.TechniqueAchat;
import fr.clausier.model.strategie.TypeLieu;

/** The draft of a new purchase from a contract that was notified: its facts, and what is to be completed as comments. */
final class Reprise {

    private static final StrategieFactory FABRIQUE = StrategieFactory.eINSTANCE;
    private static final DateTimeFormatter JOUR = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final BigDecimal CENT = BigDecimal.valueOf(100);

    private final ContratDecp ancien;
    private final Marche marche = FABRIQUE.createMarche();
    private final List<String> aCompleter = new ArrayList<>();

    private Reprise(ContratDecp ancien) {
        this.ancien = ancien;
    }

    /** @param pris names of files that other drafts have */
    static TexteBrouillon de(ContratDecp ancien, Optional<LocalDate> lancement, Set<String> pris) {
        Reprise reprise = new Reprise(ancien);
        Fichier fichier = FABRIQUE.createFichier();
        reprise.acheteur(fichier);
        reprise.identite(lancement);
        reprise.passation();
        reprise.technique();
        reprise.prix();
        reprise.considerations();
        reprise.aCompleter.add("les critères d’attribution et leurs pondérations, que les données essentielles ne publient pas.");
        reprise.aCompleter.add("les lots, ou le motif de non-allotissement\u00A0: les données essentielles décrivent un contrat à la fois.");
        fichier.getElements().add(reprise.marche);
        return TexteBrouillon.de(fichier, pris, reprise.entete(), reprise.aCompleter);
    }

    private List<String> entete() {
        List<String> lignes = new ArrayList<>();
        lignes.add("Brouillon fait d’un marché notifié" + (ancien.date() == null ? "" : " le " + JOUR.format(ancien.date()))
                + (ancien.id() == null ? "" : ", numéro " + ancien.id()) + ", d’après ses données essentielles.");
        if (ancien.montant() != null) {
            lignes.add("Montant du marché repris\u00A0: " + NombresFrancais.euros(ancien.montant()) + " HT à la notification"
                    + (ancien.montantActuel().compareTo(ancien.montant()) == 0 ? "." : ", " + NombresFrancais.euros(ancien.montantActuel()) + " HT après modification."));
        }
        lignes.add("Chaque fait est à vérifier\u00A0: le besoin et le droit ont pu changer.");
        return lignes;
    }

    private void acheteur(Fichier fichier) {
        Acheteur acheteur = FABRIQUE.createAcheteur();
        String nom = Nommage.ligne(ancien.acheteur().nom());
        acheteur.setName(Nommage.nom(nom, "Acheteur"));
        acheteur.setTitre(nom == null || nom.isEmpty() ? "Nom de l’acheteur à compléter" : nom);
        if (ancien.acheteur().siret() != null && ancien.acheteur().siret().matches("[0-9]{14}")) {
            acheteur.setSiret(ancien.acheteur().siret());
        } else {
            aCompleter.add("le SIRET de l’acheteur.");
        }
        aCompleter.add("le type de l’acheteur, dont dépendent les seuils.");
        fichier.getElements().add(acheteur);
        marche.setAcheteur(acheteur);
    }

    private void identite(Optional<LocalDate> lancement) {
        String objet = ancien.objet() == null ? "" : Nommage.ligne(ancien.objet());
        marche.setName(Nommage.nom(objet, "MarcheRepris"));
        marche.setTitre(objet.isEmpty() ? "Intitulé à compléter" : Nommage.titre(objet));
        if (objet.isEmpty()) {
            aCompleter.add("l’objet du marché.");
        } else {
            marche.setObjet(objet);
        }
        lancement.ifPresentOrElse(marche::setLancement, () -> aCompleter.add("la date de lancement, qui fixe le droit applicable."));
        if (ancien.cpv() == null) {
            aCompleter.add("le code CPV et la nature du marché.");
        } else {
            marche.getCpv().add(ancien.cpv());
            marche.setNature(nature(Integer.parseInt(ancien.cpv().substring(0, 2))));
        }
        Integer mois = ancien.calendrier().dureeMois();
        if (mois == null || mois < 1) {
            aCompleter.add("la durée.");
        } else {
            marche.setDureeMois(mois);
        }
        lieu();
    }

    /** Divisions of the CPV (regulation 213/2008): 45 is works, those before 49 supplies, the others services. */
    private static NatureMarche nature(int division) {
        return division == 45 ? NatureMarche.TRAVAUX : division < 49 ? NatureMarche.FOURNITURES : NatureMarche.SERVICES;
    }

    private void lieu() {
        Lieu lieu = ancien.lieu();
        TypeLieu type = lieu == null || lieu.code() == null || lieu.type() == null ? null : switch (lieu.type()) {
            case POSTAL -> TypeLieu.CODE_POSTAL;
            case COMMUNE -> TypeLieu.COMMUNE;
            case DEPARTEMENT -> TypeLieu.DEPARTEMENT;
            case REGION -> TypeLieu.REGION;
            case PAYS -> TypeLieu.PAYS;
            case ARRONDISSEMENT, CANTON -> null;
        };
        // A code is one word of letters and digits in the language too.
        if (type == null || !lieu.code().matches("[0-9]{2,5}|[0-9][A-Z][0-9]{0,3}|[A-Z]{2}")) {
            aCompleter.add("le lieu d’exécution.");
            return;
        }
        marche.setLieu(FABRIQUE.createLieu());
        marche.getLieu().setType(type);
        marche.getLieu().setCode(lieu.code());
    }

    private void passation() {
        Procedure procedure = ancien.procedure() == null ? null : procedure(ancien.procedure());
        if (procedure == null) {
            aCompleter.add("la procédure.");
        } else {
            marche.setProcedure(procedure);
        }
        CcagDecp ccag = ancien.passation().ccag();
        if (ccag == null || ccag == CcagDecp.AUCUN) {
            aCompleter.add(ccag == null ? "le CCAG, s’il y en a un." : "le CCAG\u00A0: le marché repris n’en citait aucun.");
        } else {
            marche.setCcag(switch (ccag) {
                case TRAVAUX -> Ccag.TRAVAUX;
                case MOE -> Ccag.MOE;
                case FCS -> Ccag.FCS;
                case MI -> Ccag.MI;
                case PI -> Ccag.PI;
                case TIC, AUCUN -> Ccag.TIC;
            });
        }
        marche.setInnovant(Boolean.TRUE.equals(ancien.passation().innovant()));
        BigDecimal taux = ancien.passation().tauxAvance();
        if (taux != null && taux.signum() > 0) {
            marche.setAvance(new BigDecimal(taux.multiply(CENT).stripTrailingZeros().toPlainString()));
        } else {
            aCompleter.add("l’avance.");
        }
        if (ancien.passation().groupement() == Groupement.SOLIDAIRE || ancien.passation().groupement() == Groupement.CONJOINT) {
            aCompleter.add("la forme du groupement, s’il faut en imposer une\u00A0: le titulaire était un groupement "
                    + ancien.passation().groupement().libelle().toLowerCase(Locale.ROOT) + ".");
        }
        marche.setFormeGroupement(FormeGroupement.NON_PRECISE);
    }

    private static Procedure procedure(ProcedureDecp procedure) {
        return switch (procedure) {
            case ADAPTEE -> Procedure.MAPA;
            case APPEL_OFFRES_OUVERT -> Procedure.AOO;
            case APPEL_OFFRES_RESTREINT -> Procedure.AOR;
            case NEGOCIATION -> Procedure.NEGOCIATION;
            case SANS_PUBLICITE -> Procedure.GRE_AGRE;
            case DIALOGUE -> Procedure.DIALOGUE;
            default -> null;
        };
    }

    private void technique() {
        for (Technique t : ancien.techniques().valeurs()) {
            switch (t) {
                case CONCOURS -> marche.getTechniques().add(TechniqueAchat.CONCOURS);
                case QUALIFICATION -> marche.getTechniques().add(TechniqueAchat.QUALIFICATION);
                case ACQUISITION_DYNAMIQUE -> marche.getTechniques().add(TechniqueAchat.ACQUISITION_DYNAMIQUE);
                case CATALOGUE -> marche.getTechniques().add(TechniqueAchat.CATALOGUE);
                case ENCHERE -> marche.getTechniques().add(TechniqueAchat.ENCHERE);
                case ACCORD_CADRE -> {
                }
            }
        }
        if (ancien.accordCadre()) {
            AccordCadre cadre = FABRIQUE.createAccordCadre();
            cadre.setBonsDeCommande(ancien.modalites().contient(Modalite.BONS_DE_COMMANDE));
            cadre.setMarchesSubsequents(ancien.modalites().contient(Modalite.SUBSEQUENTS));
            marche.setAccordCadre(cadre);
            aCompleter.add("le maximum de l’accord-cadre, en valeur ou en quantité (R. 2162-4).");
        } else if (ancien.subsequent()) {
            if (ancien.idAccordCadre() == null) {
                aCompleter.add("le numéro de l’accord-cadre dont relevait le marché subséquent.");
            } else {
                MarcheSubsequent subsequent = FABRIQUE.createMarcheSubsequent();
                subsequent.setAccordCadre(Nommage.ligne(ancien.idAccordCadre()));
                marche.setSubsequent(subsequent);
                aCompleter.add("vérifiez que l’accord-cadre est encore en cours.");
            }
        }
        if (ancien.modalites().contient(Modalite.TRANCHES)) {
            aCompleter.add("les tranches, leur montant et leur délai.");
        }
    }

    private void prix() {
        if (ancien.montantActuel() == null || ancien.montantActuel().compareTo(BigDecimal.ONE) < 0) {
            aCompleter.add("l’estimation du besoin.");
        } else {
            marche.setEstimation(ancien.montantActuel());
            aCompleter.add("l’estimation du nouveau besoin\u00A0: celle-ci est le montant du marché repris.");
        }
        if (ancien.formePrix() == null) {
            aCompleter.add("la forme des prix" + (ancien.typesPrix().valeurs().isEmpty() ? "."
                    : "\u00A0; le marché repris était à prix " + String.join(", ", ancien.typesPrix().valeurs().stream().map(Reprise::mot).toList()) + "."));
            return;
        }
        marche.setFormePrix(switch (ancien.formePrix()) {
            case UNITAIRE -> FormePrix.UNITAIRE;
            case FORFAITAIRE -> FormePrix.FORFAITAIRE;
            case MIXTE -> FormePrix.MIXTE;
        });
        if (ancien.typesPrix().valeurs().size() == 1) {
            marche.setTypePrix(switch (ancien.typesPrix().valeurs().iterator().next()) {
                case FERME -> fr.clausier.model.strategie.TypePrix.FERME;
                case ACTUALISABLE -> fr.clausier.model.strategie.TypePrix.ACTUALISABLE;
                case REVISABLE -> fr.clausier.model.strategie.TypePrix.REVISABLE;
                case PROVISOIRE -> fr.clausier.model.strategie.TypePrix.PROVISOIRE;
            });
        }
    }

    private static String mot(TypePrix type) {
        return switch (type) {
            case FERME -> "ferme";
            case ACTUALISABLE -> "ferme et actualisable";
            case REVISABLE -> "révisable";
            case PROVISOIRE -> "provisoire";
        };
    }

    /** The essential data say that there were clauses, never which: nothing is made up. */
    private void considerations() {
        if (ancien.sociales().etat() == Choix.Etat.NON_RENSEIGNE) {
            aCompleter.add("la clause sociale\u00A0: les données essentielles du marché repris ne disent rien de ses considérations sociales.");
        } else if (ancien.sociales().etat() == Choix.Etat.AUCUNE) {
            aCompleter.add("une clause sociale\u00A0: le marché repris n’avait aucune considération sociale.");
        }
        for (ConsiderationSociale c : ancien.sociales().valeurs()) {
            aCompleter.add(switch (c) {
                case CLAUSE -> "la clause sociale, que le marché repris avait\u00A0: volume, publics, suivi.";
                case CRITERE -> "le critère social, que le marché repris avait.";
                case RESERVE -> "la réservation, que le marché repris avait\u00A0: structures et article (L. 2113-12, L. 2113-13 ou L. 2113-15).";
            });
        }
        if (!ancien.environnementales().renseigne()) {
            aCompleter.add("la clause environnementale\u00A0: les données essentielles du marché repris n’en disent rien.");
        } else if (ancien.environnementales().valeurs().isEmpty()) {
            aCompleter.add("une clause environnementale\u00A0: le marché repris n’avait aucune considération environnementale.");
        }
        for (ConsiderationEnvironnementale c : ancien.environnementales().valeurs()) {
            aCompleter.add(switch (c) {
                case CLAUSE -> "la clause environnementale, que le marché repris avait\u00A0: engagements, objectifs, preuves.";
                case CRITERE -> "le critère environnemental, que le marché repris avait.";
            });
        }
    }
}
