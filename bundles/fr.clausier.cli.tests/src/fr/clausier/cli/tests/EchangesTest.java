// SPDX-License-Identifier: EPL-2.0
package fr.clausier.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
}
