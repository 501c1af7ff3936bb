// SPDX-License-Identifier: EPL-2.0
package fr.clausier.documents.reprise;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import fr.clausier.clauses.document.Document;
import fr.clausier.documents.Exemples;
import fr.clausier.documents.Outils;
import fr.clausier.documents.docx.DocxRenderer;
import fr.clausier.documents.docx.Orphelins;
import fr.clausier.documents.docx.RenduRepris;
import fr.clausier.documents.gabarit.DocumentIllisible;
import fr.clausier.documents.gabarit.Gabarit;
import fr.clausier.documents.paquet.Paquet;
import fr.clausier.documents.reprise.Modification.Genre;

@DisplayName("Textes écrits à la main dans un fichier déjà produit")
class RepriseTest {

	private static final String ZONE = "precisions";
	private static final String TEXTE = "<w:p><w:r><w:t>Visite des lieux le mardi.</w:t></w:r></w:p>";

	private final DocxRenderer renderer = new DocxRenderer(Exemples.DATE);
	private final byte[] produit = renderer.rendre(Pieces.piece(), Gabarit.maison());

	@TempDir
	private Path dossier;

	@Test
	@DisplayName("un fichier intact, tel quel ou enregistré par Word, ne montre aucune retouche")
	void intact() throws Exception {
		for (byte[] fichier : List.of(produit, new Plume(produit).parWord())) {
			Reprise reprise = Reprise.lire(fichier);
			assertTrue(reprise.origineConnue());
			assertEquals(List.of(), reprise.modifications());
			assertEquals(List.of(), reprise.valeurs());
			assertEquals(List.of(), reprise.zonesEcrites());
			assertEquals(List.of("RC-OBJ-01", "CCAP-INS-01"), reprise.clauses().stream().map(Reprise.ClauseUtilisee::id).toList());
			assertArrayEquals(produit, renderer.rendre(Pieces.piece(), Gabarit.maison(), reprise).docx());
		}
		for (Document document : List.of(Exemples.reglement(), Exemples.annexe(), Exemples.minimal())) {
			Reprise reprise = Reprise.lire(new Plume(renderer.rendre(document, Gabarit.maison())).parWord());
			assertEquals(List.of(), reprise.modifications().stream().map(Modification::phrase).toList(), document.nomFichier());
		}
	}

	@Test
	@DisplayName("une zone remplie dans Word est reprise avec tableau, image, lien, liste, style et commentaire")
	void zoneRiche() throws Exception {
		byte[] ecrit = ZoneRiche.completer(new Plume(produit).ecrire(ZONE, ZoneRiche.BLOCS)).parWord();
		valide(ecrit);
		Reprise reprise = Reprise.lire(ecrit);
		assertEquals(List.of(ZONE), reprise.zonesEcrites());
		assertEquals(List.of(), reprise.modifications());
		RenduRepris nouveau = renderer.rendre(Pieces.piece("8 000", "8000", true, true), Gabarit.maison(), reprise);
		String corps = partie(nouveau.docx(), "word/document.xml").replace('\u00A0', ' ');
		for (String attendu : List.of("Visite", " des lieux le mardi.", "Le site", " et le partage", "Cellule", "w:commentReference", "<w:pStyle w:val=\"Encart\"/>", "descr=\"Plan\"", "8 000")) {
			assertTrue(corps.contains(attendu), attendu + " : " + corps);
		}
		assertTrue(partie(nouveau.docx(), "word/comments.xml").contains("À vérifier"));
		assertTrue(partie(nouveau.docx(), "word/styles.xml").contains("Encart maison"));
		String liens = partie(nouveau.docx(), "word/_rels/document.xml.rels");
		assertTrue(liens.contains("https://www.exemple.fr/?a=1&amp;b=2") && !liens.contains("file:"), liens);
		assertTrue(nouveau.remarques().stream().anyMatch(r -> r.contains("file://serveur/partage")), nouveau.remarques().toString());
		assertTrue(Paquet.relire(nouveau.docx()).parties().keySet().stream().anyMatch(n -> n.startsWith("word/media/repris")));
		assertFalse(corps.contains("rsid") || corps.contains("paraId") || corps.contains("proofErr"));
		valide(nouveau.docx());
		// Carried over again and again, it stays what it is.
		Reprise encore = Reprise.lire(new Plume(nouveau.docx()).parWord());
		assertEquals(List.of(), encore.modifications());
		byte[] troisieme = renderer.rendre(Pieces.piece("8 000", "8000", true, true), Gabarit.maison(), encore).docx();
		assertTrue(partie(troisieme, "word/comments.xml").contains("À vérifier"));
		valide(troisieme);
		assertArrayEquals(nouveau.docx(), renderer.rendre(Pieces.piece("8 000", "8000", true, true), Gabarit.maison(), reprise).docx(), "mêmes octets");
	}

	@Test
	@DisplayName("une zone déplacée, imbriquée dans une cellule, doublée ou privée de son cadre est retrouvée")
	void zoneMalmenee() throws Exception {
		Plume remplie = new Plume(produit).ecrire(ZONE, TEXTE);
		String controle = remplie.controle(ZONE);
		byte[] deplacee = new Plume(remplie.octets()).remplacer(controle, "").remplacer("<w:sectPr", controle + "<w:sectPr").parWord();
		byte[] cellule = new Plume(remplie.octets()).remplacer(controle, "").remplacer("<w:sectPr", "<w:tbl><w:tblPr><w:tblW w:w=\"0\" w:type=\"auto\"/></w:tblPr><w:tblGrid><w:gridCol w:w=\"2000\"/></w:tblGrid><w:tr><w:tc><w:tcPr><w:tcW w:w=\"2000\" w:type=\"dxa\"/></w:tcPr>" + controle + "<w:p/></w:tc></w:tr></w:tbl><w:p/><w:sectPr").parWord();
		byte[] doublee = new Plume(remplie.octets()).remplacer("<w:sectPr", controle.replace("le mardi", "le jeudi").replaceFirst("<w:id [^>]*>", "") + "<w:sectPr").parWord();
		byte[] sansCadre = new Plume(remplie.octets()).remplacer(controle, TEXTE + "<w:p><w:r><w:t>Seconde ligne.</w:t></w:r></w:p>").parWord();
		byte[] autreZone = new Plume(remplie.octets()).remplacer(controle, "").changer(c -> c).ecrire("insertion.1.gros-oeuvre", "<w:p><w:r><w:t>Dehors.</w:t></w:r></w:p>" + controle).parWord();
		for (byte[] fichier : List.of(deplacee, cellule, doublee, sansCadre, autreZone)) {
			Reprise reprise = Reprise.lire(fichier);
			assertTrue(reprise.zonesEcrites().contains(ZONE), reprise.zonesEcrites().toString());
			byte[] nouveau = renderer.rendre(Pieces.piece(), Gabarit.maison(), reprise).docx();
			String zone = new Plume(nouveau).controle(ZONE);
			assertTrue(texte(zone).contains("Visite des lieux le mardi."), zone);
			valide(nouveau);
		}
		assertTrue(texte(new Plume(renderer.rendre(Pieces.piece(), Gabarit.maison(), Reprise.lire(doublee)).docx()).controle(ZONE)).contains("le jeudi"));
		assertTrue(texte(new Plume(renderer.rendre(Pieces.piece(), Gabarit.maison(), Reprise.lire(sansCadre)).docx()).controle(ZONE)).contains("Seconde ligne."));
		assertEquals(List.of(), Reprise.lire(sansCadre).modifications());
		assertTrue(Reprise.lire(doublee).remarques().get(0).contains("plusieurs endroits"));
	}

	@Test
	@DisplayName("une zone vidée est vide, même quand Word y remet son invitation")
	void zoneVidee() throws Exception {
		byte[] videe = new Plume(produit).ecrire(ZONE, "<w:p/>").ecrire("insertion.1.gros-oeuvre", "<w:p><w:r><w:t>Cliquez ou appuyez ici pour entrer du texte.</w:t></w:r></w:p>").parWord();
		assertEquals(List.of(), Reprise.lire(videe).zonesEcrites());
	}

	@Test
	@DisplayName("un lot renommé ou déplacé garde son texte ; une zone sans place va dans l'annexe des textes orphelins")
	void orphelins() throws Exception {
		byte[] ecrit = new Plume(produit).ecrire(ZONE, TEXTE).ecrire("insertion.1.gros-oeuvre", "<w:p><w:r><w:t>Pour le gros œuvre.</w:t></w:r></w:p>").parWord();
		RenduRepris nouveau = renderer.rendre(Pieces.piece("7 500", "7500", false, true), Gabarit.maison(), Reprise.lire(ecrit));
		assertEquals(List.of("Visite des lieux le mardi."), nouveau.orphelins().stream().map(Orphelin::texte).toList());
		byte[] annexe = Orphelins.docx(Map.of("Cahier des clauses", nouveau.orphelins()), "Ville", "École", Gabarit.maison(), Exemples.DATE).orElseThrow();
		assertTrue(texte(partie(annexe, "word/document.xml")).contains("Visite des lieux le mardi."));
		valide(annexe);
		assertEquals(List.of("orphelin-1"), Reprise.lire(annexe).zonesEcrites());
		assertTrue(Orphelins.docx(Map.of(), "", "", Gabarit.maison(), Exemples.DATE).isEmpty());
		assertEquals("textes-orphelins-2", Orphelins.nom("textes-orphelins"::equals));
	}

	@Test
	@DisplayName("les retouches hors des zones sont dites avec leur clause, puis gardées et transportées, ou remplacées")
	void retouches() throws Exception {
		byte[] ecrit = new Plume(produit).remplacer("peinture.", "peinture et revêtements.").remplacer("Un facilitateur accompagne le titulaire.", "Une personne suit le titulaire de près.")
				.remplacer("<w:sectPr", "<w:p><w:r><w:t>Ajout final.</w:t></w:r></w:p><w:sectPr").parWord();
		Reprise reprise = Reprise.lire(ecrit);
		List<Modification> vues = reprise.modifications();
		assertTrue(vues.stream().anyMatch(m -> m.genre() == Genre.MODIFIE && m.avant().equals("peinture.") && m.apres().equals("peinture et revêtements.") && m.origine().clause().equals("RC-OBJ-01") && m.origine().ligne() == 3), vues.toString());
		// What follows a place to write in belongs to it.
		assertEquals(List.of("insertion.1.gros-oeuvre"), reprise.zonesEcrites());
		String remplace = texte(partie(renderer.rendre(Pieces.piece(), Gabarit.maison(), reprise.remplacerLesModifications()).docx(), "word/document.xml"));
		assertTrue(remplace.contains("peinture.") && remplace.contains("Un facilitateur"), remplace);
		byte[] garde = renderer.rendre(Pieces.piece(), Gabarit.maison(), reprise.garderLesModifications()).docx();
		valide(garde);
		String texte = texte(partie(garde, "word/document.xml"));
		assertTrue(texte.contains("peinture et revêtements.") && texte.contains("Une personne suit") && texte.contains("Ajout final.") && !texte.contains("Un facilitateur"), texte);
		Reprise encore = Reprise.lire(new Plume(garde).parWord());
		assertEquals(List.of(), encore.modifications().stream().map(Modification::phrase).toList());
		assertFalse(encore.modificationsGardees().isEmpty());
		String apres = texte(partie(renderer.rendre(Pieces.piece("8 000", "8000", true, true), Gabarit.maison(), encore).docx(), "word/document.xml"));
		assertTrue(apres.contains("peinture et revêtements.") && apres.contains("8 000"), apres);
		assertTrue(texte(partie(renderer.rendre(Pieces.piece(), Gabarit.maison(), encore.remplacerLesModifications()).docx(), "word/document.xml")).contains("peinture."));
	}

	@Test
	@DisplayName("un paragraphe supprimé, une mise en gras, un commentaire hors zone se voient")
	void autresRetouches() throws Exception {
		byte[] supprime = new Plume(produit).changer(c -> c.replaceFirst("(?s)<w:p>(?:(?!<w:p>).)*gros œuvre.;.*?</w:p>", "")).parWord();
		assertEquals(List.of(Genre.SUPPRIME), Reprise.lire(supprime).modifications().stream().map(Modification::genre).toList());
		byte[] garde = renderer.rendre(Pieces.piece(), Gabarit.maison(), Reprise.lire(supprime).garderLesModifications()).docx();
		assertFalse(texte(partie(garde, "word/document.xml")).contains("gros œuvre"));
		assertEquals(List.of(), Reprise.lire(garde).modifications());
		assertFalse(texte(partie(renderer.rendre(Pieces.piece(), Gabarit.maison(), Reprise.lire(garde)).docx(), "word/document.xml")).contains("gros œuvre"), "supprimé encore à la fois suivante");
		byte[] gras = new Plume(produit).remplacer("<w:r><w:t>peinture.</w:t>", "<w:r><w:rPr><w:b/></w:rPr><w:t>peinture.</w:t>").parWord();
		assertEquals(1, Reprise.lire(gras).modifications().size());
		byte[] commente = new Plume(produit).remplacer("<w:t>peinture.</w:t></w:r>", "<w:t>peinture.</w:t></w:r><w:r><w:commentReference w:id=\"0\"/></w:r>").parWord();
		assertEquals(1, Reprise.lire(commente).modifications().size());
	}

	@Test
	@DisplayName("un chiffre changé dans son cadre est dit, avec sa valeur pour la stratégie")
	void valeurs() throws Exception {
		byte[] ecrit = new Plume(produit).changer(c -> c.replaceFirst("(valeur=lot.1.insertion.heures\"/>.*?<w:t>)7[^<]500", "$18 200")).parWord();
		Reprise reprise = Reprise.lire(ecrit);
		assertEquals(List.of(), reprise.modifications());
		ValeurModifiee valeur = reprise.valeurs().get(0);
		assertEquals("lot.1.insertion.heures", valeur.cle());
		assertEquals("7500", valeur.avantBrut());
		assertEquals("8200", valeur.apresBrut());
		assertTrue(partie(produit, "word/document.xml").contains("w:xpath=\"/o:origines[1]/o:valeurs[1]/o:v[1]\""));
		assertEquals(1, partie(produit, "customXml/item1.xml").split("<f ", -1).length - 1, "un nœud pour deux endroits");
	}

	@Test
	@DisplayName("un fichier abîmé, chiffré ou d'un autre genre est refusé d'une phrase")
	void illisibles() {
		assertTrue(assertThrows(DocumentIllisible.class, () -> Reprise.lire("ccap.docx", "bonjour".getBytes(StandardCharsets.UTF_8))).getMessage().contains("ccap.docx"));
		byte[] coupe = java.util.Arrays.copyOf(produit, produit.length / 2);
		assertThrows(DocumentIllisible.class, () -> Reprise.lire(coupe));
		byte[] chiffre = { (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0, 0, 0 };
		assertTrue(assertThrows(DocumentIllisible.class, () -> Reprise.lire(chiffre)).getMessage().contains("mot de passe"));
		byte[] casse = new Plume(produit).remplacer("</w:body>", "").octets();
		assertThrows(DocumentIllisible.class, () -> Reprise.lire(casse));
	}

	@Test
	@DisplayName("chaque paragraphe sait d'où il vient")
	void provenance() throws Exception {
		for (byte[] fichier : List.of(produit, new Plume(produit).parWord())) {
			Provenance heures = Provenance.lire(fichier).stream().filter(p -> p.texte().startsWith("Le titulaire réserve")).findFirst().orElseThrow();
			assertEquals(Pieces.HEURES, heures.origine());
		}
	}

	@Test
	@DisplayName("LibreOffice enregistre le fichier : zones, chiffres et retouches sont retrouvés")
	void libreOffice() throws Exception {
		byte[] ecrit = new Plume(produit).ecrire(ZONE, TEXTE + "<w:p><w:r><w:t>Badge à l'accueil.</w:t></w:r></w:p>").ecrire("insertion.1.gros-oeuvre", "<w:p><w:r><w:t>Une seule ligne.</w:t></w:r></w:p>")
				.remplacer("peinture.", "peinture et revêtements.").octets();
		Path entree = Files.write(dossier.resolve("ccap.docx"), ecrit);
		Outils.lancer(dossier, Outils.soffice().toString(), "-env:UserInstallation=" + dossier.resolve("profil").toUri(), "--headless", "--convert-to", "docx", "--outdir", dossier.resolve("lo").toString(), entree.toString());
		Reprise reprise = Reprise.lire(Files.readAllBytes(dossier.resolve("lo/ccap.docx")));
		assertEquals(List.of("insertion.1.gros-oeuvre", ZONE), reprise.zonesEcrites().stream().sorted().toList());
		assertEquals(List.of("peinture et revêtements."), reprise.modifications().stream().map(Modification::apres).toList());
		assertEquals(List.of(), reprise.valeurs());
		byte[] nouveau = renderer.rendre(Pieces.piece(), Gabarit.maison(), reprise.garderLesModifications()).docx();
		assertTrue(texte(new Plume(nouveau).controle(ZONE)).contains("Badge à l"), new Plume(nouveau).controle(ZONE));
		valide(nouveau);
	}

	private void valide(byte[] docx) throws Exception {
		Path fichier = Files.write(Files.createTempFile(dossier, "essai", ".docx"), docx);
		String jugement = Outils.valider(dossier, fichier);
		assertTrue(jugement.replace(" ", "").contains("\"ok\":true"), jugement);
	}

	private static String partie(byte[] docx, String nom) {
		return new String(Paquet.relire(docx).partie(nom).orElseThrow(), StandardCharsets.UTF_8);
	}

	private static String texte(String xml) {
		return xml.replaceAll("</w:p>", "\n").replaceAll("<[^>]+>", "").replace('\u00A0', ' ');
	}
}
