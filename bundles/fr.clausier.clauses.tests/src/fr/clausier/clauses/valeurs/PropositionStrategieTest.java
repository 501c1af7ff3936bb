// SPDX-License-Identifier: EPL-2.0
package fr.clausier.clauses.valeurs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import fr.clausier.dsl.dossier.LecteurDossier;
import fr.clausier.model.strategie.Marche;

@DisplayName("Chiffres changés dans un document, proposés à la stratégie")
class PropositionStrategieTest {

	private static final String TEXTE = """
			acheteur Ville "Ville" { type collectivité }

			marché Ecole "Rénovation" {
			    acheteur Ville
			    nature travaux
			    lancement 30/11/2026
			    durée 18 mois
			    critères {
			        prix 40 %
			        technique 60 %
			    }
			    lot 1 "Gros œuvre" {
			        estimation 900 000 € HT
			        part main d'œuvre 40 %
			        coût horaire 40 €
			        insertion 10 % { publics bénéficiaires du RSA }
			    }
			    lot 2 "Peinture" {
			        estimation 300 000 € HT
			        insertion 1 200 heures
			    }
			}
			""";

	@TempDir
	private Path dossier;
	private Marche marche;

	@BeforeEach
	void lire() throws IOException {
		Files.writeString(dossier.resolve("ecole.marche"), TEXTE);
		marche = LecteurDossier.lire(dossier).marches().get(0);
	}

	@Test
	@DisplayName("un chiffre écrit est remplacé là où il est écrit, et nulle part ailleurs")
	void ecrit() {
		verifier("marche.criteres.critere.1.poids", "40", "45 %", "45", "prix 40 %", "prix 45 %");
		verifier("lot.2.insertion.heures", "1200", "1 500 heures", "1500", "insertion 1 200 heures", "insertion 1\u202F500 heures");
		verifier("marche.lancement", "2026-11-30", "15 décembre 2026", "2026-12-15", "30/11/2026", "15/12/2026");
		verifier("marche.dureeMois", "18", "24", "24", "18 mois", "24 mois");
		verifier("lot.1.estimation", "900000", "950 000,50 €", "950000.5", "900 000 €", "950\u202F000,5 €");
	}

	@Test
	@DisplayName("des heures calculées d'après un taux prennent sa place")
	void calcule() {
		verifier("lot.1.insertion.heures", "900", "1 000 heures", "1000", "insertion 10 %", "insertion 1\u202F000\u00A0heures");
	}

	@Test
	@DisplayName("rien n'est proposé à l'aveugle : chiffre disparu, stratégie changée aussi, texte qui n'est pas un chiffre")
	void prudence() {
		assertTrue(PropositionStrategie.de(marche, "marche.dureeMois", "12", "18", "18").isEmpty(), "déjà dit");
		PropositionStrategie changee = PropositionStrategie.de(marche, "marche.dureeMois", "12", "24", "24").orElseThrow();
		assertFalse(changee.applicable());
		assertTrue(changee.phrase().contains("a changé elle aussi") && changee.phrase().contains("ecole.marche"), changee.phrase());
		assertFalse(PropositionStrategie.de(marche, "lot.7.insertion.heures", "1", "2", "2").orElseThrow().applicable());
		assertFalse(PropositionStrategie.de(marche, "marche.dureeMois", "18", "à voir", "").orElseThrow().applicable());
		PropositionStrategie bonne = PropositionStrategie.de(marche, "marche.dureeMois", "18", "24", "24").orElseThrow();
		assertThrows(IllegalStateException.class, () -> bonne.appliquer("marché tout autre"));
	}

	private void verifier(String cle, String avant, String apres, String brut, String de, String vers) {
		PropositionStrategie proposition = PropositionStrategie.de(marche, cle, avant, apres, brut).orElseThrow();
		assertTrue(proposition.applicable(), proposition.phrase());
		assertEquals(TEXTE.replace(de, vers), proposition.appliquer(TEXTE));
	}
}
