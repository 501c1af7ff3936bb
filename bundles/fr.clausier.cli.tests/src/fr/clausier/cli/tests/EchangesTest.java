// SPDX-License-Identifier: EPL-2.0
package fr.clausier.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import fr.clausier.documents.texte.TexteDocx;
import fr.clausier.model.calcul.NombresFrancais;

class EchangesTest {

	private static final String PUBLIE = """
			{"marches":{"marche":[{"id":"2024MC18","acheteur":{"id":"21690123100011"},"objet":"Entretien des espaces verts","codeCPV":"77310000",
			"procedure":"Appel d'offres ouvert","dureeMois":48,"dateNotification":"2022-05-15","montant":575000,
			"considerationsSociales":{"considerationSociale":["Clause sociale"]}}]}}
			""";

	@TempDir
	Path dossier;

	private Appelant clausier;

	@BeforeEach
	void preparer() {
		clausier = new Appelant(dossier);
	}

	private void achat(String faits) throws IOException {
		Files.createDirectories(dossier.resolve("achat"));
		Files.writeString(dossier.resolve("achat/a.marche"), "acheteur Ville \"Ville\" { siret 216 901 231 00011 }\n\nmarché EntretienVert \"Entretien\" {\n    acheteur Ville\n" + faits + "}\n");
	}

	@Test
	void chaqueManqueEstDitASaLigne() throws IOException {
		achat("    cpv 77310000\n    estimation 100 000 € HT\n");
		assertEquals(1, clausier.appeler("exporter", "achat", "--format", "decp"), clausier.tout());
		assertTrue(clausier.tout().contains("ERREUR [decp] a.marche, ligne 3 : Le marché\u00A0: il manque la durée\u00A0;"), clausier.tout());
		assertTrue(Files.exists(dossier.resolve("achat/echanges/entretien-vert-decp-a-completer.json")), clausier.tout());
	}

	@Test
	void tableauxSontEcritsPuisSauvegardes() throws IOException {
		achat("    estimation 100 000 € HT\n");
		assertEquals(0, clausier.appeler("exporter", "achat", "--format", "programmation", "--sortie", "remise"), clausier.tout());
		assertTrue(Files.exists(dossier.resolve("remise/entretien-vert-programmation.csv")));
		assertTrue(Files.exists(dossier.resolve("remise/entretien-vert-programmation.xlsx")));
		achat("    estimation 200 000 € HT\n");
		assertEquals(0, clausier.appeler("exporter", "achat", "--format", "programmation", "--sortie", "remise"), clausier.tout());
		assertTrue(Files.isDirectory(dossier.resolve("remise/sauvegardes")), clausier.tout());
	}

	@Test
	void formatInconnuEtDossierFautifSontDits() throws IOException {
		achat("    estimation 100 000 € HT\n");
		assertEquals(2, clausier.appeler("exporter", "achat"));
		assertEquals(2, clausier.appeler("exporter", "achat", "--format", "odt"));
		assertTrue(clausier.tout().contains("decp, decp-xml"), clausier.tout());
		achat("    estimation ???\n");
		assertEquals(1, clausier.appeler("exporter", "achat", "--format", "csv"));
		assertFalse(Files.exists(dossier.resolve("achat/echanges")));
	}

	@Test
	void marcheNotifieDonneUnBrouillonQuiSeVerifie() throws IOException {
		Files.writeString(dossier.resolve("decp.json"), PUBLIE);
		assertEquals(0, clausier.appeler("importer", "decp.json", "--lancement", "2026-11-30"), clausier.tout());
		Path brouillon = dossier.resolve("entretien-des-espaces-verts.marche");
		assertTrue(Files.readString(brouillon).contains("lancement 30/11/2026"));
		assertTrue(clausier.tout().contains("Le droit a changé depuis la notification"), clausier.tout());
		assertTrue(clausier.tout().contains("entretien-des-espaces-verts.marche, ligne"), clausier.tout());
		assertEquals(0, clausier.appeler("importer", "decp.json"), clausier.tout());
		assertTrue(Files.exists(dossier.resolve("entretien-des-espaces-verts-2.marche")), "rien n'est remplacé");
	}

	@Test
	void fichiersRefusesLeSontEnUnePhrase() throws IOException {
		Files.writeString(dossier.resolve("x.pdf"), "%PDF");
		Files.writeString(dossier.resolve("hostile.xml"), "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><marches>&x;</marches>");
		for (String nom : List.of("x.pdf", "hostile.xml", "absent.json")) {
			assertEquals(3, clausier.appeler("importer", nom), nom);
			assertFalse(clausier.tout().contains("Exception"), clausier.tout());
		}
		Files.writeString(dossier.resolve("decp.json"), PUBLIE);
		assertEquals(3, clausier.appeler("importer", "decp.json", "--contrat", "autre"));
		assertEquals(2, clausier.appeler("importer", "decp.json", "--lancement", "demain"));
	}

	@Test
	void schemaOfficielEtBizarreriesSontDitsSansRienEcrire() throws IOException {
		Files.writeString(dossier.resolve("decp.json"), PUBLIE.replace("575000", "\"575000\""));
		assertEquals(1, clausier.appeler("importer", "decp.json", "--schema"), clausier.tout());
		assertTrue(clausier.tout().contains("1 × NOMBRE_EN_TEXTE"), clausier.tout());
		assertTrue(clausier.tout().contains("Non valide pour le schéma DECP 2.0.3"), clausier.tout());
		try (var fichiers = Files.list(dossier)) {
			assertEquals(1, fichiers.count());
		}
	}

	/** One purchase, typed once: its documents, its essential data, its tables and its OCDS release say the same figures. */
	@Test
	void memesChiffresDansLesPiecesEtLesEchanges() throws Exception {
		clausier.exemple("plan-ecoles");
		assertEquals(0, clausier.appeler("generer", "plan-ecoles", "--sortie", "dce"), clausier.tout());
		for (String format : List.of("decp", "facilitateur", "programmation", "ocds")) {
			clausier.appeler("exporter", "plan-ecoles", "--format", format, "--sortie", "echanges");
		}
		String pieces = pieces(dossier.resolve("dce"));
		JsonArray lots = JsonParser.parseString(Files.readString(dossier.resolve("echanges/renovation-groupe-scolaire-ocds.json"))).getAsJsonObject().getAsJsonObject("tender").getAsJsonArray("lots");
		JsonArray contrats = JsonParser.parseString(Files.readString(dossier.resolve("echanges/renovation-groupe-scolaire-decp-a-completer.json"))).getAsJsonObject().getAsJsonObject("marches")
				.getAsJsonArray("marche");
		List<Map<String, String>> programmes = csv("programmation");
		assertEquals(11, lots.size());
		assertEquals(11, contrats.size());
		assertEquals(11, programmes.size());
		assertTrue(pieces.contains("30 novembre 2026"), "lancement");
		for (int i = 0; i < 11; i++) {
			JsonObject lot = lots.get(i).getAsJsonObject();
			Map<String, String> programme = programmes.get(i);
			assertEquals(lot.get("title").getAsString(), programme.get("Intitulé"));
			assertTrue(contrats.get(i).getAsJsonObject().get("objet").getAsString().endsWith(lot.get("title").getAsString()));
			assertEquals(programme.get("CPV").split(", ")[0], contrats.get(i).getAsJsonObject().get("codeCPV").getAsString());
			assertEquals(programme.get("Durée (mois)"), contrats.get(i).getAsJsonObject().get("dureeMois").getAsString());
			BigDecimal montant = lot.getAsJsonObject("value").get("amount").getAsBigDecimal();
			assertEquals(0, montant.compareTo(new BigDecimal(programme.get("Estimation (€ HT)"))));
			assertTrue(pieces.contains(simple(NombresFrancais.euros(montant))), "montant " + montant);
			assertEquals("30/11/2026", programme.get("Lancement"));
			lot.getAsJsonObject("awardCriteria").getAsJsonArray("criteria").forEach(c -> {
				BigDecimal poids = c.getAsJsonObject().getAsJsonArray("numbers").get(0).getAsJsonObject().get("number").getAsBigDecimal();
				assertTrue(pieces.contains(simple(NombresFrancais.pourcent(poids))), "poids " + poids);
			});
		}
		List<Map<String, String>> clauses = csv("facilitateur");
		assertEquals(10, clauses.size());
		for (Map<String, String> clause : clauses) {
			String heures = clause.get("Heures d'insertion");
			assertTrue(pieces.contains(simple(NombresFrancais.nombre(Long.parseLong(heures)))), "heures " + heures);
			assertEquals(heures, programmes.get(Integer.parseInt(clause.get("Lot")) - 1).get("Heures d'insertion"));
			for (String penalite : clause.get("Pénalités").split(", ")) {
				assertTrue(pieces.contains(simple(penalite.substring(0, penalite.indexOf('€') + 1))), penalite);
			}
		}
	}

	private List<Map<String, String>> csv(String suite) throws IOException {
		List<String> lignes = Files.readAllLines(dossier.resolve("echanges/renovation-groupe-scolaire-" + suite + ".csv"));
		String[] noms = lignes.get(0).substring(1).split(";", -1);
		List<Map<String, String>> lus = new ArrayList<>();
		for (String ligne : lignes.subList(1, lignes.size())) {
			String[] valeurs = ligne.split(";", -1);
			Map<String, String> lue = new HashMap<>();
			for (int i = 0; i < noms.length; i++) {
				lue.put(noms[i], valeurs[i]);
			}
			lus.add(lue);
		}
		return lus;
	}

	/** With plain spaces: a document and a table do not choose the same ones. */
	private static String simple(String texte) {
		return texte.replaceAll("[\u00A0\u202F]", " ");
	}

	private static String pieces(Path dce) throws Exception {
		StringBuilder textes = new StringBuilder();
		try (Stream<Path> fichiers = Files.list(dce)) {
			for (Path f : fichiers.filter(x -> x.toString().endsWith(".docx")).sorted().toList()) {
				textes.append(TexteDocx.lire(f)).append('\n');
			}
		}
		return simple(textes.toString());
	}
}
