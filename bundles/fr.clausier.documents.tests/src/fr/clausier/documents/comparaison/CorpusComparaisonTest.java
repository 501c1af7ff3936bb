// SPDX-License-Identifier: EPL-2.0
package fr.clausier.documents.comparaison;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import fr.clausier.documents.Outils;
import fr.clausier.documents.gabarit.DocumentIllisible;
import fr.clausier.documents.gabarit.DocumentRecu;
import fr.clausier.documents.paquet.Paquet;

@DisplayName("Comparaison : documents du monde réel")
class CorpusComparaisonTest {

	@Test
	@DisplayName("deux documents quelconques se comparent, ou sont refusés avec une phrase")
	void paires() throws Exception {
		List<Paquet> paquets = new ArrayList<>();
		List<String> noms = new ArrayList<>();
		try (Stream<Path> fichiers = Files.list(Outils.corpus("docx"))) {
			for (Path fichier : fichiers.filter(f -> f.toString().endsWith(".docx")).sorted().toList()) {
				try {
					paquets.add(DocumentRecu.ouvrir(fichier));
					noms.add(fichier.getFileName().toString());
				} catch (DocumentIllisible e) {
					assertFalse(e.getMessage().isBlank());
				}
			}
		}
		int faites = 0;
		for (int i = 1; i < paquets.size(); i++) {
			Paquet avant = paquets.get(i - 1);
			Paquet apres = paquets.get(i);
			String cas = noms.get(i - 1) + " → " + noms.get(i);
			try {
				byte[] suivi = assertTimeoutPreemptively(Duration.ofSeconds(30), () -> Comparaison.comparer(avant, apres, Preuve.DATE).octets(), cas);
				assertTrue(suivi.length > 0, cas);
				faites++;
			} catch (Exception e) {
				if (!(e instanceof ComparaisonImpossible)) {
					throw new AssertionError(cas, e);
				}
				assertTrue(e.getMessage().matches("(?s)[A-ZÀ-Ý].*\\."), e.getMessage());
			}
		}
		assertTrue(faites * 2 > paquets.size(), faites + " paires comparées sur " + paquets.size());
	}
}
