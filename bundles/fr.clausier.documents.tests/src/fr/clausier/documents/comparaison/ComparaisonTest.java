// SPDX-License-Identifier: EPL-2.0
package fr.clausier.documents.comparaison;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import fr.clausier.clauses.document.Document;
import fr.clausier.clauses.document.Liste;
import fr.clausier.clauses.document.Origine;
import fr.clausier.clauses.document.Paragraphe;
import fr.clausier.clauses.document.Paragraphe.Genre;
import fr.clausier.clauses.document.Section;
import fr.clausier.clauses.document.Tableau;
import fr.clausier.clauses.document.Tableau.Colonne;
import fr.clausier.clauses.document.Tableau.Ligne;
import fr.clausier.documents.Exemples;
import fr.clausier.documents.docx.DocxRenderer;
import fr.clausier.documents.gabarit.Gabarit;
import fr.clausier.documents.paquet.Paquet;

@DisplayName("Comparaison de deux versions")
class ComparaisonTest {

	private static byte[] rendre(Section... sections) {
		return new DocxRenderer(Exemples.DATE).rendre(new Document("CCAP", "CCAP", "Cahier", "", Map.of(), List.of(sections)), Gabarit.maison());
	}

	private static String corps(byte[] docx) {
		String xml = texte(docx, "word/document.xml");
		return xml.substring(xml.indexOf("<w:body>")).replaceAll(" w:(id|author|date)=\"[^\"]*\"", "").replaceAll("[\u00A0\u202F]", " ");
	}

	private static String texte(byte[] docx, String partie) {
		return new String(Paquet.relire(docx).partie(partie).orElseThrow(), StandardCharsets.UTF_8);
	}

	private static void contient(String xml, String morceau) {
		assertTrue(xml.contains(morceau), () -> "« " + morceau + " » manque dans " + xml.substring(0, Math.min(xml.length(), 9_000)));
	}

	private static Paragraphe clause(String texte, String version, int ligne) {
		return Paragraphe.de(Genre.CORPS, texte, new Origine("CCAP-INS-02", version, "ecoles.marche", ligne));
	}

	@Test
	@DisplayName("un nombre change : le seul nombre est barré et récrit")
	void mot() throws Exception {
		String xml = corps(Preuve.comparer(rendre(Section.de("Insertion", Paragraphe.corps("Le titulaire réserve 1 240 heures d'insertion."))),
				rendre(Section.de("Insertion", Paragraphe.corps("Le titulaire réserve 1 300 heures d'insertion."))), "mot"));
		contient(xml, "réserve </w:t></w:r><w:del><w:r><w:delText>1 240</w:delText></w:r></w:del><w:ins><w:r><w:t>1 300</w:t></w:r></w:ins><w:r><w:t xml:space=\"preserve\"> heures");
	}

	@Test
	@DisplayName("le gras seul change : le texte reste, l'ancienne mise est notée")
	void mise() throws Exception {
		String xml = corps(Preuve.comparer(rendre(Section.de("A", Paragraphe.corps("Le titulaire réserve des heures."))), rendre(Section.de("A", Paragraphe.corps("Le titulaire **réserve** des heures."))), "mise"));
		contient(xml, "<w:b/><w:bCs/><w:rPrChange><w:rPr/></w:rPrChange></w:rPr><w:t>réserve</w:t>");
		assertFalse(xml.contains("<w:ins>") || xml.contains("<w:del>"));
	}

	@Test
	@DisplayName("un élément de liste ajouté est un paragraphe inséré entier")
	void liste() throws Exception {
		String xml = corps(Preuve.comparer(rendre(Section.de("A", Liste.numeros("premier point ;", "dernier point."))), rendre(Section.de("A", Liste.numeros("premier point ;", "autre chose ;", "dernier point."))), "liste"));
		contient(xml, "<w:rPr><w:ins/></w:rPr></w:pPr><w:ins><w:r><w:t>autre chose ;</w:t></w:r></w:ins>");
	}

	@Test
	@DisplayName("une rangée ajoutée, une retirée, un montant changé dans une autre")
	void rangees() throws Exception {
		List<Colonne> colonnes = List.of(Colonne.texte("Lot", 3), Colonne.nombre("Heures", 1));
		byte[] avant = rendre(Section.de("A", new Tableau("Heures", colonnes, List.of(Ligne.de("Gros œuvre", "120 h"), Ligne.de("Peinture", "80 h"), Ligne.de("Cours et jardins", "45 h")), Origine.AUCUNE)));
		byte[] apres = rendre(Section.de("A", new Tableau("Heures", colonnes, List.of(Ligne.de("Gros œuvre", "130 h"), Ligne.de("Électricité courants faibles", "60 h"), Ligne.de("Cours et jardins", "45 h")), Origine.AUCUNE)));
		String xml = corps(Preuve.comparer(avant, apres, "rangées"));
		contient(xml, "<w:trPr><w:cantSplit/><w:del/></w:trPr>");
		contient(xml, "<w:trPr><w:cantSplit/><w:ins/></w:trPr>");
		contient(xml, "<w:delText>120</w:delText>");
		contient(xml, "<w:t>130</w:t>");
	}

	@Test
	@DisplayName("une clause ajoutée, une clause retirée : ses paragraphes entiers, et la raison")
	void clause() throws Exception {
		Section autre = Section.de("Autre", Paragraphe.corps("Rien ne change ici."));
		byte[] sans = rendre(Section.de("Insertion"), autre);
		byte[] avec = rendre(Section.de("Insertion", clause("Le titulaire réserve 1 240 heures.", "2026.11", 42)), autre);
		byte[] ajout = Preuve.comparer(sans, avec, "ajout");
		contient(corps(ajout), "<w:rPr><w:ins/></w:rPr></w:pPr>");
		contient(texte(ajout, "word/comments.xml"), "insertion\u00A0: clause CCAP-INS-02, version 2026.11 ajoutée, stratégie, ligne\u00A042.");
		byte[] retrait = Preuve.comparer(avec, sans, "retrait");
		contient(corps(retrait), "<w:rPr><w:del/></w:rPr></w:pPr>");
		contient(texte(retrait, "word/comments.xml"), "suppression\u00A0: clause CCAP-INS-02, version 2026.11 retirée, stratégie précédente, ligne\u00A042.");
	}

	@Test
	@DisplayName("chaque commentaire dit la version de la clause, ou la ligne de la stratégie, qui a fait le changement")
	void causes() throws Exception {
		byte[] avant = rendre(Section.de("Insertion", clause("Le titulaire réserve 1 240 heures d'insertion.", "2026.11", 42)));
		byte[] version = Preuve.comparer(avant, rendre(Section.de("Insertion", clause("Le titulaire consacre 1 240 heures d'insertion.", "2026.12", 42))), "version");
		contient(texte(version, "word/comments.xml"), "«\u00A0Insertion\u00A0», modification\u00A0: clause CCAP-INS-02, version 2026.11 → 2026.12 (stratégie, ligne\u00A042).");
		byte[] ligne = Preuve.comparer(avant, rendre(Section.de("Insertion", clause("Le titulaire réserve 1 300 heures d'insertion.", "2026.11", 45))), "ligne");
		contient(texte(ligne, "word/comments.xml"), "modification\u00A0: stratégie, ligne\u00A045 (clause CCAP-INS-02, version 2026.11).");
		contient(texte(ligne, "word/comments.xml"), "<w:comment w:author=\"Clausier\" w:date=\"2026-11-24T00:00:00Z\" w:id=\"0\" w:initials=\"CL\">");
	}

	@Test
	@DisplayName("seule la ligne de la stratégie bouge : rien à lire, et le retour est exact")
	void ligneSeule() throws Exception {
		byte[] suivi = Preuve.comparer(rendre(Section.de("A", clause("Texte de la clause.", "1", 4))), rendre(Section.de("A", clause("Texte de la clause.", "1", 9))), "ligne seule");
		assertFalse(Paquet.relire(suivi).partie("word/comments.xml").isPresent());
		assertFalse(corps(suivi).contains("<w:ins>") || corps(suivi).contains("<w:del>"));
	}

	@Test
	@DisplayName("mêmes versions, mêmes octets")
	void reproductible() throws Exception {
		byte[] avant = rendre(Section.de("A", clause("Le titulaire réserve 1 240 heures.", "1", 4)));
		byte[] apres = rendre(Section.de("B", clause("Le titulaire réserve 1 300 heures.", "2", 5), Paragraphe.corps("Une suite.")));
		assertTrue(Arrays.equals(Comparaison.comparer(avant, apres, Preuve.DATE), Comparaison.comparer(avant, apres, Preuve.DATE)));
	}

	@Test
	@DisplayName("une ancienne version qui porte des modifications suivies compte comme acceptée, et cela est dit")
	void dejaSuivie() throws Exception {
		byte[] un = rendre(Section.de("A", Paragraphe.corps("Première version du texte.")));
		byte[] deux = rendre(Section.de("A", Paragraphe.corps("Deuxième version du texte.")));
		byte[] trois = rendre(Section.de("A", Paragraphe.corps("Troisième version du texte.")));
		Paquet suivi = Paquet.relire(Comparaison.comparer(un, deux, Preuve.DATE));
		Comparaison.Resultat resultat = Comparaison.comparer(suivi, Paquet.relire(trois), Preuve.DATE);
		assertEquals(FormeCanonique.de(deux), FormeCanonique.de(Revisions.refuser(resultat.octets())));
		assertEquals(FormeCanonique.de(trois), FormeCanonique.de(Revisions.accepter(resultat.octets())));
		assertEquals("L'ancienne version porte des modifications suivies : elles sont comptées comme acceptées.", resultat.remarques().getFirst());
	}

	@Test
	@DisplayName("un fichier qui n'est pas un document Word est refusé avec une phrase")
	void refus() {
		Paquet faux = new Paquet();
		faux.mettre("word/document.xml", "<rien/>");
		Paquet bon = Paquet.relire(rendre(Section.de("A")));
		String message = assertThrows(ComparaisonImpossible.class, () -> Comparaison.comparer(faux, bon, Preuve.DATE)).getMessage();
		assertTrue(message.startsWith("L'ancienne version ne peut pas être comparée : "), message);
		Paquet entites = bon.copie();
		entites.mettre("word/document.xml", "<!DOCTYPE a [<!ENTITY b \"c\">]><a>&b;</a>");
		assertThrows(ComparaisonImpossible.class, () -> Comparaison.comparer(bon, entites, Preuve.DATE));
	}
}
