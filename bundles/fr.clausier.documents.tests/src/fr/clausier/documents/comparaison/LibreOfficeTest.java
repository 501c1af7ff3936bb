// SPDX-License-Identifier: EPL-2.0
package fr.clausier.documents.comparaison;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import fr.clausier.clauses.DossierDocuments;
import fr.clausier.clauses.Reperage;
import fr.clausier.clauses.document.Document;
import fr.clausier.documents.Exemples;
import fr.clausier.documents.Outils;
import fr.clausier.documents.docx.DocxRenderer;
import fr.clausier.documents.gabarit.Gabarit;
import fr.clausier.documents.paquet.Paquet;
import fr.clausier.documents.typographie.TypographieFrancaise;
import fr.clausier.dsl.dossier.LecteurDossier;
import fr.clausier.model.strategie.Marche;

/** What LibreOffice itself makes of a version with tracked changes; a macro in a profile of the test's own gives the orders. */
@DisplayName("Comparaison : LibreOffice accepte et refuse les modifications")
class LibreOfficeTest {

	private static final Path EXEMPLE = Path.of("../fr.clausier.examples/dossiers/pex-toulouse").toAbsolutePath().normalize();

	private static final String MACRO = """
			Sub Resoudre(source As String, ordre As String, cible As String)
				Dim cache(0) As New com.sun.star.beans.PropertyValue
				cache(0).Name = "Hidden"
				cache(0).Value = True
				Dim doc As Object
				doc = StarDesktop.loadComponentFromURL(ConvertToURL(source), "_blank", 0, cache())
				If ordre &lt;&gt; "" Then
					createUnoService("com.sun.star.frame.DispatchHelper").executeDispatch(doc.CurrentController.Frame, ordre, "", 0, Array())
				End If
				Dim sortie(1) As New com.sun.star.beans.PropertyValue
				sortie(0).Name = "FilterName"
				sortie(0).Value = "Text (encoded)"
				sortie(1).Name = "FilterOptions"
				sortie(1).Value = "UTF8,LF,,,"
				doc.storeToURL(ConvertToURL(cible), sortie())
				doc.close(True)
			End Sub
			""";

	@TempDir
	private Path dossier;

	@Test
	@DisplayName("tout accepter se lit comme la nouvelle version, tout refuser comme l'ancienne")
	void accepterEtRefuser() throws Exception {
		Path soffice = Outils.soffice();
		byte[] ancienne = ccap("15");
		byte[] nouvelle = ccap("12");
		byte[] suivi = Comparaison.comparer(Paquet.relire(ancienne), Paquet.relire(nouvelle), Exemples.DATE).octets();
		String avant = texte(soffice, ancienne, "");
		String apres = texte(soffice, nouvelle, "");
		assertFalse(avant.equals(apres), "les deux versions diffèrent");
		assertEquals(apres, texte(soffice, suivi, ".uno:AcceptAllTrackedChanges"));
		assertEquals(avant, texte(soffice, suivi, ".uno:RejectAllTrackedChanges"));
	}

	@Test
	@DisplayName("aucun mot d'un document ne se perd ni ne change de place")
	void aucunMotPerdu() throws Exception {
		Path soffice = Outils.soffice();
		String lu = net(texte(soffice, ccap("15"), ""));
		for (String phrase : List.of("La durée du marché est de 8 mois", "prévus à l'article 5 du présent cahier", "Tableau 2 – Lot n° 1")) {
			assertTrue(lu.contains(phrase), phrase + " manque dans " + lu);
		}
		assertFalse(lu.contains("SEQ "), "l'instruction d'un champ se lit");
	}

	private static String net(String texte) {
		return TypographieFrancaise.aplatir(texte).replaceAll("\\s+", " ");
	}

	/** The CCAP of the example with another share of insertion. */
	private byte[] ccap(String part) throws IOException {
		Path copie = Files.createDirectory(dossier.resolve("part-" + part));
		try (var fichiers = Files.list(EXEMPLE)) {
			for (Path fichier : fichiers.filter(Files::isRegularFile).toList()) {
				Files.writeString(copie.resolve(fichier.getFileName()), Files.readString(fichier).replaceFirst("insertion \\d+[ \u00A0]%", "insertion " + part + " %"));
			}
		}
		Marche marche = LecteurDossier.lire(copie).marches().getFirst();
		LocalDate jour = marche.getLancement();
		Document ccap = DossierDocuments.construire(marche, jour, jour, List.of(), Reperage.AUCUN).stream().filter(d -> d.code().equals("CCAP")).findFirst().orElseThrow();
		return new DocxRenderer(jour).rendre(ccap, Gabarit.maison());
	}

	/** What LibreOffice reads in a file after an order. */
	private String texte(Path soffice, byte[] docx, String ordre) throws Exception {
		Path source = Files.write(Files.createTempFile(dossier, "source", ".docx"), docx);
		Path cible = dossier.resolve(source.getFileName() + ".txt");
		Outils.lancer(dossier, soffice.toString(), "-env:UserInstallation=" + profil(soffice).toUri(), "--headless", "--norestore",
				"macro:///Standard.Essai.Resoudre(\"" + source + "\",\"" + ordre + "\",\"" + cible + "\")");
		assertTrue(Files.isRegularFile(cible), "LibreOffice n'a rien écrit");
		return Files.readString(cible);
	}

	/** A profile of its own. LibreOffice fills a new one with libraries of its own first, over whatever is there. */
	private Path profil(Path soffice) throws IOException, InterruptedException {
		Path profil = dossier.resolve("profil");
		Path bibliotheque = profil.resolve("user/basic/Standard");
		if (!Files.isRegularFile(bibliotheque.resolve("Essai.xba"))) {
			Outils.lancer(dossier, soffice.toString(), "-env:UserInstallation=" + profil.toUri(), "--headless", "--norestore", "--terminate_after_init");
			Files.createDirectories(bibliotheque);
			Files.writeString(bibliotheque.resolve("Essai.xba"), "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<script:module xmlns:script=\"http://openoffice.org/2000/script\""
					+ " script:name=\"Essai\" script:language=\"StarBasic\">" + MACRO + "</script:module>");
			Files.writeString(bibliotheque.resolve("script.xlb"), "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<library:library xmlns:library=\"http://openoffice.org/2000/library\""
					+ " library:name=\"Standard\" library:readonly=\"false\" library:passwordprotected=\"false\"><library:element library:name=\"Essai\"/></library:library>");
		}
		return profil;
	}
}
