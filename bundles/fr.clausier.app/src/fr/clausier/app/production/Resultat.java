// SPDX-License-Identifier: EPL-2.0
package fr.clausier.app.production;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.resources.IProject;

import fr.clausier.app.Messages;

/**
 * How a production ended.
 *
 * @param repertoire where the files are
 * @param fichiers the files that were written, each of them whole
 * @param phrase what to tell the user
 * @param complet whether all that was asked for is there
 */
public record Resultat(IProject dossier, Path repertoire, List<Path> fichiers, String phrase, boolean complet) {

	static Resultat fait(IProject dossier, Path repertoire, List<Path> fichiers) {
		String sentence = fichiers.size() == 1 ? Messages.bind(Messages.finiUn, repertoire.getFileName())
				: Messages.bind(Messages.fini, fichiers.size(), repertoire.getFileName());
		return new Resultat(dossier, repertoire, List.copyOf(fichiers), sentence, true);
	}

	static Resultat refuse(IProject dossier, Path repertoire, List<Path> fichiers, String phrase) {
		return new Resultat(dossier, repertoire, List.copyOf(fichiers), phrase, false);
	}

	static Resultat abandonne(IProject dossier, Path repertoire, List<Path> fichiers, int total) {
		return new Resultat(dossier, repertoire, List.copyOf(fichiers), Messages.bind(Messages.abandonne, fichiers.size(), total), false);
	}
}
