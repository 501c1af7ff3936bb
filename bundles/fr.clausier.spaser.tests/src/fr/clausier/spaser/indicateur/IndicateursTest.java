// SPDX-License-Identifier: EPL-2.0
package fr.clausier.spaser.indicateur;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import fr.clausier.model.strategie.Acheteur;
import fr.clausier.model.strategie.Critere;
import fr.clausier.model.strategie.Indicateur;
import fr.clausier.model.strategie.Lot;
import fr.clausier.model.strategie.Marche;
import fr.clausier.model.strategie.ModeCriteres;
import fr.clausier.model.strategie.SousCritere;
import fr.clausier.model.strategie.StrategieFactory;
import fr.clausier.model.strategie.TypeClauseSociale;
import fr.clausier.model.strategie.TypeCritere;
import fr.clausier.model.strategie.TypeReservation;
import fr.clausier.spaser.Achats;
import fr.clausier.spaser.portefeuille.Contrat;
import fr.clausier.spaser.portefeuille.LecteurPortefeuille;
import fr.clausier.spaser.portefeuille.Reponse;

@DisplayName("Ce que chaque indicateur compte, ne compte pas, ne sait pas")
class IndicateursTest {

    private final Acheteur ville = Achats.acheteur("Ville", "21130055300016");
    private final Marche marche = Achats.unique(ville, "Essai", "2026-05-01", "100000");

    @Test
    void considerationEnvironnementaleParClauseOuParCritere() {
        assertReponse(Indicateur.CONSIDERATION_ENVIRONNEMENTALE, Reponse.NON_RENSEIGNE);
        Achats.critere(marche, TypeCritere.PRIX, "100");
        assertReponse(Indicateur.CONSIDERATION_ENVIRONNEMENTALE, Reponse.NON);
        Achats.engagement(marche);
        assertReponse(Indicateur.CONSIDERATION_ENVIRONNEMENTALE, Reponse.OUI);
        marche.getEngagements().clear();
        Achats.critere(marche, TypeCritere.ENVIRONNEMENT, "10");
        assertReponse(Indicateur.CONSIDERATION_ENVIRONNEMENTALE, Reponse.OUI);
    }

    @Test
    void clauseEnvironnementaleSansRegarderLesCriteres() {
        Achats.critere(marche, TypeCritere.ENVIRONNEMENT, "10");
        assertReponse(Indicateur.CLAUSE_ENVIRONNEMENTALE, Reponse.NON);
        Achats.engagement(marche);
        assertReponse(Indicateur.CLAUSE_ENVIRONNEMENTALE, Reponse.OUI);
    }

    @Test
    void critereEnvironnementalAussiParSousCritereOuCoutGlobal() {
        Achats.engagement(marche);
        assertReponse(Indicateur.CRITERE_ENVIRONNEMENTAL, Reponse.NON_RENSEIGNE);
        Critere technique = Achats.critere(marche, TypeCritere.TECHNIQUE, "60");
        assertReponse(Indicateur.CRITERE_ENVIRONNEMENTAL, Reponse.NON);
        technique.getSousCriteres().add(sousCritere(TypeCritere.ENVIRONNEMENT, "20"));
        technique.getSousCriteres().add(sousCritere(TypeCritere.TECHNIQUE, "40"));
        assertReponse(Indicateur.CRITERE_ENVIRONNEMENTAL, Reponse.OUI);
        assertEquals(0, mesure(Indicateur.POIDS_ENVIRONNEMENTAL).valeur().compareA(new BigDecimal("20")));
        technique.getSousCriteres().clear();
        Achats.critere(marche, TypeCritere.COUT, "40").setIntegreEnvironnement(true);
        assertReponse(Indicateur.CRITERE_ENVIRONNEMENTAL, Reponse.OUI);
        assertTrue(contribution(Indicateur.POIDS_ENVIRONNEMENTAL).incomplete(), "un coût global n'a pas de poids propre à l'environnement");
    }

    @Test
    void poidsEnvironnementalEnMoyenneDesSeulsMarchesQuiEnOntUn() {
        Achats.critere(marche, TypeCritere.ENVIRONNEMENT, "10");
        Marche autre = Achats.unique(ville, "Autre", "2026-05-01", "1");
        Achats.critere(autre, TypeCritere.ENVIRONNEMENT, "25");
        Marche sans = Achats.unique(ville, "Sans", "2026-05-01", "1");
        Achats.critere(sans, TypeCritere.PRIX, "100");
        Mesure mesure = mesure(Indicateur.POIDS_ENVIRONNEMENTAL, marche, autre, sans);
        assertEquals(new BigDecimal("17.5"), mesure.valeur().arrondi(1));
        assertEquals(List.of(2, 1, 0), List.of(mesure.oui(), mesure.non(), mesure.nonRenseignes()));
        autre.getCriteres().setMode(ModeCriteres.HIERARCHISE);
        mesure = mesure(Indicateur.POIDS_ENVIRONNEMENTAL, marche, autre, sans);
        assertEquals(new BigDecimal("10.0"), mesure.valeur().arrondi(1));
        assertEquals("5.0 à 55.0", mesure.minimum().arrondi(1) + " à " + mesure.maximum().arrondi(1));
    }

    @Test
    void considerationSocialeParClauseCritereOuReservation() {
        assertReponse(Indicateur.CONSIDERATION_SOCIALE, Reponse.NON_RENSEIGNE);
        Achats.critere(marche, TypeCritere.PRIX, "100");
        marche.setExemptionSociale(StrategieFactory.eINSTANCE.createExemptionSociale());
        assertReponse(Indicateur.CONSIDERATION_SOCIALE, Reponse.NON);
        Achats.reservation(marche, TypeReservation.DETENTION);
        assertReponse(Indicateur.CONSIDERATION_SOCIALE, Reponse.OUI);
        marche.setReservation(null);
        Achats.insertion(marche, 100);
        assertReponse(Indicateur.CONSIDERATION_SOCIALE, Reponse.OUI);
    }

    @Test
    void poidsEnPointsComptesEnParts() {
        Achats.critere(marche, TypeCritere.PRIX, null).setPoints(new BigDecimal("120"));
        Achats.critere(marche, TypeCritere.ENVIRONNEMENT, null).setPoints(new BigDecimal("30"));
        assertReponse(Indicateur.CRITERE_ENVIRONNEMENTAL, Reponse.OUI);
        assertEquals(0, mesure(Indicateur.POIDS_ENVIRONNEMENTAL).valeur().compareA(new BigDecimal("20")));
    }

    @Test
    void desHeuresQueLeTitulairePeutRemplacerNeSontPasComptees() {
        var choix = StrategieFactory.eINSTANCE.createAlternativeInsertion();
        choix.setNombre(1);
        Achats.insertion(marche, 700).setAlternative(choix);
        assertReponse(Indicateur.CLAUSE_SOCIALE, Reponse.OUI);
        assertEquals(0, mesure(Indicateur.HEURES_INSERTION).minimum().compareA(BigDecimal.ZERO));
        assertTrue(contribution(Indicateur.HEURES_INSERTION).incomplete());
        assertNull(mesure(Indicateur.HEURES_INSERTION).maximum());
    }

    @Test
    void unLotLaisseSansInsertionNeReprendPasLesHeuresCommunes() {
        Achats.insertion(marche, 500).setCommune(true);
        Achats.lot(marche, 1, "60000");
        Achats.lot(marche, 2, "40000").setMotifSansInsertion("Prestation de deux mois.");
        assertEquals(0, mesure(Indicateur.HEURES_INSERTION).valeur().compareA(new BigDecimal("500")));
    }

    @Test
    void clauseSocialeAvecOuSansHeures() {
        assertReponse(Indicateur.CLAUSE_SOCIALE, Reponse.NON);
        var clause = StrategieFactory.eINSTANCE.createClauseSociale();
        clause.setType(TypeClauseSociale.EGALITE);
        marche.getClausesSociales().add(clause);
        assertReponse(Indicateur.CLAUSE_SOCIALE, Reponse.OUI);
    }

    @Test
    void critereSocial() {
        assertReponse(Indicateur.CRITERE_SOCIAL, Reponse.NON_RENSEIGNE);
        Achats.critere(marche, TypeCritere.PRIX, "90");
        assertReponse(Indicateur.CRITERE_SOCIAL, Reponse.NON);
        Achats.critere(marche, TypeCritere.SOCIAL, "10");
        assertReponse(Indicateur.CRITERE_SOCIAL, Reponse.OUI);
    }

    @Test
    void marchesReserves() {
        assertReponse(Indicateur.MARCHES_RESERVES, Reponse.NON);
        Achats.reservation(marche, TypeReservation.DETENTION);
        assertReponse(Indicateur.MARCHES_RESERVES, Reponse.OUI);
        assertReponse(Indicateur.ACHATS_SOLIDAIRES, Reponse.NON);
    }

    @Test
    void achatsReservesAUneSeuleSorteDeStructures() {
        assertReponse(Indicateur.ACHATS_SIAE, Reponse.NON);
        Achats.reservation(marche, TypeReservation.INSERTION);
        assertReponse(Indicateur.ACHATS_SIAE, Reponse.OUI);
        assertReponse(Indicateur.ACHATS_HANDICAP, Reponse.NON);
        assertReponse(Indicateur.ACHATS_SOLIDAIRES, Reponse.OUI);
        Achats.reservation(marche, TypeReservation.INSERTION, TypeReservation.HANDICAP);
        assertReponse(Indicateur.ACHATS_SIAE, Reponse.NON_RENSEIGNE);
        assertReponse(Indicateur.ACHATS_HANDICAP, Reponse.NON_RENSEIGNE);
        assertReponse(Indicateur.ACHATS_SOLIDAIRES, Reponse.OUI);
        Achats.reservation(marche);
        assertReponse(Indicateur.ACHATS_SOLIDAIRES, Reponse.NON_RENSEIGNE);
    }

    @Test
    void heuresJamaisComptesPourZeroQuandUnFacteurManque() {
        assertEquals(0, mesure(Indicateur.HEURES_INSERTION).valeur().compareA(BigDecimal.ZERO));
        Achats.insertion(marche, null).setTaux(BigDecimal.TEN);
        Mesure mesure = mesure(Indicateur.HEURES_INSERTION);
        assertNull(mesure.valeur());
        assertNull(mesure.maximum(), "rien ne borne des heures que l'on ne sait pas calculer");
        assertEquals(1, mesure.nonRenseignes());
        assertTrue(mesure.manques().getFirst().manques().getFirst().contains("part de main d'œuvre"));
        marche.setPartMainOeuvre(new BigDecimal("45"));
        marche.setCoutHoraire(new BigDecimal("36"));
        mesure = mesure(Indicateur.HEURES_INSERTION);
        assertEquals(new BigDecimal("125"), mesure.numerateur());
        assertEquals(mesure.valeur(), mesure.maximum());
    }

    @Test
    void heuresDeChaqueLotEtEtp() {
        Marche alloti = Achats.marche(ville, "Alloti", "2026-05-01");
        Achats.insertion(Achats.lot(alloti, 1, "1000"), 1607);
        Achats.insertion(Achats.lot(alloti, 2, "1000"), 804);
        Achats.lot(alloti, 3, "1000");
        assertEquals(new BigDecimal("2411"), mesure(Indicateur.HEURES_INSERTION, alloti).numerateur());
        Mesure etp = mesure(Indicateur.ETP_INSERTION, alloti);
        assertEquals(new BigDecimal("1.50"), etp.valeur().arrondi(2));
        assertEquals(1, etp.valeur().compareA(new BigDecimal("1.5")), "la valeur exacte dépasse 1,5");
    }

    @Test
    void marchesAllotisComptesParConsultation() {
        Marche alloti = Achats.marche(ville, "Alloti", "2026-05-01");
        Achats.lot(alloti, 1, "30");
        Achats.lot(alloti, 2, "50");
        Achats.lot(alloti, 3, "20");
        marche.setEstimation(new BigDecimal("25"));
        Mesure nombre = mesure(Indicateur.MARCHES_ALLOTIS, alloti, marche);
        assertEquals(List.of(1, 1), List.of(nombre.oui(), nombre.non()));
        assertEquals(new BigDecimal("50"), nombre.valeur().arrondi(0));
        Mesure valeur = CatalogueIndicateurs.de(Indicateur.MARCHES_ALLOTIS)
                .mesurer(contrats(alloti, marche), Grandeur.PART_EN_VALEUR);
        assertEquals(new BigDecimal("80"), valeur.valeur().arrondi(0));
        Marche seul = Achats.marche(ville, "Seul", "2026-05-01");
        Achats.lot(seul, 1, "30");
        assertEquals(Reponse.NON, mesure(Indicateur.MARCHES_ALLOTIS, seul).contributions().getFirst().reponse());
        Marche indecis = Achats.marche(ville, "Indecis", "2026-05-01");
        indecis.setEstimation(BigDecimal.TEN);
        assertEquals(Reponse.NON_RENSEIGNE, mesure(Indicateur.MARCHES_ALLOTIS, indecis).contributions().getFirst().reponse());
    }

    @Test
    void enValeurUnMontantInconnuPeutNoyerOuPorterLaPart() {
        Achats.engagement(marche);
        Marche sans = Achats.unique(ville, "Sans", "2026-05-01", "300000");
        Marche inconnu = Achats.unique(ville, "Inconnu", "2026-05-01", null);
        IndicateurSpaser indicateur = CatalogueIndicateurs.de(Indicateur.CLAUSE_ENVIRONNEMENTALE);
        Mesure mesure = indicateur.mesurer(contrats(marche, sans, inconnu), Grandeur.PART_EN_VALEUR);
        assertEquals("25 entre 0 et 25", mesure.valeur().arrondi(0) + " entre " + mesure.minimum().arrondi(0) + " et "
                + mesure.maximum().arrondi(0));
        assertEquals(1, mesure.nonRenseignes());
        Achats.engagement(inconnu);
        mesure = indicateur.mesurer(contrats(marche, sans, inconnu), Grandeur.PART_EN_VALEUR);
        assertEquals("25 entre 25 et 100",
                mesure.valeur().arrondi(0) + " entre " + mesure.minimum().arrondi(0) + " et " + mesure.maximum().arrondi(0));
        assertEquals(2, indicateur.mesurer(contrats(marche, sans, inconnu), Grandeur.CONTRATS).oui(), "en nombre il compte");
        assertNull(indicateur.mesurer(contrats(marche, sans, inconnu), Grandeur.MONTANT).maximum());
    }

    @Test
    void unAccordCadreCompteUneFoisPourSonMaximum() {
        marche.setEstimation(null);
        var cadre = StrategieFactory.eINSTANCE.createAccordCadre();
        cadre.setMaximum(new BigDecimal("480000"));
        cadre.setBonsDeCommande(true);
        marche.setAccordCadre(cadre);
        List<Contrat> contrats = contrats(marche);
        assertEquals(1, contrats.size());
        assertEquals(new BigDecimal("480000"), contrats.getFirst().montant());
    }

    @Test
    void uneClauseCommuneVautPourChaqueLot() {
        Marche alloti = Achats.marche(ville, "Alloti", "2026-05-01");
        Lot premier = Achats.lot(alloti, 1, "100000");
        Achats.lot(alloti, 2, "200000");
        Achats.engagement(alloti);
        assertEquals(2, mesure(Indicateur.CLAUSE_ENVIRONNEMENTALE, alloti).oui());
        Achats.engagement(premier);
        assertEquals(2, mesure(Indicateur.CLAUSE_ENVIRONNEMENTALE, alloti).oui());
    }

    @ParameterizedTest
    @EnumSource(Indicateur.class)
    void chaqueIndicateurAUneFicheEtUnCalcul(Indicateur code) {
        IndicateurSpaser indicateur = CatalogueIndicateurs.de(code);
        assertEquals(code, indicateur.code());
        assertFalse(indicateur.fiche().formule().isBlank());
        assertTrue(indicateur.grandeurs().containsAll(indicateur.presentation()));
        for (Grandeur grandeur : indicateur.grandeurs()) {
            Mesure vide = indicateur.mesurer(List.of(), grandeur);
            assertNull(vide.valeur(), "sans marché, aucune valeur");
            assertNotNull(vide.numerateur());
        }
    }

    private void assertReponse(Indicateur indicateur, Reponse attendue) {
        assertEquals(attendue, contribution(indicateur).reponse(), indicateur.getLiteral());
    }

    private Contribution contribution(Indicateur indicateur) {
        return mesure(indicateur, marche).contributions().getFirst();
    }

    private Mesure mesure(Indicateur indicateur) {
        return mesure(indicateur, marche);
    }

    private static Mesure mesure(Indicateur code, Marche... marches) {
        IndicateurSpaser indicateur = CatalogueIndicateurs.de(code);
        return indicateur.mesurer(contrats(marches), indicateur.presentation().getFirst());
    }

    private static List<Contrat> contrats(Marche... marches) {
        return LecteurPortefeuille.lire(List.of(marches), List.of()).contrats();
    }

    private static SousCritere sousCritere(TypeCritere type, String poids) {
        SousCritere sousCritere = StrategieFactory.eINSTANCE.createSousCritere();
        sousCritere.setType(type);
        sousCritere.setTypePrecise(true);
        sousCritere.setPoids(new BigDecimal(poids));
        return sousCritere;
    }
}
