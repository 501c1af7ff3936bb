// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.dossier;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import fr.clausier.dsl.validation.Ecart;
import fr.clausier.dsl.validation.Jugement;
import fr.clausier.dsl.validation.Loi;
import fr.clausier.dsl.validation.Structure;
import fr.clausier.law.Constat;
import fr.clausier.law.Severite;
import fr.clausier.model.strategie.Element;

/** Everything there is to say about a purchase folder: reading, syntax, names, structure, law. */
public final class VerificationDossier {

	private static final Logger JOURNAL = System.getLogger(VerificationDossier.class.getName());

	private VerificationDossier() {
	}

	/** Checks a folder on a day that is not known; see {@link #verifier(DossierLu, LocalDate, LocalDate)}. */
	public static List<Probleme> verifier(DossierLu dossier, LocalDate dateOuNull) {
		return verifier(dossier, dateOuNull, null);
	}

	/**
	 * Checks a folder that was read.
	 *
	 * @param dossier          what was read
	 * @param dateOuNull       date that fixes the law; null for the launch date of each purchase
	 * @param aujourdhuiOuNull the day; null when it is not known: then what depends on the day is not judged
	 * @return problems of reading first, then structure and law, by file and line
	 */
	public static List<Probleme> verifier(DossierLu dossier, LocalDate dateOuNull, LocalDate aujourdhuiOuNull) {
		List<Probleme> found = new ArrayList<>();
		dossier.fichiers().forEach(f -> Structure.verifier(f).forEach(e -> found.add(probleme(e))));
		Jugement jugement = new Jugement(dossier.fichiers(), dossier.portefeuille().le(aujourdhuiOuNull), dateOuNull);
		for (Element element : jugement.elements()) {
			try {
				jugement.de(element).forEach(c -> found.add(probleme(c, element, dossier)));
			} catch (RuntimeException | ExceptionInInitializerError | NoClassDefFoundError e) {
				JOURNAL.log(Level.ERROR, "Vérification de " + element.getName(), e);
				found.add(new Probleme(Severite.ERREUR, fichier(element, dossier), 0, 0, "« " + element.getName() + " » n'a pas pu être vérifié.",
						"Il s'agit d'un défaut de Clausier : signalez-le en joignant ce fichier et le journal.", CodesProbleme.INTERNE));
			}
		}
		found.sort(Comparator.comparing((Probleme p) -> p.fichier().toString()).thenComparingInt(Probleme::ligne).thenComparingInt(Probleme::colonne)
				.thenComparing(Probleme::code));
		List<Probleme> all = new ArrayList<>(dossier.problemes());
		all.addAll(found);
		return List.copyOf(all);
	}

	private static Probleme probleme(Ecart ecart) {
		return new Probleme(ecart.severite(), ecart.lieu().fichier(), ecart.lieu().ligne(), ecart.lieu().colonne(), ecart.message(), ecart.remede(),
				ecart.code());
	}

	private static Probleme probleme(Constat constat, Element judged, DossierLu dossier) {
		Optional<Localisation> place = Localisation.de(constat.cible(), constat.trait()).or(() -> Localisation.de(judged));
		return new Probleme(Loi.severite(constat), place.map(Localisation::fichier).orElseGet(() -> fichier(judged, dossier)), place.map(Localisation::ligne).orElse(0),
				place.map(Localisation::colonne).orElse(0), constat.message(), constat.regle().remede(), constat.id(), constat);
	}

	private static Path fichier(Element judged, DossierLu dossier) {
		Path file = Localisation.chemin(judged.eResource());
		return file == null ? dossier.racine() : file;
	}
}
