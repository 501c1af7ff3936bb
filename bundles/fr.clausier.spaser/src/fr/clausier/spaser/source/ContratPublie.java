// SPDX-License-Identifier: EPL-2.0
package fr.clausier.spaser.source;

import java.util.List;
import java.util.Set;

import fr.clausier.exchange.decp.Choix;
import fr.clausier.exchange.decp.ConsiderationEnvironnementale;
import fr.clausier.exchange.decp.ConsiderationSociale;
import fr.clausier.exchange.decp.ContratDecp;
import fr.clausier.model.strategie.NatureMarche;
import fr.clausier.model.strategie.TypeOperateur;
import fr.clausier.spaser.portefeuille.Contrat;
import fr.clausier.spaser.portefeuille.FaitsAchat;
import fr.clausier.spaser.portefeuille.FaitsAttribution;
import fr.clausier.spaser.portefeuille.FaitsEnvironnement;
import fr.clausier.spaser.portefeuille.FaitsSociaux;
import fr.clausier.spaser.portefeuille.HeuresPrevues;
import fr.clausier.spaser.portefeuille.Organisme;
import fr.clausier.spaser.portefeuille.Phase;
import fr.clausier.spaser.portefeuille.Reponse;

/** What a published contract says, in the words of the indicators: what its fields do not carry is not stated. */
final class ContratPublie {

    private static final HeuresPrevues HEURES_TUES = HeuresPrevues.nonCalculables("les données essentielles ne portent pas les heures d'insertion");

    private ContratPublie() {
    }

    static FaitsAttribution decision(ContratDecp contrat, Set<TypeOperateur> categories) {
        return new FaitsAttribution(contrat.montant(), contrat.montantActuel(), categories, contrat.passation().offresRecues(), Reponse.NON);
    }

    static Contrat contrat(ContratDecp contrat, Organisme acheteur, FaitsAttribution decision) {
        String objet = contrat.objet() == null || contrat.objet().isBlank() ? "sans objet" : contrat.objet().strip();
        String numero = contrat.uid() == null ? "enregistrement " + contrat.enregistrement() : contrat.uid();
        return new Contrat(numero, acheteur, objet, "", objet, nature(contrat.cpv()), contrat.date(), contrat.montant(),
                contrat.accordCadre(), true, Reponse.NON_RENSEIGNE, environnement(contrat.environnementales()), social(contrat.sociales()),
                Phase.CONTRACTUALISE, achat(contrat), decision);
    }

    /** The vocabulary puts works under 45, supplies from 03 to 44 and under 48, services from 50 on. */
    private static NatureMarche nature(String cpv) {
        if (cpv == null || cpv.length() < 2) {
            return NatureMarche.NON_PRECISE;
        }
        int division = (cpv.charAt(0) - '0') * 10 + cpv.charAt(1) - '0';
        return division == 45 ? NatureMarche.TRAVAUX : division < 50 ? NatureMarche.FOURNITURES : NatureMarche.SERVICES;
    }

    private static FaitsAchat achat(ContratDecp contrat) {
        Boolean innovant = contrat.passation().innovant();
        return new FaitsAchat("", contrat.cpv() == null ? "" : contrat.cpv(), Reponse.NON_RENSEIGNE, Reponse.NON_RENSEIGNE,
                innovant == null ? Reponse.NON_RENSEIGNE : Reponse.de(innovant), Reponse.NON_RENSEIGNE, Reponse.NON_RENSEIGNE, null, null, null, false,
                contrat.dureeActuelle(), null, "", List.of());
    }

    private static FaitsEnvironnement environnement(Choix<ConsiderationEnvironnementale> choix) {
        return new FaitsEnvironnement(reponse(choix, ConsiderationEnvironnementale.CLAUSE), reponse(choix, ConsiderationEnvironnementale.CRITERE), null,
                List.of(), List.of());
    }

    private static FaitsSociaux social(Choix<ConsiderationSociale> choix) {
        Reponse clause = reponse(choix, ConsiderationSociale.CLAUSE);
        return new FaitsSociaux(clause, reponse(choix, ConsiderationSociale.CRITERE), reponse(choix, ConsiderationSociale.RESERVE), Set.of(),
                clause == Reponse.NON ? HeuresPrevues.AUCUNE : HEURES_TUES, List.of(), "");
    }

    private static <E extends Enum<E>> Reponse reponse(Choix<E> choix, E valeur) {
        return choix.renseigne() ? Reponse.de(choix.contient(valeur)) : Reponse.NON_RENSEIGNE;
    }
}
