// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law.nomenclature;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Les codes des données essentielles et des avis européens")
class CodesPubliesTest {

	@Test
	void les_donnees_essentielles_ont_treize_listes() {
		assertEquals(13, CodesDecp.champs().size());
		assertEquals(List.of("Clause sociale", "Critère social", "Marché réservé", "Pas de considération sociale"),
				CodesDecp.valeurs("considerationsSociales.considerationSociale"));
		assertEquals(List.of("Travaux", "Maitrise d'œuvre", "Fournitures courantes et services", "Marchés industriels", "Prestations intellectuelles",
				"Techniques de l'information et de la communication", "Pas de CCAG"), CodesDecp.valeurs("ccag"));
		assertEquals(6, CodesDecp.valeurs("procedure").size());
		assertThrows(IllegalArgumentException.class, () -> CodesDecp.valeurs("objet"));
	}

	@Test
	void les_valeurs_sont_celles_du_schema_a_l_octet_pres() throws IOException {
		Path schema = partage().resolve("data/decp/schema_decp_v2.0.3.json");
		Assumptions.assumeTrue(Files.isRegularFile(schema), "Le schéma n'est pas sur cette machine : la comparaison est sautée.");
		String texte = Files.readString(schema);
		CodesDecp.champs().forEach(champ -> CodesDecp.valeurs(champ).forEach(valeur -> assertTrue(texte.contains('"' + valeur + '"'), valeur)));
	}

	@ParameterizedTest(name = "{0} : {1}")
	@CsvSource({
			"strategic-procurement, env-imp soc-obj inn-pur none",
			"environmental-impact, biodiv-eco circ-econ clim-adapt clim-mitig pollu-prev water-mar other",
			"social-objective, acc-all et-eq gen-eq hum-right opp work-cond other",
			"innovative-acquisition, mar-nov prod-innov proc-innov rd-act",
			"gpp-criteria, eu national other none",
			"award-criterion-type, price cost quality",
			"number-weight, per-exa per-mid dec-exa dec-mid poi-exa poi-mid ord-imp",
			"number-fixed, fix-tot fix-unit",
			"number-threshold, min-score max-pass",
			"reserved-procurement, none res-ws res-pub-ser",
			"reserved-execution, yes no not-known",
			"applicability, yes no not-known",
			"permission, allowed not-allowed required",
			"contract-nature, works supplies services",
			"framework-agreement, fa-wo-rc fa-w-rc fa-mix none" })
	void les_listes_des_avis_ont_leurs_codes(String liste, String codes) {
		assertEquals(Set.of(codes.split(" ")), new HashSet<>(CodeEforms.de(liste).stream().map(CodeEforms::code).toList()));
	}

	@Test
	void les_procedures_des_avis() {
		Set<String> codes = new HashSet<>(CodeEforms.de("procurement-procedure-type").stream().map(CodeEforms::code).toList());
		assertTrue(codes.containsAll(Set.of("open", "restricted", "neg-w-call", "neg-wo-call", "comp-dial", "innovation", "oth-single", "oth-mult")), codes::toString);
	}

	@Test
	void chaque_code_a_ses_libelles_et_n_est_ecrit_qu_une_fois() {
		assertEquals(21, CodeEforms.listes().size());
		Set<String> vus = new HashSet<>();
		CodeEforms.listes().forEach(liste -> CodeEforms.de(liste).forEach(code -> {
			assertTrue(vus.add(liste + "/" + code.code()), code::toString);
			assertTrue(!code.libelle().isBlank() && !code.libelleEn().isBlank(), code::toString);
		}));
		assertEquals("Réalisation d’objectifs sociaux", CodeEforms.de("strategic-procurement", "soc-obj").orElseThrow().libelle());
		assertTrue(CodeEforms.de("strategic-procurement", "soc").isEmpty());
		assertThrows(IllegalArgumentException.class, () -> CodeEforms.de("inconnue"));
	}

	private static Path partage() {
		Path dossier = Path.of("").toAbsolutePath();
		while (dossier.getParent() != null && !Files.isDirectory(dossier.resolve("shared"))) {
			dossier = dossier.getParent();
		}
		return dossier.resolve("shared");
	}
}
