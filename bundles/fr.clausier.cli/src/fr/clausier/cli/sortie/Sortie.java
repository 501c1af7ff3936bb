// SPDX-License-Identifier: EPL-2.0
package fr.clausier.cli.sortie;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

import fr.clausier.dsl.dossier.Probleme;
import fr.clausier.law.Severite;

/** Collects the answer of a verb. As text it is printed as it comes; as JSON it is one object, printed at the end. */
public final class Sortie {

	private final PrintStream out;
	private final PrintStream err;
	private final boolean json;
	private final JsonObject answer = new JsonObject();
	private final JsonArray problems = new JsonArray();
	private final JsonArray files = new JsonArray();

	/**
	 * @param out where the answer goes
	 * @param err where progress goes when the answer is for a machine, so that the answer stays one object
	 * @param json whether the answer is for a machine
	 */
	public Sortie(PrintStream out, PrintStream err, boolean json) {
		this.out = out;
		this.err = err;
		this.json = json;
	}

	/** A line for a person: progress, summary. */
	public void dire(String line) {
		(json ? err : out).println(line);
	}

	/** A fact of the summary, for machines only. */
	public void fait(String name, Number value) {
		answer.addProperty(name, value);
	}

	/** Data of the answer, for machines only; a person is told in lines. */
	public void donnees(String name, JsonElement value) {
		answer.add(name, value);
	}

	/** Sentences as data of the answer, for machines only. */
	public void donnees(String name, List<String> lines) {
		JsonArray array = new JsonArray();
		lines.forEach(array::add);
		answer.add(name, array);
	}

	/** A file that was written; an empty line is not said. */
	public void fichier(Path file, String line) {
		files.add(file.toString());
		if (!line.isEmpty()) {
			dire(line);
		}
	}

	/** What was found in the dossier, gravest first; accepted derogations last. */
	public void problemes(List<Probleme> found, Path racine) {
		found.stream().sorted((a, b) -> Integer.compare(rang(a), rang(b))).forEach(p -> {
			problems.add(json(p));
			if (!json) {
				texte(p, racine).lines().forEach(out::println);
			}
		});
	}

	private static int rang(Probleme p) {
		return p.deroge() ? Severite.values().length : p.severite().ordinal();
	}

	private static String texte(Probleme p, Path racine) {
		Path base = racine.toFile().isDirectory() ? racine : racine.getParent();
		String file = p.fichier().startsWith(base) && !p.fichier().equals(base) ? base.relativize(p.fichier()).toString() : p.fichier().toString();
		String place = p.ligne() > 0 ? file + ", ligne " + p.ligne() : file;
		StringBuilder text = new StringBuilder(etiquette(p)).append(" [").append(p.code()).append("] ").append(place).append(" : ").append(p.message());
		if (!p.source().isBlank()) {
			text.append("\n    Source : ").append(p.source());
		}
		if (p.deroge()) {
			text.append("\n    Dérogation : ").append(p.constat().derogation().getRaison());
		} else if (!p.remede().isBlank()) {
			text.append("\n    À faire : ").append(p.remede());
		}
		return text.toString();
	}

	private static String etiquette(Probleme p) {
		return p.deroge() ? "Dérogation" : switch (p.severite()) {
			case ERREUR -> "ERREUR";
			case AVERTISSEMENT -> "Avertissement";
			case CONSEIL -> "Conseil";
		};
	}

	private static JsonObject json(Probleme p) {
		JsonObject object = new JsonObject();
		object.addProperty("severite", p.severite().name());
		object.addProperty("code", p.code());
		object.addProperty("fichier", p.fichier().toString());
		object.addProperty("ligne", p.ligne());
		object.addProperty("colonne", p.colonne());
		object.addProperty("message", p.message());
		object.addProperty("source", p.source());
		object.addProperty("remede", p.remede());
		object.addProperty("derogation", p.deroge() ? p.constat().derogation().getRaison() : null);
		return object;
	}

	/** Ends the answer. @return the code, for the caller to hand on */
	public int finir(int code) {
		if (json) {
			answer.addProperty("code", code);
			answer.add("problemes", problems);
			answer.add("fichiers", files);
			out.println(new GsonBuilder().setPrettyPrinting().serializeNulls().disableHtmlEscaping().create().toJson(answer));
		}
		return code;
	}
}
