// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.resource.XtextResource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import fr.clausier.dsl.Langue;
import fr.clausier.law.Portefeuille;
import fr.clausier.model.strategie.Fichier;
import fr.clausier.model.strategie.Marche;
import fr.clausier.model.strategie.Spaser;

@DisplayName("Un constat se dit une fois")
class JugementTest {

	private static final String ACHETEUR = "acheteur Ville \"Ville\" { siret 123 }\n";
	private static final String SCHEMA = "spaser Schema \"SPASER\" de Ville { période 2025 à 2028 }\n";
	private static final String MARCHE = "marché M§ \"Rénovation\" { acheteur Ville nature travaux lancement 30/11/2026 estimation 100 000 € HT ¤ }\n";

	private static String marche(int numero, String suite) {
		return MARCHE.replace("§", "" + numero).replace("¤", suite);
	}

	/** Rule and name of the element shown, for the rules on buyers and schemes. */
	private static List<String> constats(List<Fichier> juges, List<Fichier> tous) {
		Jugement jugement = new Jugement(juges, portefeuille(tous), null);
		return jugement.elements().stream().flatMap(e -> jugement.de(e).stream().filter(c -> List.of("R-006", "R-152", "R-153").contains(c.id()))
				.map(c -> c.id() + " " + e.getName() + (c.derogation() == null ? "" : " levé"))).sorted().toList();
	}

	private static Portefeuille portefeuille(List<Fichier> fichiers) {
		return new Portefeuille(de(fichiers, Marche.class), de(fichiers, Spaser.class), List.of());
	}

	private static <T> List<T> de(List<Fichier> fichiers, Class<T> type) {
		return fichiers.stream().flatMap(f -> f.getElements().stream()).filter(type::isInstance).map(type::cast).toList();
	}

	private static List<Fichier> fichiers(String... textes) {
		Resource premier = Langue.lire(textes);
		return premier.getResourceSet().getResources().stream().map(r -> (Fichier) r.getContents().get(0)).toList();
	}

	@Test
	void dans_un_seul_fichier() {
		List<Fichier> un = fichiers(ACHETEUR + SCHEMA + marche(1, "") + marche(2, ""));
		assertEquals(List.of("R-006 M1", "R-152 M1", "R-153 M1"), constats(un, un));
	}

	@Test
	void dans_un_dossier_la_ou_c_est_ecrit() {
		List<Fichier> deux = fichiers(marche(1, "") + marche(2, ""), ACHETEUR + SCHEMA);
		assertEquals(List.of("R-006 Ville", "R-152 Schema", "R-153 Schema"), constats(deux, deux));
	}

	@Test
	void le_marche_seul_dit_ce_qui_manque_ailleurs() {
		List<Fichier> deux = fichiers(marche(1, "") + marche(2, ""), ACHETEUR + SCHEMA);
		assertEquals(List.of("R-006 M1", "R-006 M2", "R-152 M1", "R-152 M2", "R-153 M1", "R-153 M2"), constats(deux.subList(0, 1), deux));
		assertEquals(List.of("R-006 Ville", "R-152 Schema", "R-153 Schema"), constats(deux.subList(1, 2), deux));
	}

	@Test
	void sans_marche_l_acheteur_et_son_schema_sont_juges() {
		List<Fichier> un = fichiers(ACHETEUR + SCHEMA);
		assertEquals(List.of("R-006 Ville", "R-152 Schema", "R-153 Schema"), constats(un, un));
	}

	@Test
	void une_derogation_ne_cache_pas_l_erreur_d_un_autre_marche() {
		List<Fichier> un = fichiers(ACHETEUR + SCHEMA + marche(1, "dérogation R-152 \"Au prochain conseil.\"") + marche(2, ""));
		assertEquals(List.of("R-006 M1", "R-152 M1 levé", "R-152 M2", "R-153 M1"), constats(un, un));
	}

	@Test
	void la_validation_le_montre_a_sa_place() {
		String texte = marche(1, "");
		XtextResource resource = Langue.lire(texte, ACHETEUR + SCHEMA);
		List<String> places = Langue.verifier(resource).stream().filter(i -> List.of("R-006", "R-152").contains(i.getCode()))
				.map(i -> i.getCode() + " " + texte.substring(i.getOffset(), i.getOffset() + i.getLength())).sorted().toList();
		assertEquals(List.of("R-006 Ville", "R-152 Ville"), places);
		String autre = ACHETEUR + SCHEMA;
		XtextResource ailleurs = (XtextResource) resource.getResourceSet().getResources().get(1);
		assertEquals(List.of("R-006 123", "R-152 \"SPASER\"", "R-153 \"SPASER\""), Langue.verifier(ailleurs).stream().filter(i -> Stream.of("R-006", "R-15").anyMatch(i.getCode()::startsWith))
				.map(i -> i.getCode() + " " + autre.substring(i.getOffset(), i.getOffset() + i.getLength())).sorted().toList());
	}
}
