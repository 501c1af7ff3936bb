// SPDX-License-Identifier: EPL-2.0
package fr.clausier.spaser;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import fr.clausier.model.strategie.Acheteur;
import fr.clausier.model.strategie.Axe;
import fr.clausier.model.strategie.BaseIndicateur;
import fr.clausier.model.strategie.Cible;
import fr.clausier.model.strategie.ClauseInsertion;
import fr.clausier.model.strategie.Comparateur;
import fr.clausier.model.strategie.Critere;
import fr.clausier.model.strategie.EngagementEnvironnemental;
import fr.clausier.model.strategie.Indicateur;
import fr.clausier.model.strategie.JeuCriteres;
import fr.clausier.model.strategie.Lot;
import fr.clausier.model.strategie.Marche;
import fr.clausier.model.strategie.NatureMarche;
import fr.clausier.model.strategie.Objectif;
import fr.clausier.model.strategie.Prestation;
import fr.clausier.model.strategie.Reservation;
import fr.clausier.model.strategie.Spaser;
import fr.clausier.model.strategie.StrategieFactory;
import fr.clausier.model.strategie.TypeAcheteur;
import fr.clausier.model.strategie.TypeCritere;
import fr.clausier.model.strategie.TypeEngagement;
import fr.clausier.model.strategie.TypeReservation;
import fr.clausier.model.strategie.UniteCible;

/** Builds buyers, purchases and schemes in few words. */
public final class Achats {

    private static final StrategieFactory F = StrategieFactory.eINSTANCE;

    private Achats() {
    }

    public static Acheteur acheteur(String nom, String siret) {
        Acheteur acheteur = F.createAcheteur();
        acheteur.setName(nom.replaceAll("\\W", ""));
        acheteur.setTitre(nom);
        acheteur.setSiret(siret);
        acheteur.setType(TypeAcheteur.COLLECTIVITE);
        return acheteur;
    }

    /** A purchase of works without lot nor amount. */
    public static Marche marche(Acheteur acheteur, String nom, String lancement) {
        Marche marche = F.createMarche();
        marche.setName(nom);
        marche.setTitre("Marché " + nom);
        marche.setAcheteur(acheteur);
        marche.setNature(NatureMarche.TRAVAUX);
        marche.setLancement(lancement == null ? null : LocalDate.parse(lancement));
        return marche;
    }

    /** An undivided purchase of that amount; null leaves it unstated. */
    public static Marche unique(Acheteur acheteur, String nom, String lancement, String montant) {
        Marche marche = marche(acheteur, nom, lancement);
        marche.setNonAllotissement(F.createNonAllotissement());
        marche.setEstimation(montant == null ? null : new BigDecimal(montant));
        return marche;
    }

    public static Lot lot(Marche marche, int numero, String montant) {
        Lot lot = F.createLot();
        lot.setNumero(numero);
        lot.setTitre("Lot " + numero);
        lot.setEstimation(montant == null ? null : new BigDecimal(montant));
        marche.getLots().add(lot);
        return lot;
    }

    /** Criteria: price for the rest, and these kinds with these weights. */
    public static Critere critere(Prestation prestation, TypeCritere type, String poids) {
        JeuCriteres jeu = prestation.getCriteres();
        if (jeu == null) {
            jeu = F.createJeuCriteres();
            prestation.setCriteres(jeu);
        }
        Critere critere = F.createCritere();
        critere.setType(type);
        critere.setPoids(poids == null ? null : new BigDecimal(poids));
        jeu.getCriteres().add(critere);
        return critere;
    }

    public static void engagement(Prestation prestation) {
        EngagementEnvironnemental engagement = F.createEngagementEnvironnemental();
        engagement.setType(TypeEngagement.DECHETS_VALORISATION);
        engagement.setObjectif(BigDecimal.valueOf(70));
        engagement.setUnite("%");
        engagement.setPreuve("bordereaux de suivi");
        prestation.getEngagements().add(engagement);
    }

    /** An insertion clause; null leaves the hours to formula F1, whose factors are then missing. */
    public static ClauseInsertion insertion(Prestation prestation, Integer heures) {
        ClauseInsertion clause = F.createClauseInsertion();
        clause.setHeures(heures);
        prestation.setInsertion(clause);
        return clause;
    }

    public static void reservation(Prestation prestation, TypeReservation... types) {
        Reservation reservation = F.createReservation();
        reservation.getTypes().addAll(List.of(types));
        prestation.setReservation(reservation);
    }

    public static Spaser spaser(Integer debut, Integer fin, Acheteur... acheteurs) {
        Spaser spaser = F.createSpaser();
        spaser.setName("Schema");
        spaser.setTitre("SPASER d'essai");
        spaser.setDebut(debut);
        spaser.setFin(fin);
        spaser.getAcheteurs().addAll(List.of(acheteurs));
        Axe axe = F.createAxe();
        axe.setTitre("Axe unique");
        spaser.getAxes().add(axe);
        return spaser;
    }

    public static Objectif objectif(Spaser spaser, Indicateur indicateur, Comparateur comparateur, Cible... cibles) {
        Objectif objectif = F.createObjectif();
        objectif.setIndicateur(indicateur);
        objectif.setComparateur(comparateur);
        objectif.getCibles().addAll(List.of(cibles));
        spaser.getAxes().getFirst().getObjectifs().add(objectif);
        return objectif;
    }

    public static Cible cible(String valeur, UniteCible unite, BaseIndicateur base, Integer annee, boolean parAn) {
        Cible cible = F.createCible();
        cible.setValeur(new BigDecimal(valeur));
        cible.setUnite(unite);
        cible.setBase(base);
        cible.setAnnee(annee);
        cible.setParAn(parAn);
        return cible;
    }

    public static Cible pourcent(String valeur) {
        return cible(valeur, UniteCible.POURCENT, BaseIndicateur.NOMBRE, null, false);
    }
}
