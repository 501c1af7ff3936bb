// SPDX-License-Identifier: EPL-2.0
package fr.clausier.documents.comparaison;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import fr.clausier.clauses.DossierDocuments;
import fr.clausier.clauses.Reperage.Position;
import fr.clausier.clauses.document.Document;
import fr.clausier.documents.Outils;
import fr.clausier.documents.docx.DocxRenderer;
import fr.clausier.documents.gabarit.Gabarit;
import fr.clausier.documents.paquet.Paquet;
import fr.clausier.dsl.dossier.LecteurDossier;
import fr.clausier.dsl.dossier.Localisation;
import fr.clausier.model.strategie.Marche;

@DisplayName("Comparaison : chaque exemple contre ses versions modifiées")
class ExemplesComparesTest {

	private static final Path EXEMPLES = Path.of("../fr.clausier.examples/dossiers").toAbsolutePath().normalize();
	private static final Pattern LOT = Pattern.compile("(?ms)^    lot (\\d+) .*?^    }\\n\\n?");

	@TempDir
	private Path dossier;

	/** A change of a strategy, by what it is about. */
	private static Map<String, UnaryOperator<String>> changements() {
		Map<String, UnaryOperator<String>> changements = new LinkedHashMap<>();
		changements.put("ligne ajoutée en tête", t -> "// Une remarque.\n" + t);
		changements.put("part d'insertion", t -> t.replaceFirst("insertion 15[ \u00A0]%", "insertion 12 %"));
		changements.put("pondération", t -> t.replaceFirst("prix 40[ \u00A0]%", "prix 35 %").replaceFirst("social (\"[^\"]*\") 15[ \u00A0]%", "social $1 20 %"));
		changements.put("lot retiré", t -> LOT.matcher(t).replaceFirst(""));
		changements.put("lots échangés", ExemplesComparesTest::echanger);
		changements.put("titre changé", t -> t.replaceFirst("(marché \\w+ \")", "$1Grande opération : "));
		changements.put("date de lancement", t -> t.replaceFirst("lancement \\S+", "lancement 15/07/2026"));
		changements.put("clause retirée", t -> t.replaceFirst("(?m)^    retenue de garantie.*\\n", "").replaceFirst("(?m)^    avance.*\\n", ""));
		changements.put("durée", t -> t.replaceFirst("durée \\d+", "durée 31"));
		return changements;
	}

	private static String echanger(String texte) {
		List<String> lots = LOT.matcher(texte).results().map(r -> r.group()).toList();
		if (lots.size() < 2) {
			return texte;
		}
		int debut = texte.indexOf(lots.get(0));
		String premier = lots.get(0).replaceFirst("lot \\d+", "lot 2");
		String second = lots.get(1).replaceFirst("lot \\d+", "lot 1");
		return texte.substring(0, debut) + second + premier + texte.substring(debut + lots.get(0).length() + lots.get(1).length());
	}

	@Test
	@DisplayName("tout accepter donne la nouvelle version, tout refuser l'ancienne ; le validateur ne trouve rien")
	void exemples() throws Exception {
		int paires = 0;
		List<Path> suivis = new ArrayList<>();
		try (Stream<Path> exemples = Files.list(EXEMPLES)) {
			for (Path exemple : exemples.filter(Files::isDirectory).sorted().toList()) {
				Map<String, byte[]> avant = pieces(exemple, "origine", t -> t);
				List<Map.Entry<String, UnaryOperator<String>>> changements = new ArrayList<>(changements().entrySet());
				// One example goes through all of them, the others through the first ones: each costs seconds.
				for (Map.Entry<String, UnaryOperator<String>> changement : exemple.endsWith("plan-ecoles") ? changements : changements.subList(1, 4)) {
					Map<String, byte[]> apres = pieces(exemple, changement.getKey(), changement.getValue());
					for (Map.Entry<String, byte[]> piece : apres.entrySet()) {
						byte[] ancienne = avant.get(piece.getKey());
						if (ancienne != null && !FormeCanonique.de(ancienne).equals(FormeCanonique.de(piece.getValue()))) {
							String cas = exemple.getFileName() + ", " + changement.getKey() + ", " + piece.getKey();
							byte[] suivi = Preuve.comparer(ancienne, piece.getValue(), cas);
							suivis.add(Files.write(dossier.resolve("suivi" + ++paires + ".docx"), suivi));
						}
					}
				}
			}
		}
		assertTrue(paires > 40, paires + " paires");
		valider(suivis);
	}

	@Test
	@DisplayName("une version comparée à elle-même ne porte ni changement ni commentaire")
	void memeVersion() throws Exception {
		for (byte[] piece : pieces(EXEMPLES.resolve("plan-ecoles"), "origine", t -> t).values()) {
			byte[] suivi = Preuve.comparer(piece, piece, "même version");
			assertFalse(Paquet.relire(suivi).partie("word/comments.xml").isPresent());
			assertEquals(FormeCanonique.de(piece), FormeCanonique.de(suivi));
		}
	}

	private void valider(List<Path> fichiers) throws IOException, InterruptedException {
		int pas = Math.max(1, fichiers.size() / 8);
		for (int i = 0; i < fichiers.size(); i += pas) {
			String jugement = Outils.valider(dossier, fichiers.get(i));
			assertTrue(jugement.replace(" ", "").contains("\"ok\":true"), jugement);
		}
	}

	/** The documents of an example after a change, by file name; those of the purchases that can no longer be printed are left out. */
	private Map<String, byte[]> pieces(Path exemple, String nom, UnaryOperator<String> changement) throws IOException {
		Path copie = Files.createDirectories(dossier.resolve(exemple.getFileName() + "-" + nom));
		try (Stream<Path> fichiers = Files.list(exemple)) {
			for (Path fichier : fichiers.filter(Files::isRegularFile).toList()) {
				String texte = Files.readString(fichier);
				Files.writeString(copie.resolve(fichier.getFileName()), fichier.toString().endsWith(".marche") ? changement.apply(texte) : texte);
			}
		}
		Map<String, byte[]> pieces = new LinkedHashMap<>();
		for (Marche marche : LecteurDossier.lire(copie).marches()) {
			LocalDate jour = Objects.requireNonNull(marche.getLancement());
			for (Document document : DossierDocuments.construire(marche, jour, jour, List.of(),
					objet -> Localisation.de(objet).map(l -> new Position(l.fichier().getFileName().toString(), l.ligne())).orElse(Position.INCONNUE))) {
				pieces.put(document.nomFichier(), new DocxRenderer(jour).rendre(document, Gabarit.maison()));
			}
		}
		return pieces;
	}
}
