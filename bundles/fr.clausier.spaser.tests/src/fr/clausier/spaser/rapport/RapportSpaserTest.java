// SPDX-License-Identifier: EPL-2.0
package fr.clausier.spaser.rapport;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import fr.clausier.clauses.document.Document;
import fr.clausier.clauses.document.Section;
import fr.clausier.documents.docx.DocxRenderer;
import fr.clausier.documents.gabarit.Gabarit;
import fr.clausier.documents.texte.TexteDocx;
import fr.clausier.documents.texte.TexteRenderer;
import fr.clausier.law.Constat;
import fr.clausier.law.FicheRegle;
import fr.clausier.law.Severite;
import fr.clausier.law.Statut;
import fr.clausier.model.calcul.NombresFrancais;
import fr.clausier.model.strategie.Acheteur;
import fr.clausier.model.strategie.Derogation;
import fr.clausier.model.strategie.Lot;
import fr.clausier.model.strategie.Marche;
import fr.clausier.model.strategie.StrategieFactory;
import fr.clausier.spaser.Achats;
import fr.clausier.spaser.Bilans;
import fr.clausier.spaser.classeur.ClasseurSpaser;
import fr.clausier.spaser.classeur.Lecture;
import fr.clausier.spaser.evaluation.Bilan;
import fr.clausier.spaser.evaluation.EvaluationSpaser;

@DisplayName("Le rapport, relu")
class RapportSpaserTest {

    private final Bilan bilan = Bilans.complet();
    private final Document document = RapportSpaser.document(bilan, List.of(), Bilans.DATE);
    private final String rendu = TexteRenderer.rendre(document);
    private final String texte = normal(rendu);

    @Test
    void neufParties() {
        assertEquals(List.of("Identification", "Cadre légal", "Tableau de bord", "Fiches par marché",
                "Non-conformités et dérogations motivées", "Pièces justificatives", "Plan d'actions", "Méthode",
                "Annexe : données des marchés"), document.sections().stream().map(Section::titre).toList());
    }

    @Test
    void leFichierWordDitLeMemeTexteEtSesOctetsNeChangentPas() {
        byte[] docx = new DocxRenderer(Bilans.DATE).rendre(document, Gabarit.maison());
        assertEquals(rendu, TexteDocx.lire(docx));
        assertArrayEquals(docx, new DocxRenderer(Bilans.DATE)
                .rendre(RapportSpaser.document(Bilans.complet(), List.of(), Bilans.DATE), Gabarit.maison()));
    }

    /** Both files are read back: every planned value of the workbook stands in the report, rounded as the report rounds. */
    @Test
    void lesMemesChiffresQueLeClasseur() {
        String relu = TexteDocx.lire(new DocxRenderer(Bilans.DATE).rendre(document, Gabarit.maison()));
        var feuille = Lecture.ouvrir(ClasseurSpaser.octets(bilan, Bilans.DATE)).getSheet("Indicateurs");
        List<List<String>> lignes = Lecture.table(feuille, 3, 9);
        assertTrue(lignes.size() > 25);
        for (List<String> ligne : lignes) {
            List<String> attendu = List.of(ligne.get(0), ligne.get(1), ligne.get(2), affiche(ligne.get(8), ligne.get(2)));
            assertTrue(relu.lines().map(RapportSpaserTest::cellules).anyMatch(c -> c.size() > 4 && c.subList(0, 4).equals(attendu)),
                    () -> "absent du rapport : " + attendu);
        }
    }

    @Test
    void lesEcartsSeDisentEnUnitesSurLesquellesAgir() {
        assertTrue(texte.contains("encore 12 500 heures"), texte);
        assertTrue(texte.contains("encore 2 marchés"));
        assertTrue(texte.contains("à compléter"));
        assertTrue(texte.contains("sans objectif pour l'année"));
        assertTrue(texte.contains("non comparable"));
    }

    @Test
    void ceQuiManqueEstDitEtJamaisComptePourZero() {
        assertTrue(texte.contains("sans compter 1 marché dont les heures ne sont pas calculables"), texte);
        assertTrue(texte.contains("sans compter 1 marché sans montant estimé"));
        assertTrue(texte.contains("il manque la part de main d'œuvre"));
        assertTrue(texte.contains("Marché Ancien") && texte.contains("lancé en 2025"));
    }

    @Test
    void unSchemaCommunDonneLesIndicateursDeChacun() {
        String tableau = texte.substring(texte.lastIndexOf("Indicateurs établis pour chaque acheteur"));
        assertTrue(tableau.lines().limit(4).anyMatch(l -> l.contains("Ville d'Essai") && l.contains("Agglomération d'Essai")));
    }

    @Test
    void lesReperesNationauxSontDitsSansValeurLegale() {
        assertTrue(texte.contains("PNAD 2022-2025"));
        assertTrue(texte.contains("plan national, sans valeur légale"));
        assertTrue(texte.contains("50 000 000 € HT"));
    }

    @Test
    void lesConstatsEtLesDerogationsMotivees() {
        Marche marche = Achats.marche(Achats.acheteur("Ville", ""), "Essai", "2026-05-01");
        Lot lot = Achats.lot(marche, 4, "10");
        Derogation derogation = StrategieFactory.eINSTANCE.createDerogation();
        derogation.setRegle("R-052");
        derogation.setRaison("Marché de fournitures *standard*");
        List<Constat> constats = List.of(constat("R-041", "Deux lots portent le même numéro.", lot, null),
                constat("R-052", "Un critère environnemental est attendu.", marche, derogation));
        String dit = normal(TexteRenderer.rendre(RapportSpaser.document(bilan, constats, Bilans.DATE)));
        List<List<String>> lignes = dit.lines().map(RapportSpaserTest::cellules).toList();
        assertTrue(lignes.contains(List.of("R-041", "erreur", "Marché Essai, lot n° 4 « Lot 4 »", "Deux lots portent le même numéro.",
                "Art. X")), dit);
        assertTrue(lignes.stream().anyMatch(l -> l.getFirst().equals("R-052") && l.size() == 4 && l.get(1).equals("Marché Essai")
                && l.get(3).replace("\\", "").equals("Marché de fournitures *standard*")), dit);
        assertFalse(lignes.stream().anyMatch(l -> l.getFirst().equals("R-052") && l.size() == 5),
                "une dérogation acceptée n'est pas une non-conformité");
    }

    @Test
    void sansVerificationLeRapportLeDit() {
        String dit = normal(TexteRenderer.rendre(RapportSpaser.documentSansVerification(bilan, Bilans.DATE)));
        assertTrue(dit.contains("Les règles du droit n'ont pas été vérifiées"));
    }

    @Test
    void sansMarcheNiSchema() {
        Bilan vide = EvaluationSpaser.evaluerSansSchema(List.of(), 2026);
        String dit = normal(TexteRenderer.rendre(RapportSpaser.document(vide, List.of(), LocalDate.of(2026, 1, 1))));
        assertTrue(dit.contains("Aucun marché n'est lancé en 2026"));
        assertTrue(dit.contains("Aucun schéma n'est décrit"));
    }

    @Test
    void lesMotsDeLAcheteurNeSontPasDesMarques() {
        Acheteur ville = Achats.acheteur("Ville *étoile* et {accolade}", "");
        Marche marche = Achats.unique(ville, "Un", "2026-01-01", "1");
        Document rapport = RapportSpaser.document(EvaluationSpaser.evaluerSansSchema(List.of(marche), 2026), List.of(), Bilans.DATE);
        String fiche = TexteDocx.lire(new DocxRenderer(Bilans.DATE).rendre(rapport, Gabarit.maison())).replace("\\",
                "").replace("\u00A0", " ");
        assertTrue(fiche.contains("Ville *étoile* et {accolade}, travaux, non alloti"), fiche);
    }

    private static Constat constat(String id, String message, EObject cible, Derogation derogation) {
        FicheRegle fiche = new FicheRegle(id, "Titre", Severite.ERREUR, message, "", "Art. X", Statut.CONFIRMEE, null, null, false, "", true,
                "Title", message, List.of(), null, null);
        return new Constat(fiche, Severite.ERREUR, message, cible, null, Map.of(), derogation);
    }

    /** The cells of a table row, with plain spaces; a line that is no row has one. */
    private static List<String> cellules(String ligne) {
        String[] morceaux = normal(ligne).strip().replaceAll("^\\||\\|$", "").split("\\|");
        return Arrays.stream(morceaux).map(String::strip).toList();
    }

    private static String affiche(String valeur, String unite) {
        if (valeur.isEmpty()) {
            return "–";
        }
        BigDecimal nombre = new BigDecimal(valeur);
        String dit = unite.startsWith("%") ? arrondi(nombre.movePointRight(2), 1) + " %" : unite.equals("€ HT") ? arrondi(nombre, 2) + " €"
                : unite.equals("heures") ? arrondi(nombre, 0) + " h" : unite.equals("ETP") ? arrondi(nombre,
                        2) + " ETP" : arrondi(nombre, 0);
        return dit;
    }

    private static String arrondi(BigDecimal nombre, int decimales) {
        BigDecimal arrondi = nombre.setScale(decimales, RoundingMode.HALF_UP);
        return normal(NombresFrancais.nombre(arrondi));
    }

    private static String normal(String texte) {
        return texte.replace('\u00A0', ' ').replace('\u202F', ' ');
    }
}
