// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.ide.completion.listes;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

import org.eclipse.emf.common.util.URI;

import fr.clausier.dsl.ide.completion.valeurs.Valeur;
import fr.clausier.law.nomenclature.TableMainOeuvre;

/** Tables beside a file of the language. */
final class FichiersDuDossier {

	/** No folder of purchases holds more; what is typed finds the others. */
	private static final int MAXIMUM = 200;

	private FichiersDuDossier() {
	}

	static List<Valeur> tables(Demande asked, URI file) {
		List<Valeur> values = new ArrayList<>();
		Path folder = dossier(file);
		if (folder != null) {
			try (DirectoryStream<Path> tables = Files.newDirectoryStream(folder, "*.{csv,CSV}")) {
				for (Path table : tables) {
					String name = table.getFileName().toString();
					if (values.size() < MAXIMUM && !name.equals(TableMainOeuvre.FICHIER) && name.toLowerCase(Locale.ROOT).contains(asked.tape().toLowerCase(Locale.ROOT))) {
						values.add(new Valeur(asked.citer(name), name, "Table du dossier."));
					}
				}
			} catch (IOException | DirectoryIteratorException e) {
				// A folder that cannot be listed proposes nothing.
				return List.of();
			}
		}
		values.sort((a, b) -> a.libelle().compareTo(b.libelle()));
		return Collections.unmodifiableList(values);
	}

	/** The trades of the product, with those of the buyer's own table when there is one. */
	static TableMainOeuvre metiers(URI file) {
		Path folder = dossier(file);
		Path own = folder == null ? null : folder.resolve(TableMainOeuvre.FICHIER);
		return own != null && Files.isRegularFile(own) ? TableMainOeuvre.standard().completer(own).table() : TableMainOeuvre.standard();
	}

	private static Path dossier(URI file) {
		return file != null && file.isFile() ? Path.of(file.toFileString()).getParent() : null;
	}
}
