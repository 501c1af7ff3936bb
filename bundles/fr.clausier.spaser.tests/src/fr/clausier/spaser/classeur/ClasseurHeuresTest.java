// SPDX-License-Identifier: EPL-2.0
package fr.clausier.spaser.classeur;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFFormulaEvaluator;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import fr.clausier.law.releve.ReleveHeures;
import fr.clausier.model.strategie.CategoriePublic;
import fr.clausier.model.strategie.ClauseInsertion;
import fr.clausier.model.strategie.HeuresParTranche;
import fr.clausier.model.strategie.Lot;
import fr.clausier.model.strategie.Marche;
import fr.clausier.model.strategie.Modalite;
import fr.clausier.model.strategie.Periodicite;
import fr.clausier.model.strategie.PublicEligible;
import fr.clausier.model.strategie.StrategieFactory;

@DisplayName("Le classeur de relevé des heures")
class ClasseurHeuresTest {

    private static final LocalDate JOUR = LocalDate.of(2026, 11, 30);
    private static final Pattern OK = Pattern.compile("\"ok\"\\s*:\\s*true");
    private static final StrategieFactory F = StrategieFactory.eINSTANCE;

    @TempDir
    private Path dossier;

    @Test
    void unClasseurParLotQuiADesHeures() {
        List<ClasseurHeures> classeurs = ClasseurHeures.de(marche(), JOUR);
        assertEquals(List.of("09-releve-heures-lot-01", "09-releve-heures-lot-03"), classeurs.stream().map(ClasseurHeures::nom).toList());
        assertEquals("Relevé des heures d'insertion, lot n° 3", classeurs.get(1).titre());
        assertArrayEquals(classeurs.get(0).octets(), ClasseurHeures.de(marche(), JOUR).get(0).octets());
    }

    @Test
    void lesFeuillesSontCellesAttendues() {
        XSSFWorkbook classeur = Lecture.ouvrir(ClasseurHeures.de(marche(), JOUR).get(0).octets());
        assertEquals(List.of("Mode d'emploi", "Engagement", "Relevé mensuel", "Listes"), Stream.iterate(0, i -> i < classeur.getNumberOfSheets(), i -> i + 1)
                .map(classeur::getSheetName).toList());
        XSSFSheet releve = classeur.getSheet("Relevé mensuel");
        assertTrue(releve.getProtect());
        assertTrue(releve.getRow(0).getCell(0).getCellStyle().getLocked());
        assertFalse(releve.getColumnStyle(5).getLocked());
        assertEquals(1, releve.getPaneInformation().getHorizontalSplitPosition());
        assertEquals(5, releve.getDataValidations().size());
        assertEquals(List.of("Listes!$A$2:$A$3", "Listes!$B$2:$B$3"), releve.getDataValidations().stream()
                .map(v -> v.getValidationConstraint().getFormula1()).filter(f -> f.startsWith("Listes")).toList());
        assertEquals(List.of("demandeurs d'emploi de longue durée", "embauche directe"), Lecture.table(classeur.getSheet("Listes"), 0, 2).get(0));
    }

    /** The sheet saved as CSV is read by the product, and none of its columns is refused as personal. */
    @Test
    void laFeuilleMensuelleSeLitCommeUnReleve() throws IOException {
        XSSFWorkbook classeur = rempli(0);
        ReleveHeures releve = ReleveHeures.lire(Files.writeString(dossier.resolve("heures.csv"), csv(classeur.getSheet("Relevé mensuel"))));
        assertEquals(List.of(), releve.anomalies());
        assertEquals(310, releve.heures());
        assertEquals(LocalDate.of(2027, 4, 30), releve.au());
        assertEquals(3, releve.lignes());
    }

    @Test
    void lesTotauxSuiventLeReleve() {
        Map<String, String> formules = Lecture.formules(rempli(0));
        Sheet engagement = rempli(0).getSheet("Engagement");
        assertEquals("310.5", valeur(engagement, "Heures réalisées", 1));
        assertEquals("889.5", valeur(engagement, "Reste à réaliser", 1));
        assertEquals("0.25875", valeur(engagement, "Taux de réalisation", 1));
        assertEquals("160", valeur(engagement, "demandeurs d'emploi de longue durée", 1));
        assertEquals("150.5", valeur(engagement, "sous-traitance ou cotraitance", 1));
        assertTrue(formules.size() > 30, formules.toString());
        // First milestone: three months of twenty-four.
        assertEquals("150", Lecture.valeur(ligne(engagement, "Échéance", 1).getCell(1)));
        assertEquals("160", Lecture.valeur(ligne(engagement, "Échéance", 1).getCell(2)));
        assertEquals("1200", Lecture.valeur(ligne(engagement, "Échéance", 8).getCell(1)));
    }

    @Test
    void uneTrancheSeCompteAuDelaDuSeuil() {
        Sheet engagement = rempli(1).getSheet("Engagement");
        // 900 000 € less 100 000 €, 35 hours for 100 000 €.
        assertEquals("280", valeur(engagement, "Heures dues", 1));
    }

    @Test
    void lesClasseursSontValides() throws Exception {
        List<String> validateur = Outils.validateur();
        for (ClasseurHeures classeur : ClasseurHeures.de(marche(), JOUR)) {
            Path fichier = Files.write(dossier.resolve("heures.xlsx"), classeur.octets());
            String jugement = Outils.lancer(dossier, Stream.concat(validateur.stream(), Stream.of(fichier.toString())).toArray(String[]::new));
            assertTrue(OK.matcher(jugement).find(), jugement);
        }
    }

    @Test
    void libreOfficeRetrouveLesMemesValeurs() throws Exception {
        Path soffice = Outils.soffice();
        XSSFWorkbook classeur = rempli(1);
        Map<String, String> attendues = Lecture.formules(classeur);
        RecalculTest.oublier(classeur);
        Path fichier = dossier.resolve("heures.xlsx");
        try (OutputStream sortie = Files.newOutputStream(fichier)) {
            classeur.write(sortie);
        }
        Path recalcule = Files.createDirectory(dossier.resolve("recalcule"));
        String dit = Outils.lancer(dossier, soffice.toString(), "-env:UserInstallation=" + dossier.resolve("profil").toUri(), "--headless", "--convert-to", "xlsx",
                "--outdir", recalcule.toString(), fichier.toString());
        Path resultat = recalcule.resolve("heures.xlsx");
        assertTrue(Files.exists(resultat), dit);
        Map<String, String> trouvees = Lecture.formules(Lecture.ouvrir(Files.readAllBytes(resultat)));
        attendues.forEach((adresse, valeur) -> assertEquals(valeur, trouvees.get(adresse), adresse));
    }

    /** What the formulas show on opening is written with them: it is what they come to. */
    @Test
    void lesFormulesMontrentCeQuEllesCalculent() {
        for (int mois : new int[] { 1, 5, 24, 49, 200 }) {
            Marche marche = marche();
            marche.setDureeMois(mois);
            lot(marche, 4, "Sols").setHeures(49);
            for (ClasseurHeures classeur : ClasseurHeures.de(marche, JOUR)) {
                XSSFWorkbook ouvert = Lecture.ouvrir(classeur.octets());
                Map<String, String> ecrites = Lecture.formules(ouvert);
                XSSFFormulaEvaluator.evaluateAllFormulaCells(ouvert);
                assertEquals(Lecture.formules(ouvert), ecrites, classeur.titre() + ", " + mois + " mois");
            }
        }
    }

    @Test
    void lesTextesRestentDesTextes() {
        Marche marche = marche();
        marche.setTitre("=SOMME(A1) & <suite> \"a\" _x0041_");
        marche.getLots().get(0).setTitre("Gros\u0001  œuvre");
        XSSFWorkbook classeur = Lecture.ouvrir(ClasseurHeures.de(marche, JOUR).get(0).octets());
        XSSFSheet engagement = classeur.getSheet("Engagement");
        assertEquals("=SOMME(A1) & <suite> \"a\" _x0041_", valeur(engagement, "Marché", 1));
        assertTrue(ligne(engagement, "Marché", 0).getCell(1).getCellStyle().getQuotePrefixed());
        assertEquals("n° 1 : Gros  œuvre", valeur(engagement, "Lot", 1));
        assertFalse(ligne(engagement, "Lot", 0).getCell(1).getCellStyle().getQuotePrefixed());
        assertEquals("&8Relevé des heures d'insertion, lot n° 1 – =SOMME(A1) && <suite> \"a\" _x0041_", engagement.getFooter().getLeft());
        assertEquals("=SOMME(A1) & <suite> \"a\" _x0041_", classeur.getProperties().getCoreProperties().getSubject());
        assertEquals("2026-11-30T00:00:00Z", classeur.getProperties().getCoreProperties().getUnderlyingProperties().getCreatedPropertyString());
    }

    private static XSSFWorkbook rempli(int rang) {
        XSSFWorkbook classeur = Lecture.ouvrir(ClasseurHeures.de(marche(), JOUR).get(rang).octets());
        Sheet releve = classeur.getSheet("Relevé mensuel");
        rangee(releve, 1, LocalDate.of(2027, 2, 28), "P1", "demandeurs d'emploi de longue durée", "embauche directe", 80);
        rangee(releve, 2, LocalDate.of(2027, 3, 31), "P1", "demandeurs d'emploi de longue durée", "embauche directe", 80);
        rangee(releve, 3, LocalDate.of(2027, 4, 30), "P2", "bénéficiaires du RSA", "sous-traitance ou cotraitance", 150.5);
        Sheet engagement = classeur.getSheet("Engagement");
        ligne(engagement, "Début d'exécution", 0).getCell(1).setCellValue(LocalDate.of(2027, 1, 4));
        Row montant = ligne(engagement, "Montant HT des prestations facturées", 0);
        if (montant != null) {
            montant.getCell(1).setCellValue(900_000);
        }
        XSSFFormulaEvaluator.evaluateAllFormulaCells(classeur);
        return classeur;
    }

    private static void rangee(Sheet feuille, int numero, LocalDate jour, String code, String eligible, String modalite, double heures) {
        Row rangee = feuille.createRow(numero);
        rangee.createCell(0).setCellValue(jour);
        rangee.createCell(1).setCellValue(code);
        rangee.createCell(2).setCellValue(eligible);
        rangee.createCell(3).setCellValue(modalite);
        rangee.createCell(4).setCellValue("Entreprise");
        rangee.createCell(5).setCellValue(heures);
    }

    /** As a spreadsheet set to French would save it. */
    private static String csv(Sheet feuille) {
        StringBuilder csv = new StringBuilder("\uFEFF");
        for (Row rangee : feuille) {
            for (int c = 0; c < 7; c++) {
                String valeur = rangee.getRowNum() > 0 && c == 0 ? rangee.getCell(0).getLocalDateTimeCellValue().toLocalDate()
                        .format(DateTimeFormatter.ofPattern("dd/MM/yyyy")) : Lecture.valeur(rangee.getCell(c));
                csv.append(c == 5 ? valeur.replace('.', ',') : valeur).append(c < 6 ? ";" : "\r\n");
            }
        }
        return csv.toString();
    }

    private static Row ligne(Sheet feuille, String libelle, int apres) {
        for (Row rangee : feuille) {
            if (libelle.equals(Lecture.valeur(rangee.getCell(0)))) {
                return feuille.getRow(rangee.getRowNum() + apres);
            }
        }
        return null;
    }

    private static String valeur(Sheet feuille, String libelle, int colonne) {
        return Lecture.valeur(ligne(feuille, libelle, 0).getCell(colonne));
    }

    private static Marche marche() {
        Marche marche = F.createMarche();
        marche.setName("M");
        marche.setTitre("Rénovation de l'école");
        marche.setReference("2026-01");
        marche.setLancement(JOUR);
        marche.setDureeMois(24);
        lot(marche, 1, "Gros œuvre").setHeures(1200);
        marche.getLots().add(F.createLot());
        marche.getLots().get(1).setNumero(2);
        marche.getLots().get(1).setTitre("Ascenseur");
        HeuresParTranche tranche = F.createHeuresParTranche();
        tranche.setHeures(35);
        tranche.setTranche(new BigDecimal("100000"));
        tranche.setSeuil(new BigDecimal("100000"));
        lot(marche, 3, "Peinture").setParTranche(tranche);
        return marche;
    }

    private static ClauseInsertion lot(Marche marche, int numero, String titre) {
        Lot lot = F.createLot();
        lot.setNumero(numero);
        lot.setTitre(titre);
        ClauseInsertion clause = F.createClauseInsertion();
        for (CategoriePublic categorie : List.of(CategoriePublic.B1_DELD, CategoriePublic.B2_RSA)) {
            PublicEligible eligible = F.createPublicEligible();
            eligible.setCategorie(categorie);
            clause.getPublics().add(eligible);
        }
        clause.getModalites().add(Modalite.EMBAUCHE_DIRECTE);
        clause.getModalites().add(Modalite.SOUS_TRAITANCE);
        clause.setPeriodicite(Periodicite.TRIMESTRIEL);
        lot.setInsertion(clause);
        marche.getLots().add(lot);
        return clause;
    }
}
