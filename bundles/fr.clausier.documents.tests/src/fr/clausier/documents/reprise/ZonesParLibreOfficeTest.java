// SPDX-License-Identifier: EPL-2.0
package fr.clausier.documents.reprise;

import static org.junit.jupiter.api.Assertions.assertEquals;
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
import fr.clausier.clauses.document.Fragment;
import fr.clausier.clauses.document.Lien;
import fr.clausier.clauses.document.Paragraphe;
import fr.clausier.clauses.document.Section;
import fr.clausier.clauses.document.Tableau;
import fr.clausier.documents.Exemples;
import fr.clausier.documents.Outils;
import fr.clausier.documents.docx.DocxRenderer;
import fr.clausier.documents.docx.RenduRepris;
import fr.clausier.documents.gabarit.Gabarit;
import fr.clausier.documents.paquet.Paquet;

@DisplayName("Zones libres d'un fichier que LibreOffice a enregistré")
class ZonesParLibreOfficeTest {

	private static final String ZONE = "precisions";
	private static final String LOT = "insertion.1.gros-oeuvre";

	private final DocxRenderer renderer = new DocxRenderer(Exemples.DATE);
	private final byte[] produit = renderer.rendre(Pieces.piece(), Gabarit.maison());

	@TempDir
	private Path dossier;

	private byte[] parLibreOffice(byte[] docx) throws Exception {
		Path entree = Files.write(dossier.resolve("ccap.docx"), docx);
		Outils.lancer(dossier, Outils.soffice().toString(), "-env:UserInstallation=" + dossier.resolve("profil").toUri(), "--headless", "--convert-to", "docx", "--outdir", dossier.resolve("lo").toString(), entree.toString());
		return Files.readAllBytes(dossier.resolve("lo/ccap.docx"));
	}

	private static String zone(byte[] docx, String nom) {
		return new Plume(docx).controle(nom).replaceAll("</w:p>", "\n").replaceAll("<[^>]+>", "").replace('\u00A0', ' ');
	}

	private void valide(byte[] docx) throws Exception {
		String jugement = Outils.valider(dossier, Files.write(dossier.resolve("essai.docx"), docx));
		assertTrue(jugement.replace(" ", "").contains("\"ok\":true"), jugement);
	}

	@Test
	@DisplayName("tableau, image, lien et commentaire d'une zone sont repris")
	void riche() throws Exception {
		byte[] ecrit = new Plume(produit).ecrire(ZONE, ZoneRiche.BLOCS).ecrire(LOT, "<w:p><w:r><w:t>Pour le gros œuvre.</w:t></w:r></w:p>").octets();
		byte[] enregistre = parLibreOffice(ZoneRiche.completer(new Plume(ecrit)).octets());
		Reprise reprise = Reprise.lire(enregistre);
		assertEquals(List.of(), reprise.modifications().stream().map(Modification::phrase).toList());
		assertEquals(List.of(), reprise.autresTextes());
		RenduRepris nouveau = renderer.rendre(Pieces.piece("8 000", "8000", true, true), Gabarit.maison(), reprise);
		String texte = zone(nouveau.docx(), ZONE);
		for (String attendu : List.of("Visite des lieux le mardi.", "Le site", "Cellule")) {
			assertTrue(texte.contains(attendu), attendu + " : " + texte);
		}
		assertTrue(zone(nouveau.docx(), LOT).contains("Pour le gros œuvre."));
		String corps = new Plume(nouveau.docx()).controle(ZONE);
		assertTrue(corps.contains("<w:drawing") && corps.contains("<w:tbl>") && corps.contains("w:commentReference"), corps);
		Paquet parties = Paquet.relire(nouveau.docx());
		assertTrue(new String(parties.partie("word/comments.xml").orElseThrow(), StandardCharsets.UTF_8).contains("À vérifier"));
		assertTrue(new String(parties.partie("word/_rels/document.xml.rels").orElseThrow(), StandardCharsets.UTF_8).contains("https://www.exemple.fr/"));
		valide(nouveau.docx());
	}

	@Test
	@DisplayName("une zone doublée, déplacée ou vidée l'est encore après LibreOffice")
	void malmenee() throws Exception {
		Plume remplie = new Plume(produit).ecrire(ZONE, "<w:p><w:r><w:t>Visite des lieux le mardi.</w:t></w:r></w:p>");
		String controle = remplie.controle(ZONE);
		byte[] doublee = new Plume(remplie.octets()).remplacer(controle, controle + controle.replace("le mardi", "le jeudi").replaceFirst("<w:id [^>]*>", "")).octets();
		Reprise deux = Reprise.lire(parLibreOffice(doublee));
		String texte = zone(renderer.rendre(Pieces.piece(), Gabarit.maison(), deux).docx(), ZONE);
		assertTrue(texte.contains("le mardi") && texte.contains("le jeudi"), texte);

		byte[] deplacee = new Plume(remplie.octets()).remplacer(controle, "").remplacer("<w:sectPr", controle + "<w:p><w:r><w:t>Fin.</w:t></w:r></w:p><w:sectPr").octets();
		RenduRepris ailleurs = renderer.rendre(Pieces.piece(), Gabarit.maison(), Reprise.lire(parLibreOffice(deplacee)).garderLesModifications());
		String tout = new String(Paquet.relire(ailleurs.docx()).partie("word/document.xml").orElseThrow(), StandardCharsets.UTF_8).replaceAll("<[^>]+>", "");
		assertTrue(tout.contains("Visite des lieux le mardi.") && tout.contains("Fin."), tout);

		byte[] videe = new Plume(produit).ecrire(ZONE, "<w:p/>").octets();
		assertEquals(List.of(), Reprise.lire(parLibreOffice(videe)).zonesEcrites());
	}

	@Test
	@DisplayName("en-têtes et pieds de page : intacts, ils se taisent ; retouchés, ils sont dits")
	void autour() throws Exception {
		assertEquals(List.of(), Reprise.lire(parLibreOffice(produit)).autresTextes());
		Paquet parties = Paquet.relire(produit);
		String nom = parties.parties().keySet().stream().filter(n -> n.matches("word/[^/]*(footer|pied)[^/]*\\.xml")).findFirst().orElseThrow();
		parties.mettre(nom, new String(parties.partie(nom).orElseThrow(), StandardCharsets.UTF_8).replaceFirst("</w:p>", "<w:r><w:t>Visa du service</w:t></w:r></w:p>"));
		for (byte[] fichier : List.of(parties.octets(), parLibreOffice(parties.octets()))) {
			List<String> dits = Reprise.lire(fichier).autresTextes();
			assertEquals(1, dits.size(), dits.toString());
			assertTrue(dits.get(0).contains("Visa du service"), dits.toString());
		}
	}

	@Test
	@DisplayName("ce que LibreOffice enregistre sans retouche se lit comme intact : mots devant un chiffre, gras, légendes")
	void intact() throws Exception {
		Fragment montant = new Fragment("10 %", true, false, new Lien.Valeur("marche.avance", "10", Lien.Valeur.Genre.POIDS));
		Document document = new Document("CCAP", "ccap", "Cahier", "", Map.of(), List.of(
				Section.de("Avance", new Paragraphe(List.of(Fragment.simple("Une avance de "), montant, Fragment.simple(" est accordée.")), Paragraphe.Genre.CORPS, Pieces.OBJET)),
				Section.de("Durée", new Paragraphe(List.of(Fragment.simple("La durée est "), new Fragment("ferme", true, false), Fragment.simple(".")), Paragraphe.Genre.CORPS, Pieces.HEURES)),
				Section.de("Heures", new Tableau("Heures", List.of(Tableau.Colonne.texte("Lot", 3), Tableau.Colonne.nombre("Heures", 1)), List.of(new Tableau.Ligne(List.of(List.of(Fragment.simple("1")), List.of(montant)), false)), Pieces.OBJET))));
		byte[] fait = renderer.rendre(document, Gabarit.maison());
		valide(fait);
		byte[] enregistre = parLibreOffice(fait);
		Reprise reprise = Reprise.lire(enregistre);
		assertEquals(List.of(), reprise.modifications().stream().map(Modification::phrase).toList());
		assertEquals(List.of(), reprise.valeurs());
		String corps = new String(Paquet.relire(enregistre).partie("word/document.xml").orElseThrow(), StandardCharsets.UTF_8).replaceAll("<[^>]+>", "").replace('\u00A0', ' ');
		assertTrue(corps.contains("Une avance de 10 % est accordée."), corps);
		// An edit made there is seen all the same.
		Paquet parties = Paquet.relire(enregistre);
		parties.mettre("word/document.xml", new String(parties.partie("word/document.xml").orElseThrow(), StandardCharsets.UTF_8).replace("est accordée.", "est versée."));
		assertEquals(List.of("Une avance de 10 % est versée."), Reprise.lire(parties.octets()).modifications().stream().map(m -> m.apres().replace('\u00A0', ' ')).toList());
	}
}
