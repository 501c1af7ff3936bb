// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import fr.clausier.law.CatalogueRegles;
import fr.clausier.law.FicheRegle;

@DisplayName("La référence des règles")
class ReferenceTest {

	/** Set by releng/doc/generer-reference.sh: write the files instead of comparing them. */
	private static final String REGENERER = "CLAUSIER_REGENERER";
	private static final Path RACINE = Path.of("../..");
	private static final Pattern ANCRE = Pattern.compile("\\bid=\"([^\"]+)\"");
	private static final Pattern LIEN = Pattern.compile("href=\"([^\"]+)\"");
	private static final Pattern LIEN_MD = Pattern.compile("\\]\\(#([^)]+)\\)");

	@Test
	void est_a_jour() throws IOException {
		Map<String, String> attendus = Reference.fichiers();
		if ("oui".equals(System.getenv(REGENERER))) {
			ecrire(attendus);
		}
		Set<String> perimes = new TreeSet<>(presents());
		perimes.removeAll(attendus.keySet());
		for (Map.Entry<String, String> attendu : attendus.entrySet()) {
			Path fichier = RACINE.resolve(attendu.getKey());
			if (!Files.isRegularFile(fichier) || !Files.readString(fichier).equals(attendu.getValue())) {
				perimes.add(attendu.getKey());
			}
		}
		assertEquals(Set.of(), perimes, "Les fiches des règles ont changé : lancez releng/doc/generer-reference.sh (ou cet essai avec "
				+ REGENERER + "=oui), puis enregistrez ces fichiers.");
	}

	@Test
	void est_du_xhtml_bien_forme() throws Exception {
		for (Map.Entry<String, String> fichier : Reference.fichiers().entrySet()) {
			if (!fichier.getKey().endsWith(".md")) {
				DocumentBuilderFactory.newInstance().newDocumentBuilder()
						.parse(new ByteArrayInputStream(fichier.getValue().getBytes(StandardCharsets.UTF_8)));
			}
		}
	}

	@Test
	void n_a_que_des_liens_qui_menent_quelque_part() {
		Map<String, String> pages = Reference.fichiers().entrySet().stream().filter(f -> f.getKey().endsWith(".html"))
				.collect(Collectors.toMap(f -> f.getKey().substring(f.getKey().lastIndexOf('/') + 1), Map.Entry::getValue));
		Set<String> cibles = new HashSet<>(Set.of("../style.css"));
		pages.forEach((nom, page) -> {
			cibles.add(nom);
			trouver(ANCRE, page).forEach(ancre -> assertTrue(cibles.add(nom + "#" + ancre), nom + " : deux fois " + ancre));
		});
		pages.forEach((nom, page) -> trouver(LIEN, page).map(lien -> lien.startsWith("#") ? nom + lien : lien)
				.forEach(lien -> assertTrue(cibles.contains(lien), nom + " : " + lien)));
		String markdown = Reference.fichiers().get("releng/doc/regles.md");
		Set<String> ancres = trouver(ANCRE, markdown).collect(Collectors.toSet());
		trouver(LIEN_MD, markdown).forEach(lien -> assertTrue(ancres.contains(lien), "regles.md : " + lien));
	}

	@Test
	void trouve_chaque_regle_par_son_numero_et_par_ses_articles() {
		String index = Reference.fichiers().get(Reference.PAGES + "/index.html");
		for (FicheRegle fiche : CatalogueRegles.standard().fiches()) {
			assertTrue(index.contains("#" + fiche.id() + "\">" + fiche.id() + "</a>"), fiche.id());
			for (String article : fiche.articles()) {
				String ligne = index.lines().filter(l -> l.contains("<tr id=\"" + article + "\">")).findFirst().orElse("");
				assertTrue(ligne.contains("#" + fiche.id() + "\""), article + " : " + fiche.id());
			}
		}
	}

	@Test
	void dit_tout_d_une_regle() {
		for (String fichier : List.of(Reference.PAGES + "/allotissement.html", "releng/doc/regles.md")) {
			String texte = Reference.fichiers().get(fichier);
			for (String attendu : List.of("R-030", "Part des PME dans un marché global", "Share of small firms in a global contract", "erreur\u00A0:",
					"confirmée\u00A0:", "Le marché global prive les petites entreprises", "décret n°\u00A02024-1251", "R2171-23",
					"à partir du 1er\u00A0janvier\u00A02025", "non admise", "oui.", "part PME 10 %", "part PME 20 %")) {
				assertTrue(texte.contains(attendu), fichier + " : " + attendu);
			}
		}
	}

	private static List<String> presents() throws IOException {
		Path pages = RACINE.resolve(Reference.PAGES);
		if (!Files.isDirectory(pages)) {
			return List.of();
		}
		try (Stream<Path> fichiers = Files.list(pages)) {
			return fichiers.map(f -> Reference.PAGES + "/" + f.getFileName()).toList();
		}
	}

	private static void ecrire(Map<String, String> fichiers) throws IOException {
		for (String present : presents()) {
			Files.delete(RACINE.resolve(present));
		}
		for (Map.Entry<String, String> fichier : fichiers.entrySet()) {
			Files.createDirectories(RACINE.resolve(fichier.getKey()).getParent());
			Files.writeString(RACINE.resolve(fichier.getKey()), fichier.getValue());
		}
	}

	private static Stream<String> trouver(Pattern motif, String texte) {
		return motif.matcher(texte).results().map(r -> r.group(1));
	}
}
