// SPDX-License-Identifier: EPL-2.0

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import fr.clausier.cli.production.Demande;
import fr.clausier.cli.production.ModeleChoisi;
import fr.clausier.cli.production.Production;
import fr.clausier.cli.production.Produit;
import fr.clausier.cli.production.Reglages;
import fr.clausier.clauses.bibliotheque.Bibliotheque;
import fr.clausier.dsl.dossier.DossierLu;
import fr.clausier.dsl.dossier.LecteurDossier;
import fr.clausier.dsl.dossier.Probleme;
import fr.clausier.dsl.dossier.VerificationDossier;

/** The full set of a purchase of twelve lots, and the clause library in a fresh JVM. */
public final class MesuresJeu {

	private static final int LOTS = 12;

	private MesuresJeu() {
	}

	/** First argument: the examples, or « froid » for the library once a dossier is read in this JVM; second: a folder to work in, or that dossier. */
	public static void main(String[] args) throws Exception {
		if (args[0].equals("froid")) {
			LecteurDossier.lire(Path.of(args[1]));
			long start = System.nanoTime();
			int clauses = Bibliotheque.standard().clauses().size();
			System.out.printf("%d %d%n", (System.nanoTime() - start) / 1_000_000, clauses);
			return;
		}
		Path folder = new GrandDossier(Path.of(args[0])).ecrireLots(Path.of(args[1]), LOTS);
		DossierLu read = LecteurDossier.lire(folder);
		List<Probleme> problems = VerificationDossier.verifier(read, null);
		List<Produit> set = pieces(folder, read, problems);
		System.out.printf("| marché de %d lots, %d fichiers | première (ms) | médiane (ms) | p95 (ms) | médiane du processeur (ms) | p95 du processeur (ms) |%n", LOTS, set.size());
		System.out.println("|---|---|---|---|---|---|");
		Mesures.mesurerAvecProcesseur("toutes les pièces, en mémoire", () -> pieces(folder, read, problems), 40, 60);
		Mesures.mesurerAvecProcesseur("du texte lu et vérifié aux octets", () -> {
			DossierLu again = LecteurDossier.lire(folder);
			return pieces(folder, again, VerificationDossier.verifier(again, null));
		}, 20, 60);
	}

	private static List<Produit> pieces(Path folder, DossierLu dossier, List<Probleme> problems) throws Exception {
		return Production.pieces(new Demande(dossier, problems, ModeleChoisi.maison(), null, LocalDate.EPOCH, folder.resolve("dce"), Reglages.SIMPLES)).enMemoire();
	}
}
