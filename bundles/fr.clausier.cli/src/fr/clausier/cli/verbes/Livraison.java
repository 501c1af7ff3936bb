// SPDX-License-Identifier: EPL-2.0
package fr.clausier.cli.verbes;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

import fr.clausier.cli.LigneDeCommande;
import fr.clausier.cli.appel.Appel;
import fr.clausier.cli.appel.AppelIncorrect;
import fr.clausier.cli.appel.Option;
import fr.clausier.cli.production.Arbitre;
import fr.clausier.cli.production.Arbitre.Choix;
import fr.clausier.cli.production.Compte;
import fr.clausier.cli.production.Production;
import fr.clausier.cli.production.ProductionImpossible;
import fr.clausier.cli.production.Retouche;
import fr.clausier.cli.production.RetouchesEnAttente;
import fr.clausier.cli.sortie.Sortie;
import fr.clausier.documents.empreinte.Empreinte;

/** Runs a production for a person at a command line: says each file as it comes, then what became of the earlier ones. */
final class Livraison {

	/** Beyond so many runs, somebody should know that backups take room. */
	private static final int SAUVEGARDES = 20;
	/** Beyond so many purchases, a line for each file would hide the others. */
	private static final int LIGNES = 60;
	/** So many changed passages of one file are said to a person; a machine is told all. */
	private static final int PASSAGES = 40;

	private Livraison() {
	}

	/** What the caller said to do about documents that hands have changed. */
	static Arbitre arbitre(Appel appel) throws AppelIncorrect {
		String text = appel.texte(Option.RETOUCHES).orElse("");
		return switch (text.toLowerCase(Locale.ROOT)) {
			case "" -> Arbitre.PRUDENT;
			case "garder" -> retouches -> Choix.GARDER;
			case "remplacer" -> Arbitre.REMPLACER_TOUT;
			default -> throw new AppelIncorrect("« --retouches " + text + " » n'existe pas : choisissez « garder » ou « remplacer ».");
		};
	}

	static Compte executer(Production production, Arbitre arbitre, Sortie out) throws ProductionImpossible {
		Compte compte = production.executer(arbitre, (file, rank, total) -> {
			String line = "  [" + rank + "/" + total + "] " + file.titre() + " : " + file.fichier().getFileName();
			out.fichier(file.fichier(), total > LIGNES ? "" : line);
		});
		compte.revisions().forEach(out::dire);
		compte.repris().forEach(out::dire);
		compte.gardes().forEach(f -> out.dire("Gardé tel que vous l'avez retouché : " + f.getFileName() + " ; la nouvelle version est à côté."));
		if (compte.sauvegarde() != null) {
			out.dire("Les fichiers remplacés sont copiés dans " + compte.sauvegarde() + (compte.sauvegardes() > SAUVEGARDES ? " (" + compte.sauvegardes()
					+ " sauvegardes : vous pouvez supprimer les plus anciennes, Clausier n'en supprime jamais)." : "."));
		}
		return compte;
	}

	/** Says which documents wait for a decision and how to give it. @return the exit code */
	static int attendre(RetouchesEnAttente waiting, Sortie out) {
		out.dire(waiting.getMessage());
		JsonArray all = new JsonArray();
		for (Retouche retouche : waiting.retouches()) {
			out.dire("  " + retouche.phrase());
			List<String> details = retouche.details();
			details.stream().limit(PASSAGES).forEach(d -> out.dire("    - " + d));
			if (details.size() > PASSAGES) {
				out.dire("    - et " + Bilan.nombre(details.size() - PASSAGES, "autre passage", "autres passages"));
			}
			all.add(json(retouche));
		}
		out.donnees("retouches", all);
		out.dire("Recommencez avec « --retouches garder » (ce que vous avez écrit passe dans la nouvelle version ; ce qui ne peut pas y passer reste dans son fichier, la nouvelle version est écrite à côté)"
				+ " ou « --retouches remplacer » (les zones libres sont reprises, le reste est remplacé après une copie dans les sauvegardes).");
		if (waiting.retouches().stream().anyMatch(Retouche::reportable)) {
			out.dire("« --reporter-valeurs » écrit d'abord les chiffres changés dans la stratégie.");
		}
		return out.finir(LigneDeCommande.ERREURS);
	}

	private static JsonObject json(Retouche retouche) {
		JsonObject object = new JsonObject();
		object.addProperty("fichier", retouche.fichier().toString());
		object.addProperty("connu", retouche.connu());
		JsonArray passages = new JsonArray();
		retouche.passages().forEach(passages::add);
		object.add("passages", passages);
		JsonArray valeurs = new JsonArray();
		retouche.valeurs().forEach(v -> valeurs.add(v.phrase()));
		object.add("valeurs", valeurs);
		return object;
	}

	/** Where the fingerprint is and who must not have it. */
	static void empreinte(Path folder, Sortie out) {
		out.dire("Empreinte : " + folder.resolve(Empreinte.NOM) + " (interne : elle contient la stratégie ; « clausier regenerer » refait ces fichiers à l'octet près).");
	}

	/** Files that were already there as they should be. */
	static String inchanges(Compte compte) {
		List<Path> written = compte.ecrits();
		int same = compte.fichiers().size() - written.size();
		return same == 0 ? "" : " (dont " + Bilan.nombre(same, "inchangé", "inchangés") + ")";
	}
}
