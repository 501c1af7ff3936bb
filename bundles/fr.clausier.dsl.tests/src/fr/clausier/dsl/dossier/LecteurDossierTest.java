// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import fr.clausier.dsl.Langue;
import fr.clausier.model.strategie.Acheteur;

class LecteurDossierTest {

	@TempDir
	private Path dossier;

	@Test
	void lesNomsValentDansTousLesFichiersDuDossier() throws IOException {
		ecrire("a.marche", "marché Ecole \"École\" { acheteur Ville }");
		ecrire("sous/b.spaser", "acheteur Ville \"Ville\" { } spaser S \"S\" de Ville { }");

		DossierLu lu = LecteurDossier.lire(dossier);

		assertEquals(List.of(), lu.problemes());
		assertEquals("Ecole", lu.marches().get(0).getName());
		Acheteur ville = lu.marches().get(0).getAcheteur();
		assertEquals("Ville", ville.getTitre());
		assertSame(ville, lu.spasers().get(0).getAcheteurs().get(0));
	}

	@Test
	void lesFichiersCachesEtEtrangersSontIgnores() throws IOException {
		ecrire("a.marche", "marché A \"a\" { }");
		ecrire(".git/b.marche", "marché B \"b\" { }");
		ecrire(".brouillon.marche", "marché C \"c\" { }");
		ecrire("notes.txt", "marché D \"d\" { }");

		assertEquals(List.of("A"), LecteurDossier.lire(dossier).marches().stream().map(m -> m.getName()).toList());
	}

	@Test
	void unFichierSeulVoitSesVoisinsSansLesRendre() throws IOException {
		Path asked = ecrire("a.marche", "marché A \"a\" { acheteur Ville }");
		ecrire("b.marche", "acheteur Ville \"Ville\" { } marché B \"b\" { erreur }");

		DossierLu lu = LecteurDossier.lire(asked);

		assertEquals(List.of(), lu.problemes());
		assertEquals(1, lu.marches().size());
		assertEquals("Ville", lu.marches().get(0).getAcheteur().getName());
	}

	@Test
	void unLienVersLeDossierEtUnLienQuiTourneEnRondSontSuivisUneFois() throws IOException {
		ecrire("vrai/a.marche", "marché A \"a\" { }");
		Path lien = dossier.resolve("lien");
		try {
			Files.createSymbolicLink(lien, dossier.resolve("vrai"));
			Files.createSymbolicLink(dossier.resolve("vrai/rond"), dossier.resolve("vrai"));
		} catch (IOException | UnsupportedOperationException e) {
			assumeTrue(false, "pas de liens sur ce système");
		}

		assertEquals(1, LecteurDossier.lire(lien).marches().size());
		assertEquals(List.of(), LecteurDossier.lire(lien).problemes());
	}

	@Test
	void unDossierAbsent() {
		assertEquals("Ce dossier n'existe pas.", seul(dossier.resolve("rien")).message());
	}

	@Test
	void unDossierSansAchat() throws IOException {
		assertEquals(CodesProbleme.SANS_ACHAT, seul(dossier).code());
		ecrire("a.spaser", "acheteur Ville \"Ville\" { }");
		assertEquals("Ce dossier ne contient aucun marché.", seul(dossier).message());
	}

	@Test
	void unFichierQuiNEstPasUnAchat() throws IOException {
		assertEquals(CodesProbleme.EXTENSION, seul(ecrire("modele.docx", "x")).code());
	}

	@Test
	void unFichierEnLatin1EstRefuseALaLigneDuPremierAccent() throws IOException {
		octets("a.marche", "acheteur Ville \"Ville\" { }\n\nmarché A \"a\" { }\n".getBytes(Charset.forName("windows-1252")));

		Probleme probleme = seul(dossier);

		assertEquals(CodesProbleme.ENCODAGE, probleme.code());
		assertEquals(3, probleme.ligne());
		assertTrue(probleme.remede().contains("enregistrez-le en UTF-8"), probleme.remede());
	}

	@Test
	void unFichierEnUtf16EstRefuse() throws IOException {
		octets("a.marche", "marché A \"a\" { }".getBytes(StandardCharsets.UTF_16));
		assertTrue(seul(dossier).message().contains("UTF-16"));
	}

	@Test
	void laMarqueUtf8EnTeteEstAdmise() throws IOException {
		ecrire("a.marche", "\uFEFFmarché A \"a\" { }");
		assertEquals(1, LecteurDossier.lire(dossier).marches().size());
		assertEquals(List.of(), LecteurDossier.lire(dossier).problemes());
	}

	@Test
	void unContenuBinaireEstRefuse() throws IOException {
		octets("a.marche", new byte[] { 'P', 'K', 3, 4, 0, 0 });
		assertEquals(CodesProbleme.BINAIRE, seul(dossier).code());
	}

	@Test
	void unFichierDeDixMegaoctetsEstRefuse() throws IOException {
		octets("a.marche", new byte[(int) TexteFichier.TAILLE_MAX + 1]);
		assertEquals("Ce fichier dépasse 10 Mo.", seul(dossier).message());
	}

	@Test
	void unFichierQueLOnNePeutPasOuvrir() throws IOException {
		Path file = ecrire("a.marche", "marché A \"a\" { }");
		assumeTrue(file.toFile().setReadable(false) && !Files.isReadable(file), "l'administrateur lit tout");
		assertEquals(CodesProbleme.ILLISIBLE, seul(dossier).code());
	}

	@Test
	void unDossierNommeCommeUnFichierEstUnDossier() throws IOException {
		ecrire("lot.marche/a.marche", "marché A \"a\" { }");
		assertEquals(1, LecteurDossier.lire(dossier).marches().size());
	}

	@Test
	void uneErreurDeSyntaxeADesLigneColonneEtPhrase() throws IOException {
		ecrire("a.marche", "marché A \"a\" {\n    natuer travaux\n}");

		Probleme probleme = seul(dossier);

		assertEquals(CodesProbleme.SYNTAXE, probleme.code());
		assertEquals(2, probleme.ligne());
		assertEquals(5, probleme.colonne());
		assertEquals("a.marche", probleme.fichier().getFileName().toString());
		assertTrue(probleme.bloquant());
	}

	@Test
	void unNomDonneDeuxFoisDansLeDossier() throws IOException {
		ecrire("a.marche", "marché A \"a\" { }");
		ecrire("b.marche", "\nmarché A \"b\" { }");

		Probleme probleme = seul(dossier);

		assertEquals("Le nom « A » est déjà donné à un autre marché (a.marche, ligne 1).", probleme.message());
		assertEquals(2, probleme.ligne());
		assertEquals(8, probleme.colonne());
	}

	@Test
	void lesDossiersLivresSontSansProblemeDeLecture() {
		for (Path exemple : Langue.dossiersExemples()) {
			DossierLu lu = LecteurDossier.lire(exemple);
			assertEquals(List.of(), lu.problemes());
			assertFalse(lu.marches().isEmpty());
			assertFalse(lu.bloque());
		}
	}

	private Probleme seul(Path path) {
		List<Probleme> problemes = LecteurDossier.lire(path).problemes();
		assertEquals(1, problemes.size(), problemes.toString());
		return problemes.get(0);
	}

	private Path ecrire(String name, String text) throws IOException {
		return octets(name, text.getBytes(StandardCharsets.UTF_8));
	}

	private Path octets(String name, byte[] bytes) throws IOException {
		Path file = dossier.resolve(name);
		Files.createDirectories(file.getParent());
		return Files.write(file, bytes);
	}
}
