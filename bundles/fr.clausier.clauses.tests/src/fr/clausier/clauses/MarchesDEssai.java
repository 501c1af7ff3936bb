// SPDX-License-Identifier: EPL-2.0
package fr.clausier.clauses;

import java.math.BigDecimal;
import java.time.LocalDate;

import fr.clausier.model.strategie.AccordCadre;
import fr.clausier.model.strategie.Acheteur;
import fr.clausier.model.strategie.Allotissement;
import fr.clausier.model.strategie.CategoriePublic;
import fr.clausier.model.strategie.Ccag;
import fr.clausier.model.strategie.ClauseInsertion;
import fr.clausier.model.strategie.ClauseSociale;
import fr.clausier.model.strategie.Critere;
import fr.clausier.model.strategie.DerogationCcag;
import fr.clausier.model.strategie.EngagementEnvironnemental;
import fr.clausier.model.strategie.Facilitateur;
import fr.clausier.model.strategie.HeuresParTranche;
import fr.clausier.model.strategie.JeuCriteres;
import fr.clausier.model.strategie.Label;
import fr.clausier.model.strategie.Lot;
import fr.clausier.model.strategie.Marche;
import fr.clausier.model.strategie.Modalite;
import fr.clausier.model.strategie.MotifNonAllotissement;
import fr.clausier.model.strategie.NatureMarche;
import fr.clausier.model.strategie.NonAllotissement;
import fr.clausier.model.strategie.OuiNon;
import fr.clausier.model.strategie.Penalite;
import fr.clausier.model.strategie.Periodicite;
import fr.clausier.model.strategie.Prestation;
import fr.clausier.model.strategie.Procedure;
import fr.clausier.model.strategie.PublicEligible;
import fr.clausier.model.strategie.Reservation;
import fr.clausier.model.strategie.SousCritere;
import fr.clausier.model.strategie.StrategieFactory;
import fr.clausier.model.strategie.TypeAcheteur;
import fr.clausier.model.strategie.TypeClauseSociale;
import fr.clausier.model.strategie.TypeCritere;
import fr.clausier.model.strategie.TypeEngagement;
import fr.clausier.model.strategie.TypeReservation;
import fr.clausier.model.strategie.UnitePenalite;
import fr.clausier.model.strategie.Variantes;

/** Purchases of the tests, each new at every call. */
public final class MarchesDEssai {

    private static final StrategieFactory F = StrategieFactory.eINSTANCE;

    private MarchesDEssai() {
    }

    /** Works in two lots, with insertion, environment and a label, under the law of the end of 2026. */
    public static Marche ecole() {
        Marche marche = marche("Reconstruction de l'école du Vallon", NatureMarche.TRAVAUX, Procedure.AOO, Ccag.TRAVAUX,
                LocalDate.of(2026, 11, 30), 24);
        marche.setReference("2026-EC-01");
        marche.setVariantes(Variantes.INTERDITES);
        marche.getCpv().add("45214210");
        Allotissement allotissement = F.createAllotissement();
        allotissement.setOffresTous(true);
        allotissement.setAttributionMax(1);
        allotissement.setRegle("Ordre de préférence indiqué par le candidat.");
        marche.setAllotissement(allotissement);
        marche.setCriteres(criteres("45", "30", "15", "10"));
        marche.getNotes().add("Vérifier la date de la commission.");
        Lot grosOeuvre = lot(marche, 1, "Gros œuvre", "4000000", "45", "36");
        insertion(grosOeuvre, "15");
        EngagementEnvironnemental dechets = engagement(grosOeuvre, TypeEngagement.DECHETS_VALORISATION, "70", "%");
        dechets.setPreuve("bordereaux de suivi");
        dechets.setControle(Periodicite.MENSUEL);
        dechets.getPenalites().add(penalite("500", UnitePenalite.POINT));
        Lot peinture = lot(marche, 2, "Peinture", "600000", "70", "36");
        insertion(peinture, "15");
        EngagementEnvironnemental peintures = engagement(peinture, TypeEngagement.POLLUTION_NUISANCES, null, null);
        peintures.setTexte("Peintures à faible teneur en composés organiques volatils");
        peintures.setPreuve("fiches techniques");
        Label label = F.createLabel();
        label.setNom("Écolabel européen");
        peintures.setLabel(label);
        return marche;
    }

    /** Cleaning as one framework agreement by orders, hours for each slice ordered. */
    public static Marche nettoyage() {
        Marche marche = marche("Nettoyage des bâtiments municipaux", NatureMarche.SERVICES, Procedure.AOO, Ccag.FCS,
                LocalDate.of(2026, 9, 15), 48);
        NonAllotissement decision = F.createNonAllotissement();
        decision.setMotif(MotifNonAllotissement.TECHNIQUEMENT_DIFFICILE);
        decision.setTexte("Les interventions se succèdent dans les mêmes locaux.\n\nTrois raisons :\n- accès unique ;\n"
                + "- horaires communs ;\n- produits partagés.");
        marche.setNonAllotissement(decision);
        AccordCadre accordCadre = F.createAccordCadre();
        accordCadre.setMaximum(new BigDecimal("480000"));
        accordCadre.setBonsDeCommande(true);
        marche.setAccordCadre(accordCadre);
        marche.setCriteres(criteres("50", "30", "20", null));
        ClauseInsertion clause = insertion(marche, null);
        HeuresParTranche tranche = F.createHeuresParTranche();
        tranche.setHeures(35);
        tranche.setTranche(new BigDecimal("10000"));
        clause.setParTranche(tranche);
        clause.setFacilitateur(null);
        clause.setReunionJours(null);
        clause.getPenalites().remove(1);
        EngagementEnvironnemental emballages = engagement(marche, TypeEngagement.EMBALLAGES_PLASTIQUES, "90",
                "% de produits en vrac ou concentrés");
        emballages.setPreuve("factures");
        emballages.setControle(Periodicite.SEMESTRIEL);
        ClauseSociale formation = F.createClauseSociale();
        formation.setType(TypeClauseSociale.CONDITIONS_TRAVAIL);
        formation.setTexte("Les horaires de travail sont fixés en journée");
        formation.setPreuve("plannings");
        marche.getClausesSociales().add(formation);
        DerogationCcag derogation = F.createDerogationCcag();
        derogation.setArticle("14.1");
        derogation.setTexte("Les pénalités de retard sont de 100 € par jour.");
        marche.getDerogationsCcag().add(derogation);
        return marche;
    }

    /** Supplies of 2025, adapted procedure: no commitment at all, which the law then allowed. */
    public static Marche mobilier() {
        Marche marche = marche("Mobilier de bureau", NatureMarche.FOURNITURES, Procedure.MAPA, Ccag.FCS,
                LocalDate.of(2025, 6, 2), 12);
        marche.setEstimation(new BigDecimal("85000"));
        NonAllotissement decision = F.createNonAllotissement();
        decision.setMotif(MotifNonAllotissement.PRESTATIONS_INDISSOCIABLES);
        decision.setTexte("Un seul ensemble de postes de travail est acheté");
        marche.setNonAllotissement(decision);
        JeuCriteres jeu = F.createJeuCriteres();
        jeu.getCriteres().add(critere(TypeCritere.PRIX, null, "60"));
        jeu.getCriteres().add(critere(TypeCritere.TECHNIQUE, null, "40"));
        marche.setCriteres(jeu);
        return marche;
    }

    /** Green spaces in two lots, both reserved. */
    public static Marche reserve() {
        Marche marche = marche("Entretien des espaces verts", NatureMarche.SERVICES, Procedure.MAPA, Ccag.FCS,
                LocalDate.of(2026, 10, 1), 36);
        marche.setCriteres(criteres("50", "30", "20", null));
        Lot nord = lot(marche, 1, "Secteur nord", "60000", null, null);
        Lot sud = lot(marche, 2, "Secteur sud", "70000", null, null);
        for (Lot lot : new Lot[] { nord, sud }) {
            Reservation reservation = F.createReservation();
            reservation.getTypes().add(TypeReservation.HANDICAP);
            if (lot == sud) {
                reservation.getTypes().add(TypeReservation.INSERTION);
            }
            lot.setReservation(reservation);
            EngagementEnvironnemental biodiversite = engagement(lot, TypeEngagement.BIODIVERSITE, "100", "% sans produit phytosanitaire");
            biodiversite.setPreuve("registre des interventions");
        }
        return marche;
    }

    /** A purchase of a city, without lots. */
    public static Marche marche(String titre, NatureMarche nature, Procedure procedure, Ccag ccag, LocalDate lancement,
            int mois) {
        Acheteur ville = F.createAcheteur();
        ville.setName("Ville");
        ville.setTitre("Ville de Marseille");
        ville.setType(TypeAcheteur.COLLECTIVITE);
        ville.setSiret("21130055300016");
        ville.setProfilAcheteur("https://marches.example.fr");
        Marche marche = F.createMarche();
        marche.setName("M");
        marche.setTitre(titre);
        marche.setNature(nature);
        marche.setProcedure(procedure);
        marche.setCcag(ccag);
        marche.setLancement(lancement);
        marche.setDureeMois(mois);
        marche.setAcheteur(ville);
        return marche;
    }

    /** A lot with what its hours are computed from. */
    public static Lot lot(Marche marche, int numero, String titre, String estimation, String part, String cout) {
        Lot lot = F.createLot();
        lot.setNumero(numero);
        lot.setTitre(titre);
        lot.setEstimation(decimal(estimation));
        lot.setPartMainOeuvre(decimal(part));
        lot.setCoutHoraire(decimal(cout));
        marche.getLots().add(lot);
        return lot;
    }

    /** A full insertion clause; the rate may be null. */
    public static ClauseInsertion insertion(Prestation prestation, String taux) {
        ClauseInsertion clause = F.createClauseInsertion();
        clause.setTaux(decimal(taux));
        for (CategoriePublic categorie : new CategoriePublic[] { CategoriePublic.B1_DELD, CategoriePublic.B2_RSA }) {
            PublicEligible eligible = F.createPublicEligible();
            eligible.setCategorie(categorie);
            clause.getPublics().add(eligible);
        }
        clause.getModalites().add(Modalite.EMBAUCHE_DIRECTE);
        clause.getModalites().add(Modalite.SOUS_TRAITANCE);
        Facilitateur facilitateur = F.createFacilitateur();
        facilitateur.setTitre("Maison de l'emploi");
        facilitateur.setCourriel("clauses@example.fr");
        clause.setFacilitateur(facilitateur);
        clause.setPeriodicite(Periodicite.TRIMESTRIEL);
        clause.setGlobalisation(OuiNon.OUI);
        clause.setReunionJours(15);
        clause.getPenalites().add(penalite("50", UnitePenalite.HEURE));
        clause.getPenalites().add(penalite("75", UnitePenalite.JOUR_ET_DOCUMENT));
        prestation.setInsertion(clause);
        return clause;
    }

    /** An environmental commitment; target and unit may be null. */
    public static EngagementEnvironnemental engagement(Prestation prestation, TypeEngagement type, String objectif, String unite) {
        EngagementEnvironnemental engagement = F.createEngagementEnvironnemental();
        engagement.setType(type);
        engagement.setObjectif(decimal(objectif));
        engagement.setUnite(unite);
        prestation.getEngagements().add(engagement);
        return engagement;
    }

    private static JeuCriteres criteres(String prix, String technique, String environnement, String social) {
        JeuCriteres jeu = F.createJeuCriteres();
        jeu.setCommuns(true);
        jeu.getCriteres().add(critere(TypeCritere.PRIX, null, prix));
        Critere valeur = critere(TypeCritere.TECHNIQUE, "Valeur technique", technique);
        for (String sous : new String[] { "Méthode", "Moyens" }) {
            SousCritere sousCritere = F.createSousCritere();
            sousCritere.setTitre(sous);
            sousCritere.setPoids(decimal(technique).divide(BigDecimal.TWO));
            valeur.getSousCriteres().add(sousCritere);
        }
        jeu.getCriteres().add(valeur);
        Critere vert = critere(TypeCritere.ENVIRONNEMENT, "Environnement", environnement);
        vert.getElements().add("plan de réemploi");
        vert.getElements().add("filières");
        vert.getPreuves().add("note chiffrée");
        jeu.getCriteres().add(vert);
        if (social != null) {
            jeu.getCriteres().add(critere(TypeCritere.SOCIAL, "Qualité de l'insertion", social));
        }
        return jeu;
    }

    private static Critere critere(TypeCritere type, String titre, String poids) {
        Critere critere = F.createCritere();
        critere.setType(type);
        critere.setTitre(titre);
        critere.setPoids(decimal(poids));
        return critere;
    }

    private static Penalite penalite(String montant, UnitePenalite unite) {
        Penalite penalite = F.createPenalite();
        penalite.setMontant(decimal(montant));
        penalite.setUnite(unite);
        return penalite;
    }

    private static BigDecimal decimal(String nombre) {
        return nombre == null ? null : new BigDecimal(nombre);
    }
}
