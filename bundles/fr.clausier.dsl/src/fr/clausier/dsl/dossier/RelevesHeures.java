// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.dossier;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import fr.clausier.law.releve.ReleveHeures;
import fr.clausier.model.strategie.Realisation;

/** The tables of hours that purchases name: files beside them, in their folder or below it, read again when they change. */
public final class RelevesHeures {

	private record Lu(FileTime date, long taille, ReleveHeures releve) {
	}

	private static final Map<Path, Lu> LUS = new ConcurrentHashMap<>();

	private RelevesHeures() {
	}

	/** The file that is named; empty when none is, when its name leads out of the folder, or when the purchase is in no file. */
	public static Optional<Path> fichier(Realisation realisation) {
		Path purchase = Localisation.chemin(realisation.eResource());
		if (realisation.getReleve() == null || realisation.getReleve().isBlank() || purchase == null) {
			return Optional.empty();
		}
		try {
			Path folder = purchase.getParent();
			Path file = folder.resolve(realisation.getReleve().strip()).normalize();
			return file.startsWith(folder) && !file.equals(folder) ? Optional.of(file) : Optional.empty();
		} catch (InvalidPathException e) {
			return Optional.empty();
		}
	}

	/** The hours of the file that is named; empty when there is no such file. */
	public static Optional<ReleveHeures> de(Realisation realisation) {
		return fichier(realisation).filter(Files::isRegularFile).map(RelevesHeures::lire);
	}

	/** Hours done: as typed, else those of the table; empty when neither is there. */
	public static Optional<Long> heures(Realisation realisation) {
		return realisation.getHeures() != null ? Optional.of(realisation.getHeures().longValue()) : de(realisation).filter(r -> r.lignes() > 0).map(ReleveHeures::heures);
	}

	private static ReleveHeures lire(Path file) {
		try {
			FileTime date = Files.getLastModifiedTime(file);
			long size = Files.size(file);
			Lu known = LUS.get(file);
			if (known == null || !known.date.equals(date) || known.taille != size) {
				known = new Lu(date, size, ReleveHeures.lire(file));
				LUS.put(file, known);
			}
			return known.releve;
		} catch (IOException e) {
			return ReleveHeures.lire(file);
		}
	}
}
