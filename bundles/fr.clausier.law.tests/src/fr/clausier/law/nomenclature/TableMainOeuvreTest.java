// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law.nomenclature;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import fr.clausier.law.nomenclature.MainOeuvre.Verification;
import fr.clausier.law.nomenclature.TableMainOeuvre.Lecture;

@DisplayName("La part de main-d'œuvre par métier")
class TableMainOeuvreTest {

	private static final String ENTETE = "metier;part_min;part_max;cout_horaire;source;verifie\n";
	private static final TableMainOeuvre STANDARD = TableMainOeuvre.standard();

	private static Lecture lire(String texte) {
		return STANDARD.completer(new ByteArrayInputStream(texte.getBytes(StandardCharsets.UTF_8)));
	}

	@Test
	void est_livree_avec_ses_sources() {
		assertEquals(26, STANDARD.metiers().size());
		assertTrue(STANDARD.metiers().stream().allMatch(metier -> !metier.source().isBlank() && !metier.acheteur()));
		MainOeuvre peinture = STANDARD.metier("peinture interieure").orElseThrow();
		assertEquals(new BigDecimal("70"), peinture.partMin());
		assertEquals(new BigDecimal("25"), peinture.coutMin());
		assertEquals(new BigDecimal("30"), peinture.coutMax());
		assertEquals(Verification.OUI, peinture.verification());
		assertEquals(Verification.NON, STANDARD.metier("Nettoyage").orElseThrow().verification());
		assertNull(STANDARD.metier("Manœuvre").orElseThrow().partMin());
	}

	@Test
	void un_metier_se_cherche_par_ses_mots() {
		assertEquals("Menuiseries extérieures", STANDARD.chercher("menuiserie exter", 5).get(0).metier());
		assertEquals("Électricité", STANDARD.chercher("electricite", 5).get(0).metier());
	}

	@Test
	void le_fichier_de_l_acheteur_remplace_un_metier_et_en_ajoute() {
		Lecture lecture = lire(ENTETE + "peintures intérieures;62;66;38;marchés 2024-2026;oui\nFibre optique;40-50;;32,50;;\n");
		assertEquals(List.of(), lecture.anomalies());
		assertEquals(27, lecture.table().metiers().size());
		MainOeuvre peinture = lecture.table().metier("Peinture intérieure").orElseThrow();
		assertEquals(new BigDecimal("62"), peinture.partMin());
		assertTrue(peinture.acheteur());
		assertEquals("marchés 2024-2026", peinture.source());
		MainOeuvre fibre = lecture.table().metier("fibre optique").orElseThrow();
		assertEquals(new BigDecimal("50"), fibre.partMax());
		assertEquals(new BigDecimal("32.50"), fibre.coutMax());
		assertEquals("fichier de l'acheteur", fibre.source());
		assertFalse(STANDARD.metier("Peinture intérieure").orElseThrow().acheteur());
	}

	@ParameterizedTest(name = "{0} : {1}")
	@CsvSource(delimiter = '|', value = {
			";40;50;;;|Le nom du métier manque",
			"Sols;quarante;;;;|La part de main-d'œuvre de « Sols » n'est pas un nombre (« quarante »)",
			"Sols;140;;;;|La part de main-d'œuvre de « Sols » dépasse 100 %",
			"Sols;60;40;;;|« Sols » : le minimum dépasse le maximum",
			"Sols;40;;abc;;|Le coût horaire de « Sols » n'est pas un nombre",
			"Sols;;;;;|« Sols » n'a ni part de main-d'œuvre ni coût horaire",
			"Sols;40;;;;peut-être|« Sols » : la colonne « verifie » attend « oui »",
			"Sols;-5;;;;|La part de main-d'œuvre de « Sols » n'est pas un nombre" })
	void une_mauvaise_ligne_est_dite_et_n_empeche_pas_les_autres(String ligne, String message) {
		Lecture lecture = lire(ENTETE + "Fibre;40;50;;;\n" + ligne + "\nRéseaux;30;30;;;\n");
		assertEquals(1, lecture.anomalies().size(), lecture.anomalies().toString());
		assertEquals(3, lecture.anomalies().get(0).ligne());
		String dit = lecture.anomalies().get(0).message();
		assertTrue(dit.replace('\u00A0', ' ').startsWith(message), dit);
		assertTrue(dit.endsWith("."), dit);
		assertFalse(dit.matches(".* [:;?!»%].*") || dit.contains("« "), dit);
		assertEquals(28, lecture.table().metiers().size());
	}

	@Test
	void deux_lignes_du_meme_metier_sont_dites() {
		Lecture lecture = lire(ENTETE + "Sols;40;50;;;\nsol;30;30;;;\n");
		assertEquals("Le métier «\u00A0sol\u00A0» figure déjà à la ligne 2\u00A0: cette ligne est ignorée.", lecture.anomalies().get(0).message());
		assertEquals(new BigDecimal("40"), lecture.table().metier("sols").orElseThrow().partMin());
	}

	@Test
	void l_ordre_des_colonnes_les_commentaires_et_les_guillemets_sont_libres() {
		Lecture lecture = lire("# nos marchés\nCoût horaire;Métier;Part min\n\n\"30 €\";\"Sols; murs\";\"45 %\"\r\n");
		assertEquals(List.of(), lecture.anomalies());
		assertEquals(new BigDecimal("45"), lecture.table().metier("sols murs").orElseThrow().partMax());
	}

	@Test
	void un_fichier_de_tableur_francais_se_lit_aussi() {
		byte[] octets = (ENTETE + "Étanchéité légère;40;45;;;").getBytes(Charset.forName("windows-1252"));
		assertEquals("Étanchéité légère", STANDARD.completer(new ByteArrayInputStream(octets)).table().metier("etancheite legere").orElseThrow().metier());
		assertTrue(lire("\uFEFF" + ENTETE + "Sols;40;;;;").table().metier("sols").isPresent());
	}

	@Test
	void un_fichier_sans_colonnes_vide_enorme_ou_illisible_laisse_la_table_livree(@TempDir Path dossier) throws IOException {
		for (String texte : List.of("", "\n\n", "Sols;40;50\n", "x".repeat((1 << 20) + 1))) {
			Lecture lecture = lire(texte);
			assertEquals(1, lecture.anomalies().size());
			assertEquals(STANDARD.metiers(), lecture.table().metiers());
		}
		assertEquals(1, STANDARD.completer(dossier.resolve("absent.csv")).anomalies().size());
		assertEquals(1, STANDARD.completer(dossier).anomalies().size());
		assertEquals(1, STANDARD.completer(new InputStream() {
			@Override
			public int read() throws IOException {
				throw new IOException("disque retiré");
			}
		}).anomalies().size());
		Path fichier = Files.writeString(dossier.resolve(TableMainOeuvre.FICHIER), ENTETE + "Sols;40;50;;;\n");
		assertTrue(STANDARD.completer(fichier).table().metier("Sols").isPresent());
	}
}
