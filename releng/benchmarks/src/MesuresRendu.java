// SPDX-License-Identifier: EPL-2.0

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import fr.clausier.clauses.document.Document;
import fr.clausier.clauses.document.Fragment;
import fr.clausier.clauses.document.Origine;
import fr.clausier.clauses.document.Paragraphe;
import fr.clausier.clauses.document.Section;
import fr.clausier.clauses.document.Tableau;
import fr.clausier.documents.docx.DocxRenderer;
import fr.clausier.documents.gabarit.Gabarit;

/** The document of 60 clauses and a table of 80 rows that the peers of « pairs/ » write too, and the same with all that Clausier adds. */
public final class MesuresRendu {

	static final String CLAUSE = "Le titulaire réserve à des personnes éloignées de l'emploi une partie des heures nécessaires à l'exécution du marché. Il choisit les moyens de tenir cet engagement parmi "
			+ "l'embauche directe, la mise à disposition et la sous-traitance, et rend compte chaque trimestre des heures réalisées, du profil des personnes et des actions de formation, pièces à l'appui ; "
			+ "le facilitateur l'aide à chacune de ces étapes.";

	private MesuresRendu() {
	}

	/** First argument: where to write the document, for a look at it. */
	public static void main(String[] args) throws Exception {
		Gabarit house = Gabarit.maison();
		DocxRenderer renderer = new DocxRenderer(LocalDate.of(2026, 11, 24));
		Document plain = document(Origine.AUCUNE);
		Document full = document(new Origine("CCAP-INS-02", "2026.11", "achat.marche", 12));
		System.out.println("| document de 60 clauses et d'un tableau de 80 lignes | première (ms) | médiane (ms) | p95 (ms) | médiane du processeur (ms) | p95 du processeur (ms) |");
		System.out.println("|---|---|---|---|---|---|");
		Files.write(Path.of(args[0]), renderer.rendre(plain, house));
		Mesures.mesurerAvecProcesseur("Clausier, 60 clauses et un tableau de 80 lignes, avec sommaire paginé", () -> renderer.rendre(plain, house), 1000, 400);
		Mesures.mesurerAvecProcesseur("Clausier, le même avec l'origine de chaque clause", () -> renderer.rendre(full, house), 400, 400);
	}

	static Document document(Origine origin) {
		List<Section> sections = new ArrayList<>();
		for (int i = 1; i <= 60; i++) {
			Origine own = origin.estConnue() ? new Origine(origin.clause(), origin.version(), origin.fichier(), i) : origin;
			sections.add(new Section("Clause " + i, List.of(new Paragraphe(List.of(Fragment.simple(CLAUSE)), Paragraphe.Genre.CORPS, own)), List.of(), own));
		}
		sections.add(new Section("Heures par lot", List.of(tableau(origin)), List.of(), origin));
		return new Document("CCAP", "banc", "Cahier des clauses", "", Map.of(Document.ACHETEUR, "Ville", Document.MARCHE, "Travaux"), sections);
	}

	private static Tableau tableau(Origine origin) {
		List<Tableau.Ligne> rows = new ArrayList<>();
		for (int i = 1; i <= 80; i++) {
			rows.add(Tableau.Ligne.de("Lot " + i, "Prestation du lot " + i, String.valueOf(i * 35)));
		}
		List<Tableau.Colonne> columns = List.of(Tableau.Colonne.texte("Lot", 1), Tableau.Colonne.texte("Prestation", 4), Tableau.Colonne.nombre("Heures", 1));
		return new Tableau("Heures d'insertion", columns, rows, origin);
	}
}
