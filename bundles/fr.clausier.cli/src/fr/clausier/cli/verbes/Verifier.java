// SPDX-License-Identifier: EPL-2.0
package fr.clausier.cli.verbes;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;

import fr.clausier.clauses.bibliotheque.Bibliotheque;
import fr.clausier.cli.appel.Appel;
import fr.clausier.cli.appel.AppelIncorrect;
import fr.clausier.cli.appel.Option;
import fr.clausier.cli.production.Anterieurs;
import fr.clausier.cli.production.Revisions;
import fr.clausier.cli.sortie.Sortie;
import fr.clausier.dsl.dossier.DossierLu;
import fr.clausier.dsl.dossier.LecteurDossier;
import fr.clausier.dsl.dossier.Probleme;
import fr.clausier.dsl.dossier.VerificationDossier;
import fr.clausier.dsl.gabarit.ErreurGabarit;
import fr.clausier.law.MoteurRegles;

/** Says what is missing, contradictory or unlawful in a dossier; writes nothing. */
public final class Verifier implements Verbe {

	private final Supplier<LocalDate> aujourdHui;

	/** @param aujourdHui the day, for what depends on it */
	public Verifier(Supplier<LocalDate> aujourdHui) {
		this.aujourdHui = aujourdHui;
	}

	@Override
	public String nom() {
		return "verifier";
	}

	@Override
	public List<Option> options() {
		return List.of(Option.DATE, Option.FORMAT);
	}

	@Override
	public int executer(Appel appel, Sortie sortie) throws AppelIncorrect {
		DossierLu dossier = LecteurDossier.lire(appel.dossier());
		List<Probleme> problems = VerificationDossier.verifier(dossier, appel.date().orElse(null), aujourdHui.get());
		sortie.problemes(problems, dossier.racine());
		// Documents made earlier may hold clauses that were revised since.
		Anterieurs.dans(appel.sortie("dce")).empreinte().map(e -> Revisions.depuis(e, bibliotheque(dossier))).orElse(List.of()).forEach(sortie::dire);
		Bilan.dire(problems, dossier.marches().size(), MoteurRegles.standard().regles().size(), sortie);
		return sortie.finir(Bilan.code(problems));
	}

	/** The library that the folder uses; the national one when its own cannot be read. */
	private static Bibliotheque bibliotheque(DossierLu dossier) {
		try {
			return Bibliotheque.effective(dossier.bibliotheques());
		} catch (ErreurGabarit e) {
			// Told with its line among the problems of the folder.
			return Bibliotheque.standard();
		}
	}
}
