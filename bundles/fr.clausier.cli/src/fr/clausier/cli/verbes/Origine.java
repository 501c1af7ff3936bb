// SPDX-License-Identifier: EPL-2.0
package fr.clausier.cli.verbes;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

import fr.clausier.cli.LigneDeCommande;
import fr.clausier.cli.appel.Appel;
import fr.clausier.cli.appel.AppelIncorrect;
import fr.clausier.cli.appel.Objet;
import fr.clausier.cli.appel.Option;
import fr.clausier.cli.sortie.Sortie;
import fr.clausier.documents.gabarit.DocumentIllisible;
import fr.clausier.documents.reprise.Provenance;

/** Says of each paragraph of a document which clause worded it, and which line of the strategy called for it. */
public final class Origine implements Verbe {

	private static final int START = 60;

	@Override
	public String nom() {
		return "origine";
	}

	@Override
	public Objet objet() {
		return Objet.DOCUMENT;
	}

	@Override
	public List<Option> options() {
		return List.of(Option.FORMAT);
	}

	@Override
	public int executer(Appel appel, Sortie sortie) throws AppelIncorrect, LectureImpossible {
		Path file = appel.fichier();
		try {
			if (!Files.isRegularFile(file)) {
				throw new LectureImpossible("« " + file + " » n'est pas un fichier : indiquez une pièce produite par Clausier, par exemple « dce/02-CCAP.docx ».");
			}
			List<Provenance> blocks = Provenance.lire(file.getFileName().toString(), Files.readAllBytes(file));
			JsonArray all = new JsonArray();
			for (Provenance block : blocks) {
				sortie.dire("« " + debut(block.texte()) + " » -> " + origine(block));
				all.add(json(block));
			}
			sortie.donnees("paragraphes", all);
			return sortie.finir(LigneDeCommande.OK);
		} catch (DocumentIllisible e) {
			throw new LectureImpossible(e.getMessage());
		} catch (IOException e) {
			throw new LectureImpossible("« " + file + " » ne peut pas être lu : vérifiez vos droits sur ce fichier, ou fermez le programme qui l'utilise.");
		}
	}

	private static String debut(String text) {
		return text.length() <= START ? text : text.substring(0, START - 1).strip() + "…";
	}

	private static String origine(Provenance block) {
		if (!block.zone().isEmpty()) {
			return "zone libre « " + block.zone() + " »";
		}
		if (!block.origine().estConnue()) {
			return "cadre de la pièce, sans clause";
		}
		String title = block.origine().titre().isEmpty() ? "" : " (" + block.origine().titre() + ")";
		String version = block.origine().version().isEmpty() ? "" : ", version " + block.origine().version();
		String line = block.origine().ligne() == 0 ? "" : ", " + (block.origine().fichier().isEmpty() ? "ligne " : block.origine().fichier() + ":") + block.origine().ligne();
		return "clause " + block.origine().clause() + title + version + line;
	}

	private static JsonObject json(Provenance block) {
		JsonObject object = new JsonObject();
		object.addProperty("texte", block.texte());
		object.addProperty("zone", block.zone());
		object.addProperty("clause", block.origine().clause());
		object.addProperty("titre", block.origine().titre());
		object.addProperty("version", block.origine().version());
		object.addProperty("fichier", block.origine().fichier());
		object.addProperty("ligne", block.origine().ligne());
		return object;
	}
}
