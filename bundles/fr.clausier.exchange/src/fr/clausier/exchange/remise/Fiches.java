// SPDX-License-Identifier: EPL-2.0
package fr.clausier.exchange.remise;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import fr.clausier.exchange.remise.Tableau.Case;
import fr.clausier.model.calcul.Etp;
import fr.clausier.model.calcul.HeuresInsertion;
import fr.clausier.model.calcul.Lots;
import fr.clausier.model.strategie.AccordCadre;
import fr.clausier.model.strategie.Acheteur;
import fr.clausier.model.strategie.ClauseInsertion;
import fr.clausier.model.strategie.Facilitateur;
import fr.clausier.model.strategie.Lot;
import fr.clausier.model.strategie.Marche;
import fr.clausier.model.strategie.Prestation;
import fr.clausier.model.strategie.Realisation;

/** The rows of the tables, one a contract. The purchase carries what its lots inherit. */
final class Fiches {

    private Fiches() {
    }

    /** What a facilitator needs of each contract that has an insertion clause: hours, milestones, penalties, contacts. */
    static Tableau facilitateur(Marche marche) {
        List<List<Case>> lignes = new ArrayList<>();
        for (Prestation contrat : Lots.de(marche)) {
            if (contrat.getInsertion() != null) {
                lignes.add(insertion(marche, contrat, contrat.getInsertion()));
            }
        }
        return Tableau.de("Clauses d'insertion", lignes);
    }

    private static List<Case> insertion(Marche marche, Prestation contrat, ClauseInsertion clause) {
        List<Case> cases = new ArrayList<>(identite(marche, contrat));
        Long heures = HeuresInsertion.heures(contrat).orElse(null);
        LocalDate notifie = contrat.getRealisation() == null ? null : contrat.getRealisation().getNotifieLe();
        cases.add(new Case("Heures d'insertion", heures == null ? null : BigDecimal.valueOf(heures)));
        cases.add(new Case("ETP", heures == null ? null : Etp.de(heures)));
        cases.add(new Case("Taux (%)", clause.getTaux()));
        cases.add(new Case("Autrement", clause.getAlternative() == null ? null : Mots.liste(clause.getAlternative().getActions(), a -> a)));
        cases.add(new Case("Publics", Mots.publics(clause)));
        cases.add(new Case("Modalités", Mots.liste(clause.getModalites(), Mots::mot)));
        cases.add(new Case("Globalisation", Mots.mot(clause.getGlobalisation())));
        cases.add(new Case("Périmètre", clause.getPerimetre()));
        cases.add(new Case("Réunion de lancement (jours)", clause.getReunionJours()));
        cases.add(new Case("Réunion au plus tard", notifie == null || clause.getReunionJours() == null ? null : notifie.plusDays(clause.getReunionJours())));
        cases.add(new Case("Suivi", Mots.mot(clause.getPeriodicite())));
        cases.add(new Case("Alerte (jours)", clause.getAlerteJours()));
        cases.add(new Case("Mise en demeure (jours)", clause.getMiseEnDemeureJours()));
        cases.add(new Case("Réexamen au-delà de (%)", clause.getReexamen()));
        cases.add(new Case("Pénalités", Mots.penalites(clause)));
        facilitateur(cases, clause.getFacilitateur());
        acheteur(cases, marche.getAcheteur());
        realise(cases, contrat.getRealisation());
        return cases;
    }

    private static void facilitateur(List<Case> cases, Facilitateur f) {
        cases.add(new Case("Facilitateur", f == null ? null : f.getTitre()));
        cases.add(new Case("Courriel du facilitateur", f == null ? null : f.getCourriel()));
        cases.add(new Case("Téléphone du facilitateur", f == null ? null : f.getTelephone()));
    }

    private static void acheteur(List<Case> cases, Acheteur a) {
        cases.add(new Case("Courriel de l'acheteur", a == null ? null : a.getCourriel()));
        cases.add(new Case("Téléphone de l'acheteur", a == null ? null : a.getTelephone()));
    }

    private static void realise(List<Case> cases, Realisation r) {
        cases.add(new Case("Titulaire", r == null ? null : r.getTitulaire()));
        cases.add(new Case("SIRET du titulaire", r == null ? null : r.getSiret()));
        cases.add(new Case("Notifié le", r == null ? null : r.getNotifieLe()));
        cases.add(new Case("Heures réalisées", r == null ? null : r.getHeures()));
        cases.add(new Case("Heures au", r == null ? null : r.getHeuresAu()));
    }

    /** What a portal of planned purchases asks of each contract. */
    static Tableau programmation(Marche marche) {
        List<List<Case>> lignes = new ArrayList<>();
        for (Prestation contrat : Lots.de(marche)) {
            AccordCadre cadre = marche.getAccordCadre();
            boolean seul = cadre != null && marche.getLots().isEmpty();
            List<Case> cases = new ArrayList<>(identite(marche, contrat));
            cases.add(new Case("Objet", Mots.objet(marche)));
            cases.add(new Case("Montant minimum (€ HT)", seul && cadre.getMinimum() != null ? cadre.getMinimum() : contrat.getEstimation()));
            cases.add(new Case("Montant maximum (€ HT)", seul && cadre.getMaximum() != null ? cadre.getMaximum() : contrat.getEstimation()));
            cases.add(new Case("Procédure", Mots.mot(marche.getProcedure())));
            cases.add(new Case("Accord-cadre", cadre == null ? "non" : "oui"));
            cases.add(new Case("Reconductions", marche.getReconductions() == null ? null : marche.getReconductions().getNombre()));
            cases.add(new Case("Considérations sociales", Mots.sociales(contrat)));
            cases.add(new Case("Considérations environnementales", Mots.environnementales(contrat)));
            cases.add(new Case("Heures d'insertion", HeuresInsertion.heures(contrat).map(BigDecimal::valueOf).orElse(null)));
            cases.add(new Case("Innovant", marche.isInnovant() ? "oui" : "non"));
            lignes.add(cases);
        }
        return Tableau.de("Programmation", lignes);
    }

    private static List<Case> identite(Marche marche, Prestation contrat) {
        Lot lot = contrat instanceof Lot l ? l : null;
        Acheteur acheteur = marche.getAcheteur();
        Integer mois = contrat.getDelaiMois() == null ? marche.getDureeMois() : contrat.getDelaiMois();
        return List.of(new Case("Lot", lot == null ? null : lot.getNumero()), new Case("Intitulé", lot == null ? marche.getTitre() : Lots.intitule(lot)),
                new Case("Acheteur", acheteur == null ? null : acheteur.getTitre()), new Case("SIRET", acheteur == null ? null : acheteur.getSiret()),
                new Case("Marché", marche.getTitre()), new Case("Référence", marche.getReference()),
                new Case("Nature", Mots.mot(marche.getNature())),
                new Case("CPV", Mots.cpv(marche, contrat)), new Case("Lieu d'exécution", Mots.lieu(marche)),
                new Case("Lancement", marche.getLancement()), new Case("Durée (mois)", mois), new Case("Estimation (€ HT)", contrat.getEstimation()),
                new Case("Réservation", Mots.reservation(marche, contrat)));
    }
}
