// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law.regles.pieces;

import static fr.clausier.law.essais.Modele.critere;
import static fr.clausier.law.essais.Modele.marche;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import fr.clausier.law.Constat;
import fr.clausier.law.FaitBilingue;
import fr.clausier.law.Severite;
import fr.clausier.law.essais.Constats;
import fr.clausier.law.essais.Modele;
import fr.clausier.model.strategie.Critere;
import fr.clausier.model.strategie.Marche;
import fr.clausier.model.strategie.StrategiePackage;
import fr.clausier.model.strategie.TypeCritere;

@DisplayName("Les textes saisis : R-184 et R-185")
class TextesSaisisTest {

	private static final String ANCIEN = "l'article 14 du code des marchés publics";

	@Test
	void chaque_texte_est_lu_ou_qu_il_soit() {
		Critere critere = critere(TypeCritere.TECHNIQUE, "60");
		critere.setTitre("Titre");
		critere.getElements().addAll(List.of("Premier", "Second"));
		Marche marche = marche().lot("Peinture", 10_000, lot -> lot.setDescription("Description")).criteresCommuns(critere)
				.avec(m -> m.getNotes().add("Note")).avec(m -> m.setReference("2026-014")).derogation("R-052", "Raison").construire();
		List<String> textes = TextesSaisis.de(marche).stream().map(t -> t.trait().getName() + t.indice() + " " + t.texte()).toList();
		assertTrue(textes.containsAll(List.of("titre0 Rénovation des écoles", "titre0 Peinture", "description0 Description", "titre0 Titre", "elements0 Premier",
				"elements1 Second", "notes0 Note", "raison0 Raison")), textes.toString());
		assertFalse(textes.stream().anyMatch(t -> t.contains("2026-014") || t.contains("R-052") || t.contains("ecoles0") || t.startsWith("name")), textes.toString());
	}

	@Test
	void ce_qui_n_est_pas_de_la_prose_existe_dans_le_modele() {
		Set<String> attributs = new TreeSet<>();
		for (var classifieur : StrategiePackage.eINSTANCE.getEClassifiers()) {
			if (classifieur instanceof EClass classe) {
				for (EAttribute a : classe.getEAttributes()) {
					attributs.add(a.getName());
					attributs.add(classe.getName() + "." + a.getName());
				}
			}
		}
		assertTrue(attributs.containsAll(TextesSaisis.HORS_PROSE), () -> {
			Set<String> perdus = new TreeSet<>(TextesSaisis.HORS_PROSE);
			perdus.removeAll(attributs);
			return "renommés dans le modèle : " + perdus;
		});
	}

	@Test
	void r184_releve_un_texte_abroge_avec_ce_qui_le_remplace() {
		Marche marche = marche().avec(m -> m.setObjet("Travaux au titre de " + ANCIEN + ".")).construire();
		Constat constat = Constats.de(marche).seul("R-184");
		assertEquals(StrategiePackage.Literals.MARCHE__OBJET, constat.trait());
		assertEquals(Severite.AVERTISSEMENT, constat.severite());
		assertEquals("«\u00A0article 14 du code des marchés publics\u00A0» renvoie à un texte abrogé\u00A0: citez aujourd'hui l'article L.\u00A02112-2 du code de la commande publique.", constat.message());
		assertEquals("de " + ANCIEN, constat.faits().get("trouve"));
		assertEquals(17, constat.faits().get("position"));
		assertEquals(0, constat.faits().get("indice"));
		assertEquals("de l'article L.\u00A02112-2 du code de la commande publique", ((FaitBilingue) constat.faits().get("remplacement")).francais());
	}

	@Test
	void r184_dit_laquelle_des_notes_et_ne_propose_rien_sans_savoir() {
		Marche marche = marche().avec(m -> m.getNotes().addAll(List.of("Rien ici.", "Voir l'article 57 du code des marchés publics."))).construire();
		Constat constat = Constats.de(marche).seul("R-184");
		assertEquals(1, constat.faits().get("indice"));
		assertFalse(constat.faits().containsKey("remplacement"));
		assertTrue(constat.messageEn().endsWith("that replaces it today."), constat.messageEn());
	}

	@Test
	void r184_ne_dit_qu_une_fois_ce_que_tous_les_lots_heritent() {
		Critere critere = critere(TypeCritere.TECHNIQUE, "60");
		critere.setMethode("Selon l'article 53 du CMP");
		Constats.de(marche().lot("A", 1).lot("B", 1).criteresCommuns(critere).construire()).seul("R-184");
	}

	@Test
	void r184_se_tait_devant_le_droit_en_vigueur() {
		marche().avec(m -> m.setObjet("Travaux au titre de l'article L. 2112-2 du code de la commande publique")).verifier().silence("R-184");
	}

	@ParameterizedTest
	@ValueSource(strings = { "100 millions d'euros", "100\u00A0M€", "100 000 000 €", "cent millions d'euros" })
	void r185_releve_l_ancien_seuil(String montant) {
		Constat constat = note("Le SPASER s'impose au-dessus de " + montant + ".").seul("R-185");
		String trouve = constat.faits().get("trouve").toString();
		assertTrue(montant.startsWith(trouve), trouve);
		Map<String, Object> faits = constat.faits();
		assertTrue(faits.get("remplacement").toString().matches("50[ \u00A0](?:millions|M€|000 000)|cinquante millions"), faits.toString());
	}

	@ParameterizedTest
	@ValueSource(strings = { "Le SPASER s'impose au-dessus de 50 millions d'euros.", "Un achat de 100 millions d'euros.", "SPASER : 50 millions, et non plus 100 millions.",
			"SPASER adopté ; 2 100 millions d'achats" })
	void r185_se_tait_quand_le_seuil_est_juste_ou_absent(String texte) {
		note(texte).silence("R-185");
	}

	@Test
	void r185_suit_la_date() {
		note("SPASER : 100 millions", "2023-01-01").seul("R-185");
		note("SPASER : 100 millions", "2022-12-31").silence("R-185");
	}

	private static Constats note(String texte) {
		return note(texte, "2026-09-01");
	}

	private static Constats note(String texte, String lancement) {
		Modele modele = marche().lancement(lancement).avec(m -> m.getNotes().add(texte));
		return modele.verifier();
	}
}
