// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.xtext.resource.XtextResource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import fr.clausier.dsl.Langue;
import fr.clausier.law.CatalogueRegles;
import fr.clausier.law.Constat;
import fr.clausier.law.ExempleRegle.Cas;
import fr.clausier.law.FicheRegle;
import fr.clausier.law.Portefeuille;
import fr.clausier.law.Severite;
import fr.clausier.model.strategie.Fichier;
import fr.clausier.model.strategie.Marche;
import fr.clausier.model.strategie.Politique;
import fr.clausier.model.strategie.Spaser;

@DisplayName("Les exemples des règles")
class ExemplesDesReglesTest {

	static Stream<String> avecExemple() {
		return CatalogueRegles.standard().fiches().stream().filter(fiche -> fiche.exemple() != null).map(FicheRegle::id);
	}

	@ParameterizedTest
	@MethodSource("avecExemple")
	void ceQuiDeclencheDeclenche(String id) {
		List<Constat> constats = constats(id, Cas.DECLENCHE);

		List<Constat> siens = constats.stream().filter(c -> c.id().equals(id)).toList();
		assertFalse(siens.isEmpty(), () -> id + " se tait ; constats :\n" + lignes(constats) + texte(id, Cas.DECLENCHE));
		for (Constat constat : siens) {
			assertFalse((constat.message() + constat.messageEn()).matches("(?s).*[{}].*"), () -> "fait manquant : " + constat.messageEn());
			faitsDansLesDeuxLangues(constat, texte(id, Cas.DECLENCHE));
		}
	}

	@ParameterizedTest
	@MethodSource("avecExemple")
	void ceQuiEstConformeNeDeclenchePas(String id) {
		List<Constat> siens = constats(id, Cas.CONFORME).stream().filter(c -> c.id().equals(id)).toList();

		assertTrue(siens.isEmpty(), () -> id + " parle :\n" + lignes(siens) + texte(id, Cas.CONFORME));
	}

	/** A fact that is plain text stands in the purchase as it is; any other words must be said in both languages. */
	private static void faitsDansLesDeuxLangues(Constat constat, String texte) {
		if (constat.regle().messageEn() == null) {
			return;
		}
		for (Map.Entry<String, Object> fait : constat.faits().entrySet()) {
			boolean cite = !(fait.getValue() instanceof String mots) || mots.isBlank() || mots.matches("[A-Z]*[0-9.-]+") || texte.contains(mots);
			assertTrue(cite, () -> constat.id() + " : le fait {" + fait.getKey() + "} = " + fait.getValue() + " n'existe qu'en français");
		}
	}

	private static List<Constat> constats(String id, Cas cas) {
		String texte = texte(id, cas);
		XtextResource resource = Langue.lire(texte);
		assertEquals(List.of(), Langue.erreurs(resource), () -> id + " " + cas + "\n" + texte);
		Fichier fichier = (Fichier) resource.getContents().get(0);
		assertEquals(List.of(), Structure.verifier(fichier).stream().filter(e -> e.severite() == Severite.ERREUR).map(Ecart::message).toList(),
				() -> id + " " + cas + "\n" + texte);
		List<Marche> marches = de(fichier, Marche.class);
		Portefeuille portefeuille = new Portefeuille(marches, de(fichier, Spaser.class), de(fichier, Politique.class));
		List<Constat> constats = new ArrayList<>(Loi.verifier(marches.get(0), portefeuille, fiche(id).exemple().date()));
		portefeuille.politiques().forEach(p -> constats.addAll(Loi.verifier(p)));
		constats.addAll(Loi.verifier(marches.get(0), fiche(id).exemple().pieces(cas), portefeuille, fiche(id).exemple().date()));
		return constats;
	}

	private static <T> List<T> de(Fichier fichier, Class<T> type) {
		return fichier.getElements().stream().filter(type::isInstance).map(type::cast).toList();
	}

	private static FicheRegle fiche(String id) {
		return CatalogueRegles.standard().fiche(id).orElseThrow();
	}

	private static String texte(String id, Cas cas) {
		return fiche(id).exemple().texte(cas);
	}

	private static String lignes(List<Constat> constats) {
		return String.join("\n", constats.stream().map(c -> c.id() + " " + c.message()).toList()) + "\n";
	}
}
