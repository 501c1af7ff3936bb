// SPDX-License-Identifier: EPL-2.0
package fr.clausier.exchange.decp.lecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import fr.clausier.exchange.FichierRefuse;
import fr.clausier.exchange.decp.Choix;
import fr.clausier.exchange.decp.CodeAnomalie;
import fr.clausier.exchange.decp.ConsiderationSociale;
import fr.clausier.exchange.decp.ContratDecp;
import fr.clausier.exchange.decp.Doublon;
import fr.clausier.exchange.decp.FormatDecp;
import fr.clausier.exchange.decp.Genre;
import fr.clausier.exchange.decp.Lu;
import fr.clausier.exchange.decp.ProcedureDecp;
import fr.clausier.exchange.decp.TypePrix;

class LectureDecpTest {

    private static final String BASE = "\"acheteur\":{\"id\":\"21690123100011\"},\"objet\":\"Travaux\",\"titulaires\":[{\"titulaire\":{\"id\":\"30130960500410\",\"typeIdentifiant\":\"SIRET\"}}]";

    @TempDir
    Path dossier;

    private Lu v2(String champs) throws FichierRefuse, IOException {
        return Lu.de(dossier, "{\"marches\":{\"marche\":[{\"id\":\"1\"," + BASE + "," + champs + "}]}}");
    }

    private static ContratDecp seul(Lu lu) {
        assertEquals(1, lu.contrats.size());
        return lu.contrats.get(0);
    }

    @Test
    void bizarreriesSontDites() throws FichierRefuse, IOException {
        Lu lu = v2("\"montant\":1e17,\"dureeMois\":\"12\",\"dateNotification\":\"0218-03-01\",\"datePublicationDonnees\":\"2024-05-25T10:00:00+02:00\","
                + "\"marcheInnovant\":\"oui\",\"procedure\":\"Procedure adaptee\",\"ccag\":\"Maîtrise d’oeuvre\",\"nature\":\"Marché truc\",\"codeCPV\":\"45000000-7\"");
        ContratDecp c = seul(lu);
        assertEquals(0, new BigDecimal("1e17").compareTo(c.montant()));
        assertEquals(12, c.calendrier().dureeMois());
        assertNull(c.calendrier().notification());
        assertEquals(LocalDate.of(2024, 5, 25), c.calendrier().publication());
        assertEquals(Boolean.TRUE, c.passation().innovant());
        assertEquals(ProcedureDecp.ADAPTEE, c.procedure());
        assertNull(c.nature());
        assertEquals("45000000", c.cpv());
        assertEquals(List.of(CodeAnomalie.LIBELLE_INCONNU, CodeAnomalie.LIBELLE_APPROCHE, CodeAnomalie.DATE_INVRAISEMBLABLE, CodeAnomalie.DATE_AVEC_HEURE,
                CodeAnomalie.NOMBRE_EN_TEXTE, CodeAnomalie.MONTANT_INVRAISEMBLABLE, CodeAnomalie.BOOLEEN_EN_TEXTE, CodeAnomalie.LIBELLE_APPROCHE), lu.codes());
        assertTrue(lu.anomalies.stream().allMatch(a -> a.phrase().endsWith(".") && a.identifiant().equals("1") && a.enregistrement() == 1));
    }

    @Test
    void nombresSansCertitudeRestentVides() throws FichierRefuse, IOException {
        assertEquals(new BigDecimal("12345.67"), seul(v2("\"montant\":\"12 345,67 €\"")).montant());
        for (String n : List.of("\"12,345\"", "NaN", "\"env. 5000\"", "1e999999999", "\"1.234.567\"")) {
            Lu lu = v2("\"montant\":" + n);
            assertNull(seul(lu).montant(), n);
            assertEquals(List.of(CodeAnomalie.NOMBRE_ILLISIBLE), lu.codes(), n);
        }
    }

    @Test
    void nonRenseigneNestJamaisAucune() throws FichierRefuse, IOException {
        assertEquals(Choix.Etat.NON_RENSEIGNE, seul(v2("\"montant\":5")).sociales().etat());
        assertEquals(Choix.Etat.AUCUNE, seul(v2("\"considerationsSociales\":{\"considerationSociale\":[\"Pas de considération sociale\"]}")).sociales().etat());
        assertEquals(Choix.de(ConsiderationSociale.CLAUSE), seul(v2("\"considerationsSociales\":[\"Clause sociale\"]")).sociales());
        assertEquals(Choix.de(ConsiderationSociale.CLAUSE), seul(v2("\"considerationsSociales\":\"Clause sociale\"")).sociales());
        Lu inconnue = v2("\"considerationsSociales\":{\"considerationSociale\":[\"???\"]}");
        assertEquals(Choix.Etat.NON_RENSEIGNE, seul(inconnue).sociales().etat());
        Lu contraires = v2("\"considerationsSociales\":{\"considerationSociale\":[\"Clause sociale\",\"Pas de considération sociale\"]}");
        assertEquals(Choix.de(ConsiderationSociale.CLAUSE), seul(contraires).sociales());
        assertEquals(List.of(CodeAnomalie.REPONSES_CONTRAIRES), contraires.codes());
    }

    @Test
    void modificationsDonnentLesValeursActuelles() throws FichierRefuse, IOException {
        ContratDecp c = seul(v2("\"montant\":100,\"dureeMois\":12,\"modifications\":[{\"modification\":{\"id\":2,\"montant\":300,\"dateNotificationModification\":\"2025-02-01\"}},"
                + "{\"modification\":{\"id\":1,\"montant\":200,\"dureeMois\":18,\"dateNotificationModification\":\"2025-01-01\"}}]"));
        assertEquals(new BigDecimal(300), c.montantActuel());
        assertEquals(18, c.dureeActuelle());
        assertEquals(new BigDecimal(100), c.montant());
        assertEquals(c.titulaires(), c.titulairesActuels());
    }

    @Test
    void anciensLibellesSontChezEuxDansUnAncienFichier() throws FichierRefuse, IOException {
        String un = "{\"id\":\"1\"," + BASE + ",\"nature\":\"Accord-cadre\",\"formePrix\":\"Révisable\",\"procedure\":\"Procédure concurrentielle avec négociation\",\"_type\":\"Marché\"}";
        Lu lu = Lu.de(dossier, "{\"marches\":[" + un + "]}");
        assertEquals(FormatDecp.JSON_1, lu.releve.format());
        assertTrue(seul(lu).accordCadre());
        assertEquals(Choix.de(TypePrix.REVISABLE), seul(lu).typesPrix());
        assertNull(seul(lu).formePrix());
        assertEquals(ProcedureDecp.NEGOCIATION, seul(lu).procedure());
        assertEquals(List.of(), lu.anomalies);
    }

    @Test
    void chaqueEnregistrementEstRemisOuRefuse() throws FichierRefuse, IOException {
        Lu lu = Lu.de(dossier, "{\"marches\":{\"marche\":[{\"id\":\"1\"," + BASE + "},null,7,[],{\"truc\":1},{\"id\":\"1\"," + BASE + "},{\"id\":\"1\",\"montant\":9,"
                + BASE + "}]}}");
        assertEquals(7, lu.releve.lus());
        assertEquals(3, lu.releve.remis());
        assertEquals(4, lu.releve.refuses());
        assertEquals(List.of(2L, 3L, 4L, 5L), lu.refus.stream().map(r -> r.enregistrement()).toList());
        assertEquals(List.of(Doublon.NON, Doublon.IDENTIQUE, Doublon.DIFFERENT), lu.contrats.stream().map(ContratDecp::doublon).toList());
    }

    @Test
    void fichierTronqueGardeCeQuiPrecede() throws FichierRefuse, IOException {
        Lu json = Lu.de(dossier, "{\"marches\":{\"marche\":[{\"id\":\"1\"," + BASE + "},{\"id\":\"2\",\"obj");
        assertEquals(2, json.releve.lus());
        assertEquals(1, json.releve.remis());
        assertTrue(json.releve.interruption().orElseThrow().contains("tronqué"));
        Lu xml = Lu.de(dossier, "<marches><marche><id>1</id><objet>a</objet></marche><marche><id>2</id>");
        assertEquals(2, xml.releve.lus());
        assertEquals(1, xml.releve.remis());
        assertTrue(xml.releve.interruption().orElseThrow().contains("tronqué"), xml.releve.interruption()::toString);
    }

    @Test
    void encodagesSontReconnus() throws FichierRefuse, IOException {
        String texte = "{\"marches\":{\"marche\":[{\"id\":\"1\",\"objet\":\"Été à l’œuvre €\",\"montant\":5}]}}";
        for (String nom : List.of("UTF-8", "windows-1252", "UTF-16LE", "UTF-16BE", "UTF-16")) {
            Lu lu = Lu.de(dossier, texte, java.nio.charset.Charset.forName(nom));
            assertEquals("Été à l’œuvre €", seul(lu).objet(), nom);
        }
        assertEquals("Windows-1252", Lu.de(dossier, texte, java.nio.charset.Charset.forName("windows-1252")).releve.encodage());
        assertEquals("Été à l’œuvre €", seul(Lu.de(dossier, "\uFEFF" + texte)).objet());
        byte[] utf8 = texte.getBytes(StandardCharsets.UTF_8);
        byte[] mele = new String(utf8, StandardCharsets.ISO_8859_1).replace("\"1\"", "\"n\u00B01\"").getBytes(StandardCharsets.ISO_8859_1);
        Lu lu = Lu.de(Files.write(dossier.resolve("mele"), mele));
        assertEquals("n°1", seul(lu).id());
        assertEquals("Été à l’œuvre €", seul(lu).objet());
        assertEquals(1, lu.releve.duFichier().size());
        Lu double2 = Lu.de(dossier, texte.replace("Été", "Ã‰tÃ©"));
        assertTrue(double2.codes().contains(CodeAnomalie.TEXTE_MAL_DECODE));
        Lu xml = Lu.de(dossier, "<?xml version='1.0' encoding='utf8'?><marches><marche><id>1</id><objet>\u0002Été</objet></marche></marches>");
        assertEquals("Été", seul(xml).objet());
        assertEquals(1, xml.releve.duFichier().size());
    }

    @Test
    void archivesSontOuvertes() throws FichierRefuse, IOException {
        byte[] json = ("{\"marches\":{\"marche\":[{\"id\":\"1\"," + BASE + "}]}}").getBytes(StandardCharsets.UTF_8);
        Path gz = dossier.resolve("a.gz");
        try (GZIPOutputStream out = new GZIPOutputStream(Files.newOutputStream(gz))) {
            out.write(json);
        }
        assertEquals(1, Lu.de(gz).releve.remis());
        Path deux = dossier.resolve("deux.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(deux))) {
            for (String n : List.of("a.json", "b.json")) {
                out.putNextEntry(new ZipEntry(n));
                out.write(json);
            }
        }
        assertTrue(assertThrows(FichierRefuse.class, () -> Lu.de(deux)).getMessage().contains("2\u00A0fichiers"));
        Path rompue = Files.write(dossier.resolve("rompue.zip"), java.util.Arrays.copyOf(Files.readAllBytes(deux), 60));
        assertThrows(FichierRefuse.class, () -> Lu.de(rompue));
    }

    @Test
    void bombeEstArretee() throws FichierRefuse, IOException {
        Path bombe = dossier.resolve("bombe.gz");
        try (GZIPOutputStream out = new GZIPOutputStream(Files.newOutputStream(bombe))) {
            out.write("{\"marches\":{\"marche\":[".getBytes(StandardCharsets.UTF_8));
            byte[] blancs = " ".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
            for (int i = 0; i < 80; i++) {
                out.write(blancs);
            }
        }
        Lu lu = Lu.de(bombe);
        assertTrue(lu.releve.interruption().orElseThrow().contains("décompresse"), lu.releve.interruption()::toString);
    }

    @Test
    void entitesEtTypesDeDocumentSontRefuses() {
        String rires = "<?xml version=\"1.0\"?><!DOCTYPE marches [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;\">]><marches><marche><id>&b;</id></marche></marches>";
        assertTrue(assertThrows(FichierRefuse.class, () -> Lu.de(dossier, rires)).getMessage().contains("type de document"));
        String externe = "<!DOCTYPE marches SYSTEM \"file:///etc/passwd\"><marches/>";
        assertThrows(FichierRefuse.class, () -> Lu.de(dossier, externe));
        assertThrows(FichierRefuse.class, () -> Lu.de(dossier, "<!DOCTYPE html><html></html>"));
    }

    @Test
    void entitesDeXmlSontLuesEtLesAutresGardees() throws FichierRefuse, IOException {
        Lu lu = Lu.de(dossier, "<marches><marche><id>1</id><objet>a &amp; b &lt;c&gt; &#233; &eacute;t&eacute; <![CDATA[<d>]]></objet></marche><marche><id>2</id></marche></marches>");
        assertEquals("a & b <c> é &eacute;t&eacute; <d>", lu.contrats.get(0).objet());
        assertTrue(lu.codes().contains(CodeAnomalie.ENTITE_HTML));
        assertEquals(2, lu.releve.remis());
    }

    @Test
    void profondeurEtLongueurSontBornees() throws FichierRefuse, IOException {
        Lu json = v2("\"truc\":" + "[".repeat(900) + "]".repeat(900));
        assertEquals(1, json.releve.refuses());
        Lu tropProfond = v2("\"truc\":" + "[".repeat(5000));
        assertEquals(1, tropProfond.releve.refuses());
        assertTrue(tropProfond.releve.interruption().isPresent());
        Lu xml = Lu.de(dossier, "<marches><marche>" + "<a>".repeat(5000) + "</a>".repeat(5000) + "</marche><marche><id>2</id></marche></marches>");
        assertEquals(1, xml.releve.refuses());
        assertEquals(1, xml.releve.remis());
        Lu commentaire = Lu.de(dossier, "<marches><marche><id>1</id></marche><!--" + "x".repeat(Bornes.TEXTE + 100_000) + "--></marches>");
        assertEquals(1, commentaire.releve.remis());
        assertTrue(commentaire.releve.interruption().isPresent());
        Lu long2 = v2("\"objet\":\"" + "x".repeat(Bornes.CARACTERES + 10) + "\"");
        assertEquals(1, long2.releve.refuses());
    }

    @Test
    void autresFichiersSontRefuses() {
        for (String t : List.of("", "   ", "%PDF-1.7", "{\"a\":1}", "<html/>", "id;objet", "{")) {
            String phrase = assertThrows(FichierRefuse.class, () -> Lu.de(dossier, t), t).getMessage();
            assertTrue(phrase.endsWith("."), phrase);
        }
        assertThrows(FichierRefuse.class, () -> Lu.de(dossier.resolve("absent.json")));
    }

    @Test
    void lectureSArrete() throws FichierRefuse, IOException {
        Path f = Files.writeString(dossier.resolve("f"), "{\"marches\":{\"marche\":[" + ("{\"id\":\"1\"," + BASE + "},").repeat(10) + "{}]}}");
        Lu lu = new Lu();
        lu.releve = LectureDecp.lire(f, lu, () -> lu.contrats.size() == 3);
        assertEquals(3, lu.releve.remis());
        assertTrue(lu.releve.arrete());
    }

    @Test
    void concessionParmiLesMarches() throws FichierRefuse, IOException {
        ContratDecp c = seul(Lu.de(dossier, "<marches><marche><id>1</id><acheteur><id>20006812000019</id></acheteur><nature>Concession de service</nature>"
                + "<montant>5</montant><valeurGlobale>8</valeurGlobale><montantSubventionPublique>2</montantSubventionPublique></marche></marches>"));
        assertEquals(Genre.CONCESSION, c.genre());
        assertEquals(new BigDecimal(8), c.montant());
        assertEquals(new BigDecimal(2), c.concession().subventions());
    }
}
