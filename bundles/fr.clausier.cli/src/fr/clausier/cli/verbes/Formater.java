// SPDX-License-Identifier: EPL-2.0
package fr.clausier.cli.verbes;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.xtext.resource.XtextResource;

import fr.clausier.cli.appel.Appel;
import fr.clausier.cli.appel.AppelIncorrect;
import fr.clausier.cli.appel.Option;
import fr.clausier.cli.sortie.Sortie;
import fr.clausier.documents.fichiers.EcritureAtomique;
import fr.clausier.documents.fichiers.EcritureImpossible;
import fr.clausier.dsl.dossier.DossierLu;
import fr.clausier.dsl.dossier.LecteurDossier;
import fr.clausier.dsl.dossier.Localisation;
import fr.clausier.dsl.dossier.Probleme;
import fr.clausier.dsl.formatting2.MiseEnForme;
import fr.clausier.model.strategie.Fichier;

/** Brings the files of a dossier to the house form; a file that cannot be read for sure is left alone. */
public final class Formater implements Verbe {

	@Override
	public String nom() {
		return "formater";
	}

	@Override
	public List<Option> options() {
		return List.of(Option.FORMAT);
	}

	@Override
	public int executer(Appel appel, Sortie sortie) throws AppelIncorrect, LectureImpossible {
		DossierLu dossier = LecteurDossier.lire(appel.dossier());
		List<Probleme> problems = dossier.problemes().stream().filter(Probleme::bloquant).toList();
		sortie.problemes(problems, dossier.racine());
		int changed = 0;
		for (Fichier file : dossier.fichiers()) {
			XtextResource resource = (XtextResource) file.eResource();
			Path path = Localisation.chemin(resource);
			String before = resource.getParseResult().getRootNode().getText();
			// A text that does not parse has parts that the formatter does not know: it could lose them.
			if (resource.getParseResult().hasSyntaxErrors()) {
				sortie.dire("Laissé tel quel, car il contient une erreur d'écriture : " + path.getFileName());
				continue;
			}
			String after = MiseEnForme.de(resource);
			if (!after.equals(before)) {
				ecrire(path, after);
				sortie.fichier(path, "Mis en forme : " + path.getFileName());
				changed++;
			}
		}
		sortie.dire(Bilan.nombre(changed, "fichier mis en forme", "fichiers mis en forme") + " sur " + dossier.fichiers().size() + ".");
		return sortie.finir(Bilan.code(problems));
	}

	private static void ecrire(Path path, String text) throws LectureImpossible {
		try {
			EcritureAtomique.ecrire(path, text.getBytes(StandardCharsets.UTF_8));
		} catch (EcritureImpossible e) {
			throw new LectureImpossible(e.getMessage());
		}
	}
}
