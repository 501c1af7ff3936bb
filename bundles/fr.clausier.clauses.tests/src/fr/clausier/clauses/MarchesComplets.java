// SPDX-License-Identifier: EPL-2.0
package fr.clausier.clauses;

import java.math.BigDecimal;
import java.time.LocalDate;

import fr.clausier.model.strategie.AccordCadre;
import fr.clausier.model.strategie.Acheteur;
import fr.clausier.model.strategie.AlternativeInsertion;
import fr.clausier.model.strategie.Ccag;
import fr.clausier.model.strategie.ClauseInsertion;
import fr.clausier.model.strategie.ContributionAgec;
import fr.clausier.model.strategie.Critere;
import fr.clausier.model.strategie.Dimension;
import fr.clausier.model.strategie.FormeGroupement;
import fr.clausier.model.strategie.FormePrix;
import fr.clausier.model.strategie.GarantieAvance;
import fr.clausier.model.strategie.GenreReconduction;
import fr.clausier.model.strategie.GroupementCommandes;
import fr.clausier.model.strategie.HeuresParTranche;
import fr.clausier.model.strategie.JeuCriteres;
import fr.clausier.model.strategie.Label;
import fr.clausier.model.strategie.Lieu;
import fr.clausier.model.strategie.Lot;
import fr.clausier.model.strategie.Marche;
import fr.clausier.model.strategie.MotifNonAllotissement;
import fr.clausier.model.strategie.NatureMarche;
import fr.clausier.model.strategie.NonAllotissement;
import fr.clausier.model.strategie.OperationTravaux;
import fr.clausier.model.strategie.Penalite;
import fr.clausier.model.strategie.PlastiqueUsageUnique;
import fr.clausier.model.strategie.Prestation;
import fr.clausier.model.strategie.Procedure;
import fr.clausier.model.strategie.Realisation;
import fr.clausier.model.strategie.Reconductions;
import fr.clausier.model.strategie.Restauration;
import fr.clausier.model.strategie.SousCritere;
import fr.clausier.model.strategie.Specification;
import fr.clausier.model.strategie.StrategieFactory;
import fr.clausier.model.strategie.TechniqueAchat;
import fr.clausier.model.strategie.Tranche;
import fr.clausier.model.strategie.TypeCritere;
import fr.clausier.model.strategie.TypeEngagement;
import fr.clausier.model.strategie.TypeLieu;
import fr.clausier.model.strategie.TypePrix;
import fr.clausier.model.strategie.UnitePenalite;

/** Purchases that use the rarer statements of the language, each in a contract where it makes sense. */
public final class MarchesComplets {

    private static final StrategieFactory F = StrategieFactory.eINSTANCE;

    private MarchesComplets() {
    }

    /** Works of two buyers in parts: hours above a threshold, a penalty by formula, weights in points, a lot without hours. */
    public static Marche voirie() {
        Marche marche = MarchesDEssai.marche("Requalification de la rue des Tanneurs", NatureMarche.TRAVAUX, Procedure.AOO,
                Ccag.TRAVAUX, LocalDate.of(2026, 11, 30), 20);
        Acheteur metropole = F.createAcheteur();
        metropole.setTitre("Métropole d'exemple");
        GroupementCommandes groupement = F.createGroupementCommandes();
        groupement.getMembres().add(marche.getAcheteur());
        groupement.getMembres().add(metropole);
        groupement.setCoordonnateur(marche.getAcheteur());
        marche.setGroupement(groupement);
        marche.setFormePrix(FormePrix.UNITAIRE);
        marche.setTypePrix(TypePrix.REVISABLE);
        marche.setOperation(OperationTravaux.INFRASTRUCTURE);
        marche.setSurface(new BigDecimal("12000"));
        marche.setFormeGroupement(FormeGroupement.CONJOINT_MANDATAIRE_SOLIDAIRE);
        Lieu lieu = F.createLieu();
        lieu.setType(TypeLieu.COMMUNE);
        lieu.setCode("13055");
        marche.setLieu(lieu);
        marche.getTranches().add(tranche(false, "Chaussée et trottoirs", "2300000", 12));
        marche.getTranches().add(tranche(true, "Plantations", "700000", null));
        marche.setCriteres(points());

        Lot voirie = MarchesDEssai.lot(marche, 1, "Voirie et réseaux", "3100000", null, null);
        voirie.setDelaiMois(14);
        voirie.setTitulairePME(true);
        voirie.setMetier("VRD et terrassement");
        voirie.setAvance(new BigDecimal("35"));
        voirie.setGarantieAvance(GarantieAvance.PREMIERE_DEMANDE);
        ClauseInsertion clause = insertion(voirie, 1, "2000", "2700000");
        clause.setPerimetre("marchés de travaux du territoire");
        clause.getPenalites().clear();
        Penalite formule = F.createPenalite();
        formule.setCoefficient(new BigDecimal("3"));
        formule.setReference("le SMIC horaire");
        formule.setUnite(UnitePenalite.HEURE);
        formule.setPlafondTaux(new BigDecimal("5"));
        clause.getPenalites().add(formule);
        Penalite retard = F.createPenalite();
        retard.setMontant(new BigDecimal("50"));
        retard.setUnite(UnitePenalite.JOUR);
        retard.setPlafond(new BigDecimal("2000"));
        clause.getPenalites().add(retard);
        specification(voirie, "Enrobés tièdes", null, Dimension.ENVIRONNEMENTALE, Dimension.ECONOMIQUE);
        specification(voirie, "Bornes de marque Exemple", "Les bornes existantes de la rue sont conservées.");
        Realisation realisation = F.createRealisation();
        realisation.setTitulaire("Entreprise qui ne doit pas paraître");
        voirie.setRealisation(realisation);

        Lot vert = MarchesDEssai.lot(marche, 2, "Plantations", "400000", null, null);
        vert.setMotifSansInsertion("le lot est confié à un seul jardinier pendant deux mois");
        MarchesDEssai.engagement(vert, TypeEngagement.BIODIVERSITE, "80", "% d'essences locales").setPreuve("liste des végétaux");
        Label label = F.createLabel();
        label.setNom("Plante bleue");
        label.getCaracteristiques().add("production sans néonicotinoïdes");
        vert.getLabels().add(label);
        return marche;
    }

    /** Meals under a framework agreement by orders: hours or an action, shares of a criterion, shares of products. */
    public static Marche repas() {
        Marche marche = MarchesDEssai.marche("Restauration scolaire", NatureMarche.SERVICES, Procedure.AOO, Ccag.FCS,
                LocalDate.of(2026, 10, 1), 60);
        NonAllotissement decision = F.createNonAllotissement();
        decision.setMotif(MotifNonAllotissement.PRESTATIONS_INDISSOCIABLES);
        decision.setTexte("Les repas sont préparés et livrés par une seule cuisine");
        marche.setNonAllotissement(decision);
        AccordCadre accordCadre = F.createAccordCadre();
        accordCadre.setMaximum(new BigDecimal("2000000"));
        accordCadre.setBonsDeCommande(true);
        accordCadre.setQuantiteMaximale("400 000 repas");
        accordCadre.setBonMaximum(new BigDecimal("80000"));
        accordCadre.setAttributaires(2);
        accordCadre.setJustificationDuree("l'équipement de la cuisine s'amortit sur cinq ans");
        accordCadre.setClausesReportees(true);
        marche.setAccordCadre(accordCadre);
        Reconductions reconductions = F.createReconductions();
        reconductions.setNombre(3);
        reconductions.setDureeMois(12);
        reconductions.setGenre(GenreReconduction.EXPRESSE);
        marche.setReconductions(reconductions);
        marche.getTechniques().add(TechniqueAchat.CATALOGUE);
        marche.setInnovant(true);
        marche.setCriteres(relatifs());
        ClauseInsertion clause = insertion(marche, 35, "100000", null);
        AlternativeInsertion choix = F.createAlternativeInsertion();
        choix.setNombre(1);
        choix.setParAn(true);
        choix.getActions().add("accueil de deux stagiaires");
        choix.getActions().add("visite de la cuisine par une classe");
        clause.setAlternative(choix);
        MarchesDEssai.engagement(marche, TypeEngagement.ALIMENTATION_DURABLE, null, null).setTexte("Deux menus végétariens par semaine");
        Restauration restauration = F.createRestauration();
        restauration.setDurable(new BigDecimal("55"));
        restauration.setBio(new BigDecimal("25"));
        restauration.setViandesPoissons(new BigDecimal("60"));
        marche.setRestauration(restauration);
        ContributionAgec textile = F.createContributionAgec();
        textile.setCategorie("TEXTILE");
        textile.setReemploi(new BigDecimal("8"));
        textile.setRecycle(new BigDecimal("20"));
        marche.getAgec().add(textile);
        PlastiqueUsageUnique plastique = F.createPlastiqueUsageUnique();
        plastique.setMotif("prélèvements témoins conservés sous scellé");
        marche.setPlastique(plastique);
        return marche;
    }

    private static ClauseInsertion insertion(Prestation prestation, int heures, String tranche, String seuil) {
        ClauseInsertion clause = MarchesDEssai.insertion(prestation, null);
        HeuresParTranche parTranche = F.createHeuresParTranche();
        parTranche.setHeures(heures);
        parTranche.setTranche(new BigDecimal(tranche));
        parTranche.setSeuil(seuil == null ? null : new BigDecimal(seuil));
        clause.setParTranche(parTranche);
        return clause;
    }

    private static void specification(Prestation prestation, String texte, String justification, Dimension... dimensions) {
        Specification specification = F.createSpecification();
        specification.setTexte(texte);
        specification.setJustification(justification);
        for (Dimension dimension : dimensions) {
            specification.getDimensions().add(dimension);
        }
        prestation.getSpecifications().add(specification);
    }

    private static Tranche tranche(boolean optionnelle, String titre, String montant, Integer mois) {
        Tranche tranche = F.createTranche();
        tranche.setOptionnelle(optionnelle);
        tranche.setNumero(optionnelle ? 1 : null);
        tranche.setTitre(titre);
        tranche.setMontant(new BigDecimal(montant));
        tranche.setDelaiMois(mois);
        return tranche;
    }

    private static JeuCriteres points() {
        JeuCriteres jeu = F.createJeuCriteres();
        jeu.setCommuns(true);
        Critere technique = enPoints(TypeCritere.TECHNIQUE, "Valeur technique", "60");
        technique.getSousCriteres().add(sousCritere("Méthodologie", "40", null));
        SousCritere reemploi = sousCritere("Réemploi des pavés", "20", null);
        reemploi.setType(TypeCritere.ENVIRONNEMENT);
        reemploi.setTypePrecise(true);
        technique.getSousCriteres().add(reemploi);
        Label label = F.createLabel();
        label.setNom("NF Environnement");
        technique.getLabels().add(label);
        jeu.getCriteres().add(enPoints(TypeCritere.PRIX, null, "60"));
        jeu.getCriteres().add(technique);
        jeu.getCriteres().add(enPoints(TypeCritere.DELAI, null, "30"));
        return jeu;
    }

    private static JeuCriteres relatifs() {
        JeuCriteres jeu = F.createJeuCriteres();
        Critere prix = F.createCritere();
        prix.setType(TypeCritere.PRIX);
        prix.setPoids(new BigDecimal("40"));
        Critere qualite = F.createCritere();
        qualite.setType(TypeCritere.TECHNIQUE);
        qualite.setTitre("Qualité des repas");
        qualite.setPoids(new BigDecimal("60"));
        qualite.getSousCriteres().add(sousCritere("Goût et variété", null, "70"));
        SousCritere circuits = sousCritere("Saisonnalité et circuits courts", null, "30");
        circuits.setType(TypeCritere.ENVIRONNEMENT);
        circuits.setTypePrecise(true);
        qualite.getSousCriteres().add(circuits);
        jeu.getCriteres().add(prix);
        jeu.getCriteres().add(qualite);
        return jeu;
    }

    private static Critere enPoints(TypeCritere type, String titre, String points) {
        Critere critere = F.createCritere();
        critere.setType(type);
        critere.setTitre(titre);
        critere.setPoints(new BigDecimal(points));
        return critere;
    }

    private static SousCritere sousCritere(String titre, String points, String part) {
        SousCritere sousCritere = F.createSousCritere();
        sousCritere.setTitre(titre);
        sousCritere.setPoints(points == null ? null : new BigDecimal(points));
        sousCritere.setPoids(part == null ? null : new BigDecimal(part));
        sousCritere.setRelatif(part != null);
        return sousCritere;
    }
}
