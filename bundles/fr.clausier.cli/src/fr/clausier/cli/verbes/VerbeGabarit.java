// SPDX-License-Identifier: EPL-2.0
package fr.clausier.cli.verbes;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

import fr.clausier.cli.LigneDeCommande;
import fr.clausier.cli.appel.Appel;
import fr.clausier.cli.appel.AppelIncorrect;
import fr.clausier.cli.appel.Objet;
import fr.clausier.cli.appel.Option;
import fr.clausier.cli.sortie.Sortie;
import fr.clausier.documents.fichiers.EcritureAtomique;
import fr.clausier.documents.fichiers.EcritureImpossible;
import fr.clausier.documents.gabarit.Gabarit;
import fr.clausier.documents.gabarit.GabaritDeDepart;
import fr.clausier.documents.gabarit.GabaritIllisible;
import fr.clausier.documents.gabarit.GabaritLivre;
import fr.clausier.documents.gabarit.Remarque;
import fr.clausier.documents.gabarit.Remarque.Genre;
import fr.clausier.documents.typographie.TypographieFrancaise;

/** Says what a buyer's template is good for, or makes one to start from. */
public final class VerbeGabarit implements Verbe {

	private static final String VERIFIER = "verifier";
	private static final String CREER = "creer";

	@Override
	public String nom() {
		return "gabarit";
	}

	@Override
	public List<String> actions() {
		return List.of(VERIFIER, CREER);
	}

	@Override
	public Objet objet() {
		return Objet.GABARIT;
	}

	@Override
	public List<Option> options() {
		return List.of(Option.MODELE, Option.FORMAT);
	}

	@Override
	public int executer(Appel appel, Sortie sortie) throws AppelIncorrect, LectureImpossible {
		return appel.action().equals(CREER) ? creer(appel, sortie) : verifier(appel, sortie);
	}

	private static int creer(Appel appel, Sortie sortie) throws AppelIncorrect, LectureImpossible {
		String name = appel.modele().orElse(GabaritLivre.SOBRE.nom());
		GabaritLivre look = GabaritLivre.de(name)
				.orElseThrow(() -> new AppelIncorrect("« --modele " + name + " » n'existe pas : choisissez parmi " + GabaritLivre.enumerer() + "."));
		Path file = appel.fichier();
		String extension = file.getFileName().toString().toLowerCase(Locale.ROOT);
		if (!extension.endsWith(".docx") && !extension.endsWith(".dotx")) {
			throw new AppelIncorrect("« " + file.getFileName() + " » n'est pas un nom de gabarit : terminez-le par .docx ou .dotx.");
		}
		if (Files.exists(file)) {
			throw new LectureImpossible("Le fichier « " + file + " » existe déjà : choisissez un autre nom, Clausier n'écrase pas un gabarit.");
		}
		try {
			EcritureAtomique.ecrire(file, GabaritDeDepart.de(look, extension.endsWith(".dotx")));
		} catch (EcritureImpossible e) {
			throw new LectureImpossible(e.getMessage());
		}
		sortie.fichier(file, "Gabarit écrit : " + file + " (" + look.description() + ").");
		sortie.dire("Ouvrez-le dans Word : des commentaires montrent les places et les styles. Puis : clausier gabarit verifier " + file.getFileName());
		return sortie.finir(LigneDeCommande.OK);
	}

	private static int verifier(Appel appel, Sortie sortie) throws AppelIncorrect, LectureImpossible {
		Path file = appel.fichier();
		if (appel.modele().isPresent()) {
			throw new AppelIncorrect("« --modele » sert à créer un gabarit : écrivez « clausier gabarit creer FICHIER.docx --modele " + appel.modele().get() + " ».");
		}
		if (!Files.isRegularFile(file)) {
			throw new LectureImpossible("Le fichier « " + file + " » n'existe pas : vérifiez son chemin.");
		}
		JsonObject answer = new JsonObject();
		answer.addProperty("nom", file.getFileName().toString());
		sortie.donnees("gabarit", answer);
		try {
			List<Remarque> found = Gabarit.lire(file).remarques();
			answer.addProperty("utilisable", true);
			answer.add("remarques", json(found));
			dire(file, found, sortie);
			return sortie.finir(LigneDeCommande.OK);
		} catch (GabaritIllisible e) {
			answer.addProperty("utilisable", false);
			answer.add("refus", json(e.quoi(), e.ou(), e.remede()));
			sortie.dire("REFUSÉ. " + TypographieFrancaise.appliquer(e.getMessage()));
			return sortie.finir(LigneDeCommande.ERREURS);
		}
	}

	private static void dire(Path file, List<Remarque> found, Sortie sortie) {
		for (Genre kind : Genre.values()) {
			List<Remarque> some = found.stream().filter(r -> r.genre() == kind).toList();
			if (!some.isEmpty()) {
				sortie.dire(titre(kind));
				(kind == Genre.PLACE ? places(some) : some).forEach(r -> sortie.dire(TypographieFrancaise.appliquer("  - " + r.quoi() + (r.ou().isEmpty() ? "" : " (dans " + r.ou() + ")")
						+ (r.remede().isEmpty() ? "" : "\n    À faire : " + r.remede()))));
			}
		}
		boolean perfect = found.stream().allMatch(r -> r.genre() == Genre.PLACE || r.genre() == Genre.IGNORE);
		sortie.dire(TypographieFrancaise.appliquer("Le gabarit « " + file.getFileName() + " » est utilisable" + (perfect ? " : tout va bien." : ", avec les remarques ci-dessus.")));
	}

	/** One line for each name, with all the parts where it stands. */
	private static List<Remarque> places(List<Remarque> found) {
		Map<String, List<String>> parts = new LinkedHashMap<>();
		found.forEach(r -> parts.computeIfAbsent(r.quoi(), q -> new ArrayList<>()).add(r.ou()));
		return parts.entrySet().stream().map(e -> new Remarque(Genre.PLACE, e.getKey(), String.join(", ", e.getValue()), "")).toList();
	}

	private static String titre(Genre kind) {
		return switch (kind) {
			case PLACE -> "Places nommées, que les pièces remplissent :";
			case MANQUE -> "Ce qui manque, et ce qui le remplace :";
			case RETIRE -> "Ce qui est dangereux, et que les pièces n'auront pas :";
			case IGNORE -> "Ce qui n'est pas repris :";
			case CONSEIL -> "À regarder :";
		};
	}

	private static JsonArray json(List<Remarque> remarks) {
		JsonArray array = new JsonArray();
		for (Remarque remark : remarks) {
			JsonObject object = json(remark.quoi(), remark.ou(), remark.remede());
			object.addProperty("genre", remark.genre().name());
			array.add(object);
		}
		return array;
	}

	private static JsonObject json(String what, String where, String remedy) {
		JsonObject object = new JsonObject();
		object.addProperty("quoi", what);
		object.addProperty("ou", where);
		object.addProperty("remede", remedy);
		return object;
	}
}
