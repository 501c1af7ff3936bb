// SPDX-License-Identifier: EPL-2.0
package fr.clausier.app.production;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.resources.IProject;

import fr.clausier.app.Messages;
import fr.clausier.cli.production.Compte;

/**
 * How a production ended.
 *
 * @param repertoire where the files are
 * @param fichiers the files that were written, each of them whole
 * @param phrase what to tell the user
 * @param details what else to know, one sentence each: texts that were carried over, places still empty, what to read again
 * @param complet whether all that was asked for is there
 */
public record Resultat(IProject dossier, Path repertoire, List<Path> fichiers, String phrase, List<String> details, boolean complet) {

	static Resultat fait(IProject dossier, Path repertoire, List<Path> fichiers, Compte compte) {
		StringBuilder sentence = new StringBuilder(fichiers.size() == 1 ? Messages.bind(Messages.finiUn, repertoire.getFileName()) : Messages.bind(Messages.fini, fichiers.size(), repertoire.getFileName()));
		if (!compte.gardes().isEmpty()) {
			sentence.append(' ').append(Messages.bind(Messages.retouchesGardees, compte.gardes().size()));
		}
		if (compte.sauvegarde() != null) {
			sentence.append(' ').append(Messages.bind(Messages.sauvegarde, repertoire.relativize(compte.sauvegarde())));
		}
		compte.revisions().forEach(r -> sentence.append(' ').append(r));
		return new Resultat(dossier, repertoire, List.copyOf(fichiers), sentence.toString(), details(compte), true);
	}

	private static List<String> details(Compte compte) {
		List<String> all = new ArrayList<>(compte.repris());
		all.addAll(compte.remarques());
		compte.zonesVides().forEach(z -> all.add(Messages.bind(Messages.zonesVides, z)));
		return List.copyOf(all);
	}

	static Resultat refuse(IProject dossier, Path repertoire, List<Path> fichiers, String phrase) {
		return new Resultat(dossier, repertoire, List.copyOf(fichiers), phrase, List.of(), false);
	}

	static Resultat abandonne(IProject dossier, Path repertoire, List<Path> fichiers) {
		return new Resultat(dossier, repertoire, List.copyOf(fichiers), fichiers.isEmpty() ? Messages.abandonneRien : Messages.bind(Messages.abandonne, fichiers.size()), List.of(), false);
	}
}
