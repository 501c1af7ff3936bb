// SPDX-License-Identifier: EPL-2.0
package fr.clausier.spaser.classeur;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFFormulaEvaluator;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import fr.clausier.model.strategie.Indicateur;
import fr.clausier.spaser.Bilans;
import fr.clausier.spaser.evaluation.Bilan;
import fr.clausier.spaser.evaluation.EvaluationSpaser;
import fr.clausier.spaser.evaluation.ResultatObjectif;
import fr.clausier.spaser.indicateur.CatalogueIndicateurs;
import fr.clausier.spaser.indicateur.Mesure;
import fr.clausier.spaser.indicateur.Quotient;

@DisplayName("Le classeur, relu")
class ClasseurSpaserTest {

    private static final int ENTETE_INDICATEURS = 3;
    private static final int ENTETE_MARCHES = 3;

    private static Bilan bilan;
    private static byte[] octets;
    private static XSSFWorkbook classeur;

    @BeforeAll
    static void ecrire() {
        bilan = Bilans.complet();
        octets = ClasseurSpaser.octets(bilan, Bilans.DATE);
        classeur = Lecture.ouvrir(octets);
    }

    @Test
    void quatreFeuillesDansLOrdreDeLecture() {
        List<String> noms = new ArrayList<>();
        classeur.forEach(f -> noms.add(f.getSheetName()));
        assertEquals(List.of("Synthèse", "Indicateurs", "Marchés", "Méthode"), noms);
    }

    @Test
    void aucuneFormuleNEstEnErreur() {
        Lecture.formules(classeur).forEach((adresse, valeur) -> assertFalse(valeur.startsWith("erreur"), adresse));
    }

    @Test
    void chaqueFormuleDIndicateurDonneLaMesureExacte() {
        for (Mesure mesure : bilan.mesures()) {
            List<String> ligne = ligne(mesure);
            String nom = mesure.indicateur() + " " + mesure.grandeur().libelle();
            assertEquals(Integer.toString(mesure.oui()), ligne.get(ColonneIndicateur.OUI.ordinal()), nom);
            assertEquals(Integer.toString(mesure.non()), ligne.get(ColonneIndicateur.NON.ordinal()), nom);
            assertEquals(Integer.toString(mesure.nonRenseignes()), ligne.get(ColonneIndicateur.NON_RENSEIGNE.ordinal()), nom);
            assertEquals(attendu(mesure, mesure.valeur()), ligne.get(ColonneIndicateur.PREVU.ordinal()), nom);
            if (mesure.renseignee()) {
                assertEquals(attendu(mesure, mesure.minimum()), ligne.get(ColonneIndicateur.MINIMUM.ordinal()), nom + " minimum");
                assertEquals(attendu(mesure, mesure.maximum()), ligne.get(ColonneIndicateur.MAXIMUM.ordinal()), nom + " maximum");
            }
        }
    }

    @Test
    void chaqueObjectifALeStatutLEcartEtLeResteDuBilan() {
        List<List<String>> lignes = indicateurs();
        for (ResultatObjectif r : bilan.resultats()) {
            List<String> ligne = lignes.stream().filter(l -> correspond(l,
                    r.mesure()) && l.get(ColonneIndicateur.REMARQUE.ordinal()).startsWith(r.axe()))
                    .findFirst().orElseThrow();
            String nom = r.mesure().indicateur().getLiteral();
            assertEquals(r.statut().libelle(), ligne.get(ColonneIndicateur.STATUT.ordinal()), nom);
            if (r.cible() != null) {
                assertEquals(r.ecart() == null ? "" : r.ecart().setScale(2).stripTrailingZeros().toPlainString(),
                        arrondi(ligne.get(ColonneIndicateur.ECART.ordinal())), nom);
                assertEquals(Lecture.nombre(r.reste().map(x -> x.quantite()).orElse(BigDecimal.ZERO)),
                        ligne.get(ColonneIndicateur.RESTE.ordinal()), nom);
            }
        }
    }

    @Test
    void laSyntheseRepeteLesIndicateurs() {
        XSSFSheet synthese = classeur.getSheet("Synthèse");
        int entete = chercher(synthese, "Objectifs du schéma et valeurs prévues") + 1;
        List<List<String>> lignes = Lecture.table(synthese, entete, 10);
        assertEquals(bilan.resultats().size(), lignes.size());
        for (int i = 0; i < lignes.size(); i++) {
            ResultatObjectif resultat = bilan.resultats().get(i);
            assertEquals(resultat.statut().libelle(), lignes.get(i).get(7));
            Quotient valeur = resultat.mesure().valeur();
            assertEquals(attendu(resultat.mesure(), valeur), lignes.get(i).get(5));
        }
        assertEquals("6", nomme("nb_marches"));
        assertEquals("4", nomme("nb_consultations"));
        assertEquals("5350000.55", nomme("montant_total"));
        assertEquals("1", nomme("nb_sans_montant"));
        assertEquals("7500", nomme("heures_prevues"));
        assertEquals("1", nomme("nb_non_calculables"));
    }

    @Test
    void uneLigneAjouteeALaMainCompte() {
        XSSFWorkbook copie = Lecture.ouvrir(octets);
        Row libre = copie.getSheet("Marchés").getRow(ENTETE_MARCHES + 1 + bilan.contrats().size());
        libre.getCell(ColonneMarche.CLE.ordinal()).setCellValue("AJOUT-1");
        libre.getCell(ColonneMarche.MONTANT.ordinal()).setCellValue(1_000_000);
        for (ColonneMarche oui : List.of(ColonneMarche.PREMIER, ColonneMarche.CLAUSE_ENV, ColonneMarche.RESERVE)) {
            libre.getCell(oui.ordinal()).setCellValue("oui");
        }
        libre.getCell(ColonneMarche.HEURES.ordinal()).setCellValue(500);
        libre.getCell(ColonneMarche.ETAT_HEURES.ordinal()).setCellValue("calculées");
        XSSFFormulaEvaluator.evaluateAllFormulaCells(copie);
        Mesure avant = mesure(Indicateur.CONSIDERATION_ENVIRONNEMENTALE);
        List<String> apres = Lecture.table(copie.getSheet("Indicateurs"), ENTETE_INDICATEURS, ColonneIndicateur.values().length).stream()
                .filter(l -> correspond(l, avant)).findFirst().orElseThrow();
        assertEquals(Integer.toString(avant.oui() + 1), apres.get(ColonneIndicateur.OUI.ordinal()));
        assertEquals("8000", Lecture.valeur(cellule(copie, "heures_prevues")));
        assertEquals("7", Lecture.valeur(cellule(copie, "nb_marches")));
    }

    @Test
    void unTexteQuiRessembleAUneFormuleResteUnTexte() {
        Cell cellule = classeur.getSheet("Marchés").getRow(ENTETE_MARCHES + 2).getCell(ColonneMarche.INTITULE.ordinal());
        assertEquals(CellType.STRING, cellule.getCellType());
        assertEquals("=HYPERLINK(\"http://exemple\")", cellule.getStringCellValue());
        assertTrue(cellule.getCellStyle().getQuotePrefixed());
        assertFalse(classeur.getSheet("Marchés").getRow(ENTETE_MARCHES + 1).getCell(ColonneMarche.INTITULE.ordinal()).getCellStyle()
                .getQuotePrefixed());
    }

    @Test
    void lesCellulesSontTypees() {
        Row ligne = classeur.getSheet("Marchés").getRow(ENTETE_MARCHES + 1);
        Cell date = ligne.getCell(ColonneMarche.LANCEMENT.ordinal());
        assertTrue(DateUtil.isCellDateFormatted(date));
        assertEquals("2026-01-01", date.getLocalDateTimeCellValue().toLocalDate().toString());
        assertTrue(ligne.getCell(ColonneMarche.MONTANT.ordinal()).getCellStyle().getDataFormatString().contains("€"));
        assertTrue(ligne.getCell(ColonneMarche.POIDS_ENV.ordinal()).getCellStyle().getDataFormatString().contains("%"));
        assertEquals(0.2, ligne.getCell(ColonneMarche.POIDS_ENV.ordinal()).getNumericCellValue());
        assertEquals(7500, ligne.getCell(ColonneMarche.HEURES.ordinal()).getNumericCellValue());
        assertEquals("", Lecture.valeur(classeur.getSheet("Marchés").getRow(ENTETE_MARCHES + 2).getCell(ColonneMarche.HEURES.ordinal())),
                "des heures inconnues ne sont pas zéro");
    }

    @Test
    void chaqueFeuilleSImprime() {
        for (int i = 0; i < classeur.getNumberOfSheets(); i++) {
            XSSFSheet feuille = classeur.getSheetAt(i);
            assertTrue(feuille.getPrintSetup().getLandscape());
            assertEquals(1, feuille.getPrintSetup().getFitWidth());
            assertTrue(feuille.getFooter().getRight().contains("&P / &N"));
        }
        for (String nom : List.of("Indicateurs", "Marchés")) {
            XSSFSheet feuille = classeur.getSheet(nom);
            assertNotNull(feuille.getRepeatingRows(), nom);
            assertTrue(feuille.getCTWorksheet().isSetAutoFilter(), nom);
            assertTrue(feuille.getPaneInformation().isFreezePane(), nom);
        }
    }

    @Test
    void leGraphiqueEstLieAuxCellulesEtADesMots() {
        var dessin = classeur.getSheet("Synthèse").getDrawingPatriarch();
        var graphique = dessin.getCharts().getFirst();
        assertEquals("Objectifs du schéma et valeurs prévues", graphique.getTitleText().getString());
        var barres = graphique.getCTChart().getPlotArea().getBarChartArray(0);
        assertEquals(2, barres.sizeOfSerArray());
        assertTrue(barres.getSerArray(0).getVal().getNumRef().getF().startsWith("Synthèse!$B$"));
        assertEquals(2, graphique.getCTChart().getPlotArea().sizeOfCatAxArray() + graphique.getCTChart().getPlotArea().sizeOfValAxArray());
        assertTrue(dessin.getCTDrawing().getTwoCellAnchorArray(0).getGraphicFrame().getNvGraphicFramePr().getCNvPr().getDescr()
                .contains("tableau"));
    }

    @Test
    void memesDonneesMemesOctets() throws Exception {
        assertArrayEquals(octets, ClasseurSpaser.octets(Bilans.complet(), Bilans.DATE));
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(octets))) {
            for (ZipEntry entree = zip.getNextEntry(); entree != null; entree = zip.getNextEntry()) {
                assertEquals(1980, entree.getTimeLocal().getYear(), entree.getName());
            }
        }
        Date cree = classeur.getProperties().getCoreProperties().getCreated();
        assertEquals("2026-11-21T00:00:00Z", cree.toInstant().toString());
        assertEquals("Ville d'Essai, Agglomération d'Essai", classeur.getProperties().getCoreProperties().getCreator());
    }

    @Test
    void lesIndicateursDeChaqueAcheteur() {
        XSSFSheet feuille = classeur.getSheet("Synthèse");
        int entete = chercher(feuille, TableParAcheteur.TITRE) + 1;
        for (int a = 0; a < 2; a++) {
            List<Mesure> mesures = bilan.parAcheteur().get(a).mesures();
            for (int i = 0; i < mesures.size(); i++) {
                Cell cellule = feuille.getRow(entete + 1 + i).getCell(TableParAcheteur.PREMIER + a);
                assertEquals(attendu(mesures.get(i), mesures.get(i).valeur()), Lecture.valeur(cellule),
                        mesures.get(i).indicateur().getLiteral());
            }
        }
    }

    @Test
    void sansMarcheNiSchemaLeClasseurSOuvreAussi() {
        XSSFWorkbook vide = Lecture.ouvrir(ClasseurSpaser.octets(EvaluationSpaser.evaluerSansSchema(List.of(), 2026), Bilans.DATE));
        Lecture.formules(vide).forEach((adresse, valeur) -> assertFalse(valeur.startsWith("erreur"), adresse));
        assertEquals(1, vide.getSheet("Synthèse").getDrawingPatriarch().getCharts().size());
    }

    private static String arrondi(String nombre) {
        return nombre.isEmpty() ? "" : new BigDecimal(nombre).setScale(2, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString();
    }

    private static String attendu(Mesure mesure, Quotient valeur) {
        if (valeur == null) {
            return "";
        }
        BigDecimal arrondi = valeur.arrondi(11);
        return Lecture.nombre(mesure.grandeur().estPart() ? arrondi.movePointLeft(2) : arrondi);
    }

    private static List<String> ligne(Mesure mesure) {
        return indicateurs().stream().filter(l -> correspond(l, mesure)).findFirst().orElseThrow();
    }

    private static Mesure mesure(Indicateur indicateur) {
        return bilan.mesures().stream().filter(m -> m.indicateur() == indicateur).findFirst().orElseThrow();
    }

    private static boolean correspond(List<String> ligne, Mesure mesure) {
        var indicateur = CatalogueIndicateurs.de(mesure.indicateur());
        return ligne.get(ColonneIndicateur.INDICATEUR.ordinal()).equals(indicateur.fiche().libelle())
                && ligne.get(ColonneIndicateur.UNITE.ordinal()).equals(indicateur.libelle(mesure.grandeur()));
    }

    private static List<List<String>> indicateurs() {
        return Lecture.table(classeur.getSheet("Indicateurs"), ENTETE_INDICATEURS, ColonneIndicateur.values().length);
    }

    private static int chercher(XSSFSheet feuille, String texte) {
        for (Row rangee : feuille) {
            if (texte.equals(Lecture.valeur(rangee.getCell(0)))) {
                return rangee.getRowNum();
            }
        }
        throw new AssertionError("Titre introuvable : " + texte);
    }

    private static String nomme(String nom) {
        return Lecture.valeur(cellule(classeur, nom));
    }

    private static Cell cellule(XSSFWorkbook classeur, String nom) {
        var reference = new CellReference(classeur.getName(nom).getRefersToFormula());
        return classeur.getSheet(reference.getSheetName()).getRow(reference.getRow()).getCell(reference.getCol());
    }
}
