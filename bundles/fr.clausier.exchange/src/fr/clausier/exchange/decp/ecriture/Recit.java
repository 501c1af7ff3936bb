// SPDX-License-Identifier: EPL-2.0
package fr.clausier.exchange.decp.ecriture;

import java.util.List;
import java.util.stream.Stream;

import fr.clausier.exchange.decp.ActeSousTraitance;
import fr.clausier.exchange.decp.Calendrier;
import fr.clausier.exchange.decp.Choix;
import fr.clausier.exchange.decp.Concession;
import fr.clausier.exchange.decp.ConsiderationSociale;
import fr.clausier.exchange.decp.ContratDecp;
import fr.clausier.exchange.decp.Genre;
import fr.clausier.exchange.decp.Libelle;
import fr.clausier.exchange.decp.Modification;
import fr.clausier.exchange.decp.ModificationActe;
import fr.clausier.exchange.decp.Operateur;
import fr.clausier.exchange.decp.Passation;

/** Tells contracts field by field, in the order of the schema, to either syntax. */
final class Recit {

    private static final String SANS_OBJET = "Sans objet";

    private final Plume plume;

    Recit(Plume plume) {
        this.plume = plume;
    }

    void marches(List<ContratDecp> contrats) {
        List<ContratDecp> choisis = contrats.stream().filter(c -> c.genre() == Genre.MARCHE).toList();
        // The schema asks for one of the two lists at least: an empty file still holds one.
        if (!choisis.isEmpty() || contrats.isEmpty()) {
            plume.liste("marche", () -> choisis.forEach(c -> plume.contrat("marche", () -> marche(c))));
        }
    }

    void concessions(List<ContratDecp> contrats) {
        List<ContratDecp> choisis = contrats.stream().filter(c -> c.genre() == Genre.CONCESSION).toList();
        if (!choisis.isEmpty()) {
            plume.liste("contrat-concession", () -> choisis.forEach(c -> plume.contrat("contrat-concession", () -> concession(c))));
        }
    }

    private void marche(ContratDecp c) {
        Calendrier dates = c.calendrier();
        Passation p = c.passation();
        plume.texte("id", c.id());
        identite("acheteur", c.acheteur().siret());
        libelle("nature", c.nature());
        plume.texte("objet", c.objet());
        plume.texte("codeCPV", c.cpv());
        choix("techniques", "technique", c.techniques(), SANS_OBJET);
        choix("modalitesExecution", "modaliteExecution", c.modalites(), SANS_OBJET);
        plume.texte("idAccordCadre", c.idAccordCadre());
        plume.reponse("marcheInnovant", p.innovant());
        libelle("ccag", p.ccag());
        plume.entier("offresRecues", p.offresRecues());
        plume.reponse("attributionAvance", p.avance());
        plume.nombre("tauxAvance", p.tauxAvance());
        libelle("typeGroupementOperateurs", p.groupement());
        plume.reponse("sousTraitanceDeclaree", p.sousTraitance());
        actes(c);
        libelle("procedure", c.procedure());
        if (c.lieu() != null) {
            plume.objet("lieuExecution", () -> {
                plume.texte("code", c.lieu().code());
                libelle("typeCode", c.lieu().type());
            });
        }
        plume.entier("dureeMois", dates.dureeMois());
        plume.date("dateNotification", dates.notification());
        plume.date("datePublicationDonnees", dates.publication());
        plume.nombre("montant", c.montant());
        choix("typesPrix", "typePrix", c.typesPrix(), null);
        libelle("formePrix", c.formePrix());
        plume.nombre("origineUE", p.origineUE());
        plume.nombre("origineFrance", p.origineFrance());
        operateurs("titulaires", "titulaire", c.titulaires());
        considerations(c);
        if (!c.modifications().isEmpty()) {
            plume.liste("modifications", () -> c.modifications().forEach(m -> plume.objet("modification", () -> {
                debut(m);
                plume.nombre("montant", m.montant());
                operateurs("titulaires", "titulaire", m.titulaires());
                plume.date("dateNotificationModification", m.date());
                plume.date("datePublicationDonneesModification", m.publication());
            })));
        }
        if (!c.modificationsActes().isEmpty()) {
            plume.liste("modificationsActesSousTraitance", () -> c.modificationsActes().forEach(m -> plume.objet(plume.modificationActe(), () -> acte(m))));
        }
    }

    private void concession(ContratDecp c) {
        Calendrier dates = c.calendrier();
        plume.texte("id", c.id());
        identite("autoriteConcedante", c.acheteur().siret());
        libelle("nature", c.nature());
        plume.texte("objet", c.objet());
        libelle("procedure", c.procedure());
        plume.entier("dureeMois", dates.dureeMois());
        plume.date("dateSignature", dates.signature());
        plume.date("datePublicationDonnees", dates.publication());
        plume.date("dateDebutExecution", dates.debutExecution());
        plume.nombre("valeurGlobale", c.montant());
        plume.nombre("montantSubventionPublique", c.concession().subventions());
        if (!c.concession().annees().isEmpty()) {
            plume.liste("donneesExecution", () -> c.concession().annees().forEach(a -> plume.objet("donneesAnnuelles", () -> annee(a))));
        }
        operateurs("concessionnaires", "concessionnaire", c.titulaires());
        considerations(c);
        if (!c.modifications().isEmpty()) {
            plume.liste("modifications", () -> c.modifications().forEach(m -> plume.objet("modification", () -> {
                debut(m);
                plume.nombre("valeurGlobale", m.montant());
                plume.date("dateSignatureModification", m.date());
                plume.date("datePublicationDonneesModification", m.publication());
            })));
        }
    }

    private void debut(Modification m) {
        plume.entier("id", m.id());
        plume.entier("dureeMois", m.dureeMois());
    }

    private void annee(Concession.Annee a) {
        plume.date("datePublicationDonneesExecution", a.publication());
        plume.nombre("depensesInvestissement", a.investissements());
        if (!a.tarifs().isEmpty()) {
            plume.liste("tarifs", () -> a.tarifs().forEach(t -> plume.objet("tarif", () -> {
                plume.texte("intituleTarif", t.intitule());
                plume.nombre("tarif", t.montant());
            })));
        }
    }

    private void actes(ContratDecp c) {
        if (!c.actes().isEmpty()) {
            plume.liste("actesSousTraitance", () -> c.actes().forEach(a -> plume.objet("acteSousTraitance", () -> acte(a))));
        }
    }

    private void acte(ActeSousTraitance a) {
        plume.entier("id", a.id());
        if (a.sousTraitant() != null) {
            plume.objet("sousTraitant", () -> operateur(a.sousTraitant()));
        }
        plume.entier("dureeMois", a.dureeMois());
        plume.date("dateNotification", a.notification());
        plume.nombre("montant", a.montant());
        libelle("variationPrix", a.variation());
        plume.date("datePublicationDonnees", a.publication());
    }

    private void acte(ModificationActe m) {
        plume.entier("id", m.id());
        plume.entier("dureeMois", m.dureeMois());
        plume.date("dateNotificationModificationSousTraitance", m.notification());
        plume.nombre("montant", m.montant());
        plume.date("datePublicationDonnees", m.publication());
    }

    private void considerations(ContratDecp c) {
        if (c.genre() == Genre.CONCESSION && c.sociales().renseigne()) {
            plume.valeurs("considerationsSociales", "considerationSociale", c.sociales().valeurs().isEmpty() ? List.of("Pas de considération sociale")
                    : c.sociales().valeurs().stream().map(v -> v == ConsiderationSociale.RESERVE ? "Concession réservée" : v.libelle()).toList());
        } else {
            choix("considerationsSociales", "considerationSociale", c.sociales(), "Pas de considération sociale");
        }
        choix("considerationsEnvironnementales", "considerationEnvironnementale", c.environnementales(), "Pas de considération environnementale");
    }

    private void operateurs(String liste, String element, List<Operateur> operateurs) {
        if (!operateurs.isEmpty()) {
            plume.liste(liste, () -> operateurs.forEach(o -> plume.objet(element, () -> operateur(o))));
        }
    }

    private void operateur(Operateur o) {
        plume.texte("id", o.id());
        libelle("typeIdentifiant", o.type());
    }

    private void identite(String nom, String siret) {
        if (siret != null) {
            plume.objet(nom, () -> plume.texte("id", siret));
        }
    }

    private void libelle(String nom, Libelle valeur) {
        plume.texte(nom, valeur == null ? null : valeur.libelle());
    }

    /** « None » stands alone, and only when it was answered. */
    private <E extends Enum<E> & Libelle> void choix(String nom, String element, Choix<E> choix, String rien) {
        if (choix.renseigne()) {
            plume.valeurs(nom, element, choix.valeurs().isEmpty() ? Stream.ofNullable(rien).toList() : choix.valeurs().stream().map(Libelle::libelle).toList());
        }
    }
}
