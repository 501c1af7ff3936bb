// SPDX-License-Identifier: EPL-2.0
package fr.clausier.clauses;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import fr.clausier.clauses.document.Bloc;
import fr.clausier.clauses.document.Document;
import fr.clausier.clauses.document.Section;
import fr.clausier.clauses.verification.VerificationDocuments;
import fr.clausier.law.MoteurRegles;
import fr.clausier.law.Portefeuille;
import fr.clausier.model.heritage.MarcheEffectif;
import fr.clausier.model.strategie.Marche;
import fr.clausier.model.strategie.NiveauRegle;
import fr.clausier.model.strategie.Politique;
import fr.clausier.model.strategie.Procedure;
import fr.clausier.model.strategie.ReglageRegle;
import fr.clausier.model.strategie.StrategieFactory;

/** The documents of whole purchases, read as text: see {@code attendus/}. */
class DossierDocumentsTest {

    private static final LocalDate EDITION = LocalDate.of(2026, 11, 21);

    static Stream<Arguments> marches() {
        return Stream.of(cas("ecole", MarchesDEssai::ecole), cas("nettoyage", MarchesDEssai::nettoyage),
                cas("mobilier", MarchesDEssai::mobilier), cas("reserve", MarchesDEssai::reserve),
                cas("voirie", MarchesComplets::voirie), cas("repas", MarchesComplets::repas));
    }

    private static Arguments cas(String nom, Supplier<Marche> marche) {
        return Arguments.of(nom, marche);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("marches")
    void seLitCommeAttendu(String nom, Supplier<Marche> marche) throws IOException {
        String texte = construire(marche.get()).stream().map(TexteLisible::de)
                .collect(Collectors.joining("\n==========\n\n"));
        // After a deliberate change of wording: -Dclausier.attendus=<folder> writes the texts to be read again and kept.
        String dossier = System.getProperty("clausier.attendus");
        if (dossier != null) {
            Files.writeString(Path.of(dossier, nom + ".txt"), texte);
        }
        comparer(attendu(nom).lines().toList(), texte.lines().toList());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("marches")
    void passeLaVerification(String nom, Supplier<Marche> marche) {
        Marche achat = marche.get();
        assertEquals(List.of(), VerificationDocuments.verifier(achat, achat.getLancement(), construire(achat)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("marches")
    void seConstruitDeuxFoisALIdentique(String nom, Supplier<Marche> marche) {
        assertEquals(construire(marche.get()), construire(marche.get()));
    }

    @Test
    void chaqueBlocSaitDOuIlVient() {
        Marche marche = MarchesDEssai.ecole();
        Reperage reperage = objet -> objet == marche.getLots().get(0).getInsertion()
                ? new Reperage.Position("ecole.marche", 42) : new Reperage.Position("ecole.marche", 1);
        List<Document> documents = DossierDocuments.construire(marche, EDITION, List.of(), reperage);
        List<Bloc> blocs = documents.stream().flatMap(d -> d.sections().stream()).flatMap(DossierDocumentsTest::blocs).toList();
        assertTrue(blocs.stream().allMatch(b -> b.origine().estConnue() && b.origine().ligne() > 0));
        assertTrue(blocs.stream().filter(b -> b.origine().clause().equals("CCAP-INS-03"))
                .allMatch(b -> b.origine().ligne() == 42 && b.origine().version().equals("2026.11")));
    }

    @Test
    void unMarcheSansMiseEnConcurrenceNAPasDeReglement() {
        Marche marche = MarchesDEssai.mobilier();
        marche.setProcedure(Procedure.GRE_AGRE);
        List<String> codes = construire(marche).stream().map(Document::code).toList();
        assertEquals(List.of("CCAP", "AE", "NOTE"), codes);
    }

    @Test
    void laNoteInternePorteLesConstatsDesRegles() {
        Marche marche = MarchesDEssai.ecole();
        marche.getLots().get(1).getEngagements().clear();
        var constats = MoteurRegles.standard().verifier(MarcheEffectif.de(marche).marche(), List.of(), List.of(), null);
        String note = TexteLisible.de(DossierDocuments.construire(marche, EDITION, constats, Reperage.AUCUN).getLast());
        assertTrue(note.contains("R-070"), note);
        assertFalse(note.contains("Aucune erreur ni aucun avertissement"));
    }

    @Test
    void laNoteInterneDitCeQueLaPolitiqueChange() {
        Marche marche = MarchesDEssai.ecole();
        marche.getLots().get(1).getEngagements().clear();
        ReglageRegle reglage = StrategieFactory.eINSTANCE.createReglageRegle();
        reglage.setRegle("R-029");
        reglage.setNiveau(NiveauRegle.AVERTISSEMENT);
        reglage.setMotif("délibération du 3 mars 2026");
        Politique politique = StrategieFactory.eINSTANCE.createPolitique();
        politique.getReglages().add(reglage);
        Portefeuille portefeuille = new Portefeuille(List.of(), List.of(), List.of(politique));
        var constats = MoteurRegles.standard().verifier(marche, portefeuille, null);
        assertTrue(constats.stream().anyMatch(c -> c.reglage() != null), constats.toString());
        List<Document> documents = DossierDocuments.construire(marche, EDITION, constats, Reperage.AUCUN);
        assertTrue(TexteLisible.de(documents.getLast()).contains("R-029 | Conseil | Avertissement | Délibération du 3 mars 2026."));
        documents.subList(0, documents.size() - 1).forEach(d -> assertFalse(TexteLisible.de(d).contains("3 mars 2026"), d.code()));
    }

    @Test
    void laNoteInterneDitQuelleRegleLaPolitiqueEcarte() {
        Marche marche = MarchesDEssai.ecole();
        marche.getLots().get(1).getEngagements().clear();
        ReglageRegle reglage = StrategieFactory.eINSTANCE.createReglageRegle();
        reglage.setRegle("r-054");
        reglage.setNiveau(NiveauRegle.IGNOREE);
        reglage.setMotif("délibération du 3 mars 2026");
        Politique politique = StrategieFactory.eINSTANCE.createPolitique();
        politique.getReglages().add(reglage);
        List<Document> documents = DossierDocuments.construire(marche, EDITION, marche.getLancement(), List.of(), Reperage.AUCUN, List.of(politique));
        String note = TexteLisible.de(documents.getLast());
        assertTrue(note.contains("R-054 | Poids du prix dominant | Conseil | Délibération du 3 mars 2026."), note);
        assertTrue(note.contains("Condition d'exécution environnementale | L. 2112-2 | Lot n° 2 | Non remplie | Aucune condition d'exécution environnementale"), note);
        politique.setAcheteur(StrategieFactory.eINSTANCE.createAcheteur());
        documents = DossierDocuments.construire(marche, EDITION, marche.getLancement(), List.of(), Reperage.AUCUN, List.of(politique));
        assertFalse(TexteLisible.de(documents.getLast()).contains("3 mars 2026"));
    }

    @Test
    void laMatriceDitCeQuUneDerogationJustifie() {
        Marche marche = MarchesDEssai.ecole();
        var derogation = StrategieFactory.eINSTANCE.createDerogation();
        derogation.setRegle("R-074");
        derogation.setRaison("les spécifications sont celles du fascicule joint");
        marche.getDerogations().add(derogation);
        assertTrue(TexteLisible.de(construire(marche).getLast()).contains("| L. 2111-2 | Tous les lots | Justifiée | Dérogation à la règle R-074 : "
                + "les spécifications sont celles du fascicule joint."));
    }

    private static List<Document> construire(Marche marche) {
        return DossierDocuments.construire(marche, EDITION, List.of(), Reperage.AUCUN);
    }

    private static Stream<Bloc> blocs(Section section) {
        return Stream.concat(section.blocs().stream(), section.sousSections().stream().flatMap(DossierDocumentsTest::blocs));
    }

    /** Stops at the first line that differs, which says more than two whole files. */
    private static void comparer(List<String> attendues, List<String> lignes) {
        for (int i = 0; i < Math.min(attendues.size(), lignes.size()); i++) {
            assertEquals(attendues.get(i), lignes.get(i), "ligne " + (i + 1));
        }
        assertEquals(attendues.size(), lignes.size(), "nombre de lignes");
    }

    private static String attendu(String nom) throws IOException {
        try (InputStream flux = DossierDocumentsTest.class.getResourceAsStream("attendus/" + nom + ".txt")) {
            return flux == null ? "" : new String(flux.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
