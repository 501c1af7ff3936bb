// SPDX-License-Identifier: EPL-2.0
package fr.clausier.clauses.valeurs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import fr.clausier.clauses.DossierDocuments;
import fr.clausier.clauses.MarchesDEssai;
import fr.clausier.clauses.Reperage;
import fr.clausier.clauses.document.Bloc;
import fr.clausier.clauses.document.Document;
import fr.clausier.clauses.document.Fragment;
import fr.clausier.clauses.document.Lien;
import fr.clausier.clauses.document.Liste;
import fr.clausier.clauses.document.Paragraphe;
import fr.clausier.clauses.document.Section;
import fr.clausier.clauses.document.Tableau;
import fr.clausier.clauses.document.ZoneLibre;
import fr.clausier.clauses.document.Origine;
import fr.clausier.clauses.gabarit.MiseEnBlocs;
import fr.clausier.model.strategie.Marche;

@DisplayName("Chiffres de la stratégie dans les documents")
class ValeursDesDocumentsTest {

	@Test
	@DisplayName("chaque chiffre lié se retrouve dans la stratégie, avec la même valeur")
	void liens() {
		Marche marche = MarchesDEssai.ecole();
		List<Fragment> lies = fragments(documents(marche)).stream().filter(f -> f.lien() instanceof Lien.Valeur).toList();
		TreeMap<String, String> cles = new TreeMap<>();
		for (Fragment fragment : lies) {
			Lien.Valeur lien = (Lien.Valeur) fragment.lien();
			cles.put(lien.cle(), fragment.texte());
			Cles.Place place = Cles.trouver(marche, lien.cle()).orElseThrow(() -> new AssertionError(lien.cle()));
			Object valeur = place.objet().eGet(place.trait());
			if (!lien.cle().endsWith("insertion.heures") || valeur != null) {
				assertEquals(ValeursStrategie.brut(valeur), lien.brut(), lien.cle());
			}
			assertEquals(lien.brut(), LectureValeur.brut(lien.genre(), fragment.texte()).orElse(""), fragment.texte());
		}
		assertTrue(cles.keySet().stream().anyMatch(c -> c.endsWith("insertion.heures")), cles.toString());
		assertTrue(cles.keySet().stream().anyMatch(c -> c.endsWith(".poids")), cles.toString());
		assertTrue(cles.keySet().stream().anyMatch(c -> c.endsWith(".montant")), cles.toString());
	}

	@Test
	@DisplayName("aucun signe de service ne reste dans un document")
	void signes() {
		for (Document document : documents(MarchesDEssai.ecole())) {
			document.sections().forEach(this::titres);
		}
		fragments(documents(MarchesDEssai.nettoyage())).forEach(f -> assertTrue(f.texte().chars().noneMatch(c -> c >= 0xE000 && c < 0xF8FF), f.texte()));
	}

	@Test
	@DisplayName("une zone libre est un bloc à part ; un nom de zone mal écrit reste du texte")
	void zones() {
		List<Bloc> blocs = MiseEnBlocs.de("Avant\n[zone precisions : Précisions propres au marché]\nAprès\n\n[zone Pas ça : x]", Origine.AUCUNE);
		assertEquals(new ZoneLibre("precisions", "Précisions propres au marché", Origine.AUCUNE), blocs.get(1));
		assertEquals("[zone Pas ça : x]", ((Paragraphe) blocs.get(3)).fragments().get(0).texte());
	}

	private void titres(Section section) {
		assertTrue(section.titre().chars().noneMatch(c -> c >= 0xE000 && c < 0xF8FF), section.titre());
		section.sousSections().forEach(this::titres);
	}

	private static List<Document> documents(Marche marche) {
		return DossierDocuments.construire(marche, LocalDate.of(2026, 11, 30), List.of(), Reperage.AUCUN);
	}

	private static List<Fragment> fragments(List<Document> documents) {
		List<Fragment> tous = new ArrayList<>();
		documents.forEach(d -> d.sections().forEach(s -> fragments(s, tous)));
		return tous;
	}

	private static void fragments(Section section, List<Fragment> tous) {
		for (Bloc bloc : section.blocs()) {
			switch (bloc) {
				case Paragraphe p -> tous.addAll(p.fragments());
				case Liste l -> l.elements().forEach(tous::addAll);
				case Tableau t -> t.lignes().forEach(l -> l.cellules().forEach(tous::addAll));
				default -> {
					// Says nothing.
				}
			}
		}
		section.sousSections().forEach(s -> fragments(s, tous));
	}
}
